package app.easeback.ui.reminder;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.ui.WindowTest;
import app.easeback.ui.reminder.board.Desk;
import java.time.ZoneId;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class HeatTimerTest extends WindowTest {

    private final Desk desk = new Desk();

    @Override
    public void start(Stage stage) {
        desk.at(MONDAY.plusHours(1));
        var elsewhere = desk.clock.withZone(ZoneId.of("America/New_York"));
        stage.setScene(new Scene(new StackPane(new HeatTimer(desk.reminders, desk.words, elsewhere)), 600, 300));
        stage.show();
    }

    @Test
    void itEndsByThePatientsClocksWhereverTheComputerIs() {
        interact(() -> desk.reminders.accept(desk.board().inbox().getFirst()));
        String until = lookup(".heat-timer .quiet").queryLabeled().getText();
        assertTrue(until.startsWith("Until 18:45."), until);
    }
}

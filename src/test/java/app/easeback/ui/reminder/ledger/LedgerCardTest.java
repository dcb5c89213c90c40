package app.easeback.ui.reminder.ledger;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.ui.WindowTest;
import app.easeback.ui.common.work.Work;
import app.easeback.ui.reminder.board.Desk;
import java.time.ZoneId;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class LedgerCardTest extends WindowTest {

    private final Desk desk = new Desk();
    private final LedgerModel model =
            new LedgerModel(desk.store, desk.recovery, new Work(desk.background, desk.notices));

    @Override
    public void start(Stage stage) {
        desk.at(MONDAY.plusHours(1));
        model.refresh();
        stage.setScene(new Scene(new StackPane(new LedgerCard(model, desk.words)), 700, 600));
        stage.show();
    }

    @Test
    void afterAJourneyItTellsTheTimesByTheClocksThere() {
        assertTrue(tells("18:30"));
        interact(() -> {
            desk.clock.travel(ZoneId.of("America/New_York"));
            model.refresh();
        });
        assertFalse(tells("18:30"));
        assertTrue(tells("12:30"));
    }

    private boolean tells(String time) {
        return lookup("#ledger .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains(time));
    }
}

package app.easeback.ui.reminder;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.Samples;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.ui.WindowTest;
import app.easeback.ui.reminder.board.Desk;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class NextCardTest extends WindowTest {

    private final Desk desk = new Desk();

    @Override
    public void start(Stage stage) {
        desk.journal.put(Samples.smallTape("t", MONDAY));
        desk.at(MONDAY.plusHours(1));
        stage.setScene(new Scene(new VBox(NextCard.onToday(desk.reminders, desk.words, () -> {})), 600, 600));
        stage.show();
    }

    @Test
    void whenTapeIsToComeOffIsSaidLongBeforeItsReminder() {
        assertEquals(List.of("Tape off, left outer thigh: Fri 6 Mar, 17:30"), tapes());
        interact(() -> desk.at(MONDAY.plusHours(95)));
        assertEquals(ReminderKind.TAPE_OFF, desk.board().waiting().getFirst().kind());
        assertEquals(List.of(), tapes(), "its reminder says it now");
    }

    private List<String> tapes() {
        return lookup("#next-tapes").queryLabeled().getText().lines().toList();
    }
}

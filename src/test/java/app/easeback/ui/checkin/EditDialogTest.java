package app.easeback.ui.checkin;

import static app.easeback.Samples.MONDAY;
import static app.easeback.ui.checkin.Bench.THIGH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.ui.Waiting;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.look.Theme;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A check-in that is saved by a store that is slow to answer.
@Tag("fx")
class EditDialogTest extends WindowTest {

    private final Bench bench = new Bench();
    private final Waiting waiting = new Waiting();

    @Override
    public void start(Stage window) {
        Theme.loadFonts();
        var scene = new Scene(new StackPane(), 800, 700);
        Theme.apply(scene, false);
        window.setScene(scene);
        // The headless screen breaks where a dialog is partly outside of it.
        window.setX(0);
        window.setY(0);
        window.show();
        bench.rated("c", MONDAY.plusHours(1), 5);
        new EditDialog(bench.editing(waiting), bench.words, () -> Optional.of(window))
                .accept(bench.kept().getFirst());
        waiting.doAll();
    }

    @BeforeEach
    void rateAndSave() {
        clickOn("#edit-sore-thigh-LEFT-2").clickOn("#edit-save");
    }

    @Test
    void escapeAndTheButtonsDoNothingUntilItIsSaved() {
        type(KeyCode.ESCAPE);
        clickOn("#edit-cancel").clickOn("#edit-remove");
        interact(() -> lookup("#edit-cancel").queryAs(ButtonBase.class).fire());
        interact(() -> {
            var dialog = lookup("#check-in-editor").query().getScene().getWindow();
            Event.fireEvent(dialog, new WindowEvent(dialog, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        assertTrue(isOpen());
        interact(waiting::doAll);
        assertFalse(isOpen());
        assertEquals(List.of("Check-in changed."), bench.notices.said);
        assertEquals(Optional.of(2), bench.kept().getFirst().soreness(THIGH));
    }

    @Test
    void theFieldsStayAsTheyAreSavedUntilItFails() {
        bench.store.refuseWrites(new StoreException(Trouble.DISK_FULL, "disk", null));
        clickOn("#edit-sore-thigh-LEFT-7");
        assertFalse(isChosen(7));
        interact(waiting::doAll);
        assertTrue(isOpen());
        assertEquals(1, bench.notices.problems.size());
        clickOn("#edit-sore-thigh-LEFT-7");
        assertTrue(isChosen(7));
    }

    private boolean isOpen() {
        return lookup("#check-in-editor").tryQuery().isPresent();
    }

    private boolean isChosen(int soreness) {
        return lookup("#edit-sore-thigh-LEFT-" + soreness)
                .queryAs(ToggleButton.class)
                .isSelected();
    }
}

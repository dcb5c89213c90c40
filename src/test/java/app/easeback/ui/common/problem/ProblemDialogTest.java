package app.easeback.ui.common.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.words.Words;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.look.Theme;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class ProblemDialogTest extends WindowTest {

    private static final String SENTENCE = "The disk is full. Free some space and try again.";

    @Override
    public void start(Stage stage) {
        var dialog = new ProblemDialog(Words.of(Locale.UK), SENTENCE, new IllegalStateException("a secret"));
        Theme.apply(dialog.getDialogPane().getScene(), false);
        dialog.show();
    }

    @Test
    void itSaysWhatHappenedAndKeepsTheDetailsBehindAFold() {
        assertEquals(SENTENCE, lookup("#problem-text").queryAs(Label.class).getText());
        assertFalse(lookup(".problem-details").query().isVisible());
    }

    @Test
    void theDetailsAreCopiedAsTheyAreShown() {
        interact(() -> lookup("#problem-fold").queryAs(Hyperlink.class).fire());
        interact(() -> lookup("#problem-copy").queryAs(Button.class).fire());
        String shown = lookup("#problem-report").queryAs(TextInputControl.class).getText();
        interact(() -> assertEquals(shown, Clipboard.getSystemClipboard().getString()));
        assertTrue(shown.contains("java.lang.IllegalStateException"), shown);
        assertFalse(shown.contains("a secret"), shown);
    }

    @Test
    void theFirstKeyClosesIt() {
        type(KeyCode.SPACE);
        assertTrue(lookup("#problem-text").tryQuery().isEmpty());
    }

    @Test
    void escapeClosesIt() {
        push(KeyCode.ESCAPE);
        assertTrue(lookup("#problem-text").tryQuery().isEmpty());
    }
}

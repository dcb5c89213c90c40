package app.easeback.ui.mend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.SameThread;
import app.easeback.core.words.Words;
import app.easeback.ui.common.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

@Tag("fx")
class MendViewTest extends ApplicationTest {

    private final MadeWays mending = new MadeWays();
    private final List<MendView.Leaving> left = new ArrayList<>();

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        mending.backup = Optional.empty();
        mending.readable = Optional.empty();
        var words = Words.of(Locale.UK, "app.easeback.ui.shell", "app.easeback.ui.mend.mend");
        var model = new MendModel(mending, new SameThread(), words, Samples.MONDAY.getZone());
        var view = new MendView(words, model, "easeback.db", () -> Optional.of(Path.of("stick.sealed")), left::add);
        var scene = new Scene(view, 900, 600);
        Theme.apply(scene, false);
        stage.setScene(scene);
        stage.show();
        model.look();
    }

    @Test
    void whoHasABackupElsewhereGoesOnFromItByTheKeyboardAlone() {
        assertTrue(lookup("#mend-ELSEWHERE").query().isFocused());
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertTrue(lookup("#mend-passphrase").query().isFocused());
        write("wrong").press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertTrue(
                lookup("#mend-passphrase-problem").queryAs(Label.class).isVisible()
                        && lookup("#mend-problem").queryAll().stream().noneMatch(node -> node.isVisible()),
                "said beside the field alone");
        write("right").press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertTrue(lookup("#mend-CHOSEN").query().isFocused());
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals(List.of("restore stick.sealed unsealed"), mending.done);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals(List.of(MendView.Leaving.MENDED), left);
    }

    @Test
    void escapeLeavesThePassphraseFirst() {
        clickOn("#mend-ELSEWHERE");
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertEquals(List.of(), left);
        assertTrue(lookup("#mend-ELSEWHERE").query().isFocused());
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertEquals(List.of(MendView.Leaving.QUIT), left);
    }
}

package app.easeback.ui.mend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.Background;
import app.easeback.core.SameThread;
import app.easeback.core.words.Words;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.look.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class MendViewTest extends WindowTest {

    private final MadeWays mending = new MadeWays();
    private final List<MendView.Leaving> left = new ArrayList<>();
    private MendView view;

    /// Whether no work comes to its end.
    private boolean isHeld;

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        mending.backup = Optional.empty();
        mending.readable = Optional.empty();
        var words = Words.of(Locale.UK, "app.easeback.ui.shell", "app.easeback.ui.mend.mend");
        var model = new MendModel(mending, through(), words, Samples.MONDAY.getZone());
        view = new MendView(words, model, "easeback.db", () -> Optional.of(Path.of("stick.sealed")), left::add);
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

    @Test
    void whoLeavesWhenAllIsMendedLeavesNothingDamaged() {
        mend();
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        interact(view::leave);
        assertEquals(List.of(MendView.Leaving.LATER, MendView.Leaving.LATER), left);
    }

    @Test
    void nobodyLeavesWhileItIsMended() {
        isHeld = true;
        mend();
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        interact(view::leave);
        assertEquals(List.of(), left);
    }

    @Test
    void theButtonOfTheWindowLeavesThePassphraseAndAll() {
        clickOn("#mend-ELSEWHERE");
        interact(view::leave);
        assertEquals(List.of(MendView.Leaving.QUIT), left);
    }

    private void mend() {
        boolean holds = isHeld;
        isHeld = false;
        clickOn("#mend-ELSEWHERE");
        interact(
                () -> lookup("#mend-passphrase").queryAs(TextInputControl.class).setText("right"));
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        isHeld = holds;
        clickOn("#mend-CHOSEN");
    }

    private Background through() {
        return new Background() {
            @Override
            public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
                if (!isHeld) {
                    new SameThread().run(work, done, failed);
                }
            }
        };
    }
}

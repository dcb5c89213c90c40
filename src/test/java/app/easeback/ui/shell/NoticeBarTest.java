package app.easeback.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.OvertakenException;
import app.easeback.core.words.Words;
import app.easeback.ui.WindowTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class NoticeBarTest extends WindowTest {

    private static final Duration SHORT = Duration.millis(400);

    private final List<String> undone = new ArrayList<>();

    private Stage window;
    private NoticeBar bar;

    @Override
    public void start(Stage stage) {
        window = stage;
        bar = new NoticeBar(Words.of(Locale.UK, "app.easeback.ui.shell"));
        var other = new Button("Other");
        other.setId("other");
        stage.setScene(new Scene(new VBox(bar, other), 600, 200));
        stage.show();
    }

    private void change(String what) {
        bar.undoable("Changed " + what, () -> undone.add(what));
    }

    @Test
    void whatWasDoneIsUndoneTheLastFirst() {
        interact(() -> {
            change("one");
            change("two");
            bar.undoLast();
            bar.undoLast();
            bar.undoLast();
        });
        assertEquals(List.of("two", "one"), undone);
    }

    @Test
    void itCanBeUndoneWhenItsMessageIsGone() {
        interact(() -> change("one"));
        clickOn("#notice-close");
        assertFalse(bar.isVisible());
        interact(bar::undoLast);
        assertEquals(List.of("one"), undone);
    }

    @Test
    void whatCouldNotBeUndoneCanBeTriedAgain() {
        interact(() -> {
            change("one");
            bar.undoable("Removed two", this::failOnce);
            bar.undoLast();
            bar.undoLast();
            bar.failed(new IllegalStateException("something else"));
        });
        assertEquals(List.of("two", "two"), undone);
        interact(() -> bar.undoLast());
        assertEquals(List.of("two", "two", "one"), undone);
    }

    private void failOnce() {
        undone.add("two");
        if (undone.size() == 1) {
            bar.notUndone(new IllegalStateException("the store is busy"), this::failOnce);
        }
    }

    @Test
    void whatWasUndoneIsNotUndoneAgainForWhatFailsLater() {
        interact(() -> {
            change("one");
            change("two");
            bar.undoLast();
            bar.failed(new IllegalStateException("something else"));
            bar.undoLast();
        });
        assertEquals(List.of("two", "one"), undone);
    }

    @Test
    void whatWasOvertakenIsNotTriedAgain() {
        interact(() -> {
            change("one");
            bar.notUndone(new OvertakenException(), () -> undone.add("two"));
            bar.undoLast();
        });
        assertEquals(List.of("one"), undone);
    }

    @Test
    void whereNothingCanBeUndoneWhatWentWrongStays() {
        interact(() -> {
            bar.failed(new IllegalStateException("something"));
            bar.undoLast();
        });
        assertTrue(bar.isVisible());
    }

    @Test
    void whatIsForgottenIsUndoneNoMore() {
        interact(() -> {
            change("one");
            bar.forget();
        });
        assertFalse(bar.isVisible());
        interact(() -> {
            bar.undoLast();
            change("two");
            bar.say("Said");
            bar.forget();
            bar.undoLast();
        });
        assertEquals(List.of(), undone);
    }

    @Test
    void whatWasChangedElsewhereIsSaidAndIsNoFault() {
        interact(() -> bar.failed(new OvertakenException()));
        assertTrue(lookup("#notice-text").<Label>query().getText().startsWith("Meanwhile it was changed elsewhere"));
        assertTrue(lookup("#problem-fold").tryQuery().isEmpty());
    }

    @Test
    void aMessageStaysWhileItHasTheFocusAndGoesAfterIt() {
        brief(bar -> {
            bar.undoable("Changed one", () -> {});
            lookup("#notice-undo").query().requestFocus();
        });
        WaitForAsyncUtils.sleep(800, TimeUnit.MILLISECONDS);
        assertTrue(bar.isVisible());
        interact(() -> lookup("#other").query().requestFocus());
        goesByItself();
    }

    @Test
    void aMessageStaysWhileItIsPointedAtAndGoesAfterThat() {
        brief(bar -> bar.say("Said"));
        moveTo("#notice-text");
        WaitForAsyncUtils.sleep(800, TimeUnit.MILLISECONDS);
        assertTrue(bar.isVisible());
        moveTo("#other");
        goesByItself();
    }

    /// Closed to the tray, from where it goes on with backups and reminders.
    @Test
    void aMessageInAClosedWindowStaysUntilItWasOpenForAMoment() {
        putBrief(_ -> {
            window.hide();
            bar.say("The second folder is not there");
        });
        WaitForAsyncUtils.sleep(800, TimeUnit.MILLISECONDS);
        assertTrue(bar.isVisible());
        interact(() -> window.show());
        moveTo("#other");
        goesByItself();
    }

    @Test
    void whatWentWrongStaysAlsoAfterItHadTheFocus() {
        brief(bar -> {
            bar.say("Said");
            bar.failed(new IllegalStateException("something else"));
            lookup("#notice-close").query().requestFocus();
            lookup("#other").query().requestFocus();
        });
        WaitForAsyncUtils.sleep(800, TimeUnit.MILLISECONDS);
        assertTrue(bar.isVisible());
    }

    /// With a bar whose messages go soon.
    private void brief(Consumer<NoticeBar> then) {
        putBrief(then);
        // It stands where the mouse may be.
        moveTo("#other");
    }

    private void putBrief(Consumer<NoticeBar> then) {
        interact(() -> {
            var brief = new NoticeBar(Words.of(Locale.UK, "app.easeback.ui.shell"), SHORT);
            ((VBox) bar.getParent()).getChildren().set(0, brief);
            bar = brief;
            then.accept(bar);
        });
    }

    private void goesByItself() {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !bar.isVisible());
        } catch (TimeoutException e) {
            throw new AssertionError("the message is still there", e);
        }
    }

    @Test
    void theButtonUndoesWhatTheMessageSpeaksOf() {
        interact(() -> {
            change("one");
            change("two");
        });
        clickOn("#notice-undo");
        assertEquals(List.of("two"), undone);
        interact(() -> bar.say("Said"));
        assertTrue(lookup("#notice-undo").tryQuery().isEmpty());
    }
}

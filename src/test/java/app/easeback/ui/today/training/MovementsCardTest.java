package app.easeback.ui.today.training;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.SameThread;
import app.easeback.core.body.Exercise;
import app.easeback.core.body.Movement;
import app.easeback.core.diary.Diary;
import app.easeback.core.rules.Rules;
import app.easeback.core.words.Words;
import app.easeback.ui.NotedNotices;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.look.Theme;
import app.easeback.ui.common.work.Work;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The left outer thigh was needled an hour ago.
@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class MovementsCardTest extends WindowTest {

    private final MemoryStore store = new MemoryStore();
    private final NotedNotices notices = new NotedNotices();

    /// Answers once the click is over, as the store does.
    private final Background background = new Background() {
        @Override
        public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
            Platform.runLater(() -> new SameThread().run(work, done, failed));
        }
    };

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        var words = Words.of(
                Locale.UK, "app.easeback.ui.shell", "app.easeback.ui.today.today", "app.easeback.ui.body.body");
        var journal = new Journal(store, new SettableClock(MONDAY));
        var card = new MovementsCard(new TrainingModel(store, journal, new Work(background, notices), words), words);
        card.show(Rules.suggest(new Diary(List.of(Samples.smallSession("s", MONDAY)), List.of()), MONDAY.plusHours(1)));
        var scene = new Scene(card, 800, 900);
        Theme.apply(scene, false);
        stage.setScene(scene);
        stage.show();
        lookup("#training-change").queryAs(TitledPane.class).setExpanded(true);
    }

    @Test
    void whyIsSaidInASentence() {
        assertTrue(lookup("Your left outer thigh works hard here.").tryQuery().isPresent());
    }

    @Test
    void aMovementGoesAndComesBackWithAClick() {
        clickOn("#movement-squat");
        assertEquals(
                Set.of(Movement.SQUAT), store.profiles().current().training().hidden());
        assertFalse(lookup("#movements-wait").lookup("squat").tryQuery().isPresent());
        clickOn("#movement-squat");
        assertTrue(lookup("#movements-wait").lookup("squat").tryQuery().isPresent());
    }

    @Test
    void anExerciseIsAddedByKeyboardAndItsPlaceInTheListIsSeenAtOnce() {
        interact(() -> lookup("#exercise-add").query().requestFocus());
        type(KeyCode.SPACE);
        write("Wall sit");
        interact(() -> lookup("#exercise-search").query().requestFocus());
        write("outer thigh").type(KeyCode.ENTER);
        interact(() -> lookup("#exercise-save").query().requestFocus());
        type(KeyCode.SPACE);
        assertEquals(
                List.of(new Exercise("Wall sit", Set.of(), Set.of(Samples.LEFT_THIGH.muscle()))),
                store.profiles().current().training().exercises());
        assertTrue(lookup("#movements-wait").lookup("Wall sit").tryQuery().isPresent());
    }

    @Test
    void escapeInTheSearchClearsThatAlone() {
        clickOn("#exercise-add");
        interact(() -> lookup("#exercise-search").query().requestFocus());
        write("outer");
        type(KeyCode.ESCAPE);
        assertEquals("", lookup("#exercise-search").queryTextInputControl().getText());
        type(KeyCode.ESCAPE);
        assertTrue(lookup("#exercise-editor").tryQuery().isEmpty());
    }

    @Test
    void theFocusStaysWithTheSearchAsMusclesAreChosenAndDropped() {
        interact(() -> lookup("#exercise-add").query().requestFocus());
        type(KeyCode.SPACE);
        interact(() -> lookup("#exercise-search").query().requestFocus());
        write("outer thigh").type(KeyCode.TAB, KeyCode.SPACE);
        assertTrue(lookup("#exercise-search").query().isFocused());
        type(KeyCode.TAB, KeyCode.SPACE);
        assertTrue(lookup("#exercise-muscles").lookup(".button").tryQuery().isEmpty());
        assertTrue(lookup("#exercise-search").query().isFocused());
    }

    @Test
    void anEmptyExerciseSaysWhatIsMissing() {
        clickOn("#exercise-add").clickOn("#exercise-save");
        assertTrue(lookup("#exercise-name-problem").query().isVisible());
        assertTrue(lookup("#exercise-problem").query().isVisible());
        assertTrue(lookup("#exercise-name").query().isFocused());
        type(KeyCode.ESCAPE);
        assertTrue(lookup("#exercise-editor").tryQuery().isEmpty());
    }

    @Test
    void afterSavingCancellingAndRemovingTheFocusIsOnTheButtonThatAdds() {
        clickOn("#exercise-add").clickOn("#exercise-cancel");
        assertTrue(addHasFocus());
        addWith("Stairs");
        assertTrue(addHasFocus());
        clickOn("#exercise-remove-Stairs");
        assertTrue(store.profiles().current().training().exercises().isEmpty());
        assertTrue(addHasFocus());
    }

    @Test
    void aDoubleClickRemovesOneExercise() throws TimeoutException {
        addWith("Stairs");
        addWith("Sled");
        clickOn("#exercise-remove-Stairs");
        letMove(Duration.millis(50));
        // Else JavaFX still takes it for a press on the row that is gone.
        moveBy(1, 0);
        clickOn(MouseButton.PRIMARY);
        assertEquals(
                List.of("Sled"),
                store.profiles().current().training().exercises().stream()
                        .map(Exercise::name)
                        .toList());
    }

    private void addWith(String name) {
        clickOn("#exercise-add");
        write(name);
        clickOn("#like-lunge").clickOn("#exercise-save");
    }

    private boolean addHasFocus() {
        return lookup("#exercise-add").query().isFocused();
    }
}

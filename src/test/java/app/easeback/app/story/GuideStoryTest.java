package app.easeback.app.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.app.StoreThread;
import app.easeback.app.Wirings;
import app.easeback.app.wiring.Computer;
import app.easeback.app.wiring.Wiring;
import app.easeback.core.Journal;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.focus.InView;
import app.easeback.ui.common.layout.EmptyState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reading in the Guide, the way there and back, and the first step on every empty screen.
@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class GuideStoryTest extends WindowTest {

    private final SettableClock clock = new SettableClock(Samples.MONDAY);

    @TempDir
    private Path folder;

    private final StoreThread thread = new StoreThread();
    private SqliteStore store;
    private Journal journal;
    private Wiring wiring;
    private Stage window;

    @Override
    public void start(Stage stage) {
        window = stage;
        store = thread.got(() -> SqliteStore.open(folder.resolve("easeback.db")));
        journal = new Journal(store, clock);
        wiring = Wirings.of(store, folder, clock, thread, Computer.NONE);
        Wirings.show(stage, wiring, 940, 720);
    }

    @AfterEach
    void closeTheStore() {
        interact(window::hide);
        thread.close();
        store.close();
    }

    @ParameterizedTest
    @CsvSource({
        "today, TWENTY_FOUR_HOURS, Why 24 hours?",
        "today, SORENESS, What soreness to expect",
        "today, HEAT, 'Heat, step by step'",
        "timeline, SORENESS, What soreness to expect",
        "reminders, HEAT, 'Heat, step by step'",
        "reminders, TAPE, 'Tape, on and off'",
    })
    void aLinkOpensItsTopicAndEscLeadsBackToIt(String screen, String topic, String title) {
        anHourAfterASession();
        interact(() -> wiring.navigation().go(screen));
        var link = seen("#guide-link-" + topic);

        fire(link);

        assertEquals("guide", screen());
        assertEquals(title, heading());
        assertTrue(lookup("#guide-heading").query().isFocused());
        type(KeyCode.ESCAPE);
        assertEquals(screen, screen());
        assertTrue(link.isFocused());
        assertFalse(isSeen("#guide-back"));
    }

    @Test
    void aLinkInATextLeadsOnAndTheWayBackHasTwoSteps() {
        anHourAfterASession();
        fire(seen("#guide-link-TWENTY_FOUR_HOURS"));
        fire(seen("#guide-to-TRAIN_ROUND"));
        assertEquals("Training round it", heading());

        fire(seen("#guide-back"));
        assertEquals("Why 24 hours?", heading());
        fire(seen("#guide-back"));
        assertEquals("today", screen());
    }

    @Test
    void theTopicsAreReadByKeyboardAlone() {
        interact(() -> wiring.navigation().go("guide"));
        assertTrue(lookup("#guide-topic-WHAT_IMS_DOES").query().isFocused());

        type(KeyCode.DOWN, KeyCode.DOWN);
        assertEquals("Why 24 hours?", heading());
        type(KeyCode.END);
        assertEquals("When to call", heading());
        type(KeyCode.TAB);
        assertTrue(lookup("#guide-heading").query().isFocused());
        type(KeyCode.TAB);
        assertTrue(lookup("#guide-to-SORENESS").query().isFocused());
        type(KeyCode.TAB);
        type(KeyCode.SPACE);
        assertTrue(lookup("#guide-sources").queryAs(TitledPane.class).isExpanded());
        assertTrue(lookup("#guide-source-list").query().isVisible());
    }

    @Test
    void aTopicThatIsClickedHasTheFocus() {
        interact(() -> wiring.navigation().go("guide"));
        clickOn("#guide-topic-HEAT");
        assertEquals("Heat, step by step", heading());
        assertTrue(lookup("#guide-topic-HEAT").query().isFocused());
    }

    @Test
    void aSearchMarksWhatItFindsAndEscEndsIt() {
        interact(() -> wiring.navigation().go("guide"));
        search("towel");

        assertEquals("Heat, step by step", heading());
        assertEquals(1, lookup(".guide-match").queryAll().size());
        assertFalse(lookup("#guide-topic-WHEN_TO_CALL").query().isVisible());
        type(KeyCode.DOWN);
        assertTrue(lookup("#guide-topic-HEAT").query().isFocused());
        type(KeyCode.ESCAPE);
        assertTrue(lookup("#guide-topic-WHEN_TO_CALL").query().isVisible());
        assertEquals(0, lookup(".guide-match").queryAll().size());
    }

    @Test
    void whatIsNotFoundHasAWayOut() {
        interact(() -> wiring.navigation().go("guide"));
        search("quantum");

        fire(onlyStep());

        assertEquals("", lookup("#guide-search").queryAs(TextField.class).getText());
        assertTrue(lookup("#guide-search").query().isFocused());
        assertTrue(lookup("#guide-heading").query().isVisible());
    }

    @ParameterizedTest
    @CsvSource({"today", "timeline", "sessions", "reminders"})
    void anEmptyScreenHasOneStepAndItLogsASession(String screen) {
        interact(() -> wiring.navigation().go(screen));

        fire(onlyStep());

        assertEquals("sessions", screen());
        assertTrue(lookup(".session-form").tryQuery().isPresent());
    }

    @ParameterizedTest
    @CsvSource({"today", "timeline", "reminders"})
    void enterTakesTheStepOfAnEmptyScreen(String screen) {
        interact(() -> wiring.navigation().go(screen));

        type(KeyCode.ENTER);

        assertEquals("sessions", screen());
    }

    @Test
    void sessionsThatDoNotMatchHaveOneStepThatShowsAllAgain() {
        anHourAfterASession();
        interact(() -> wiring.navigation().go("sessions"));
        interact(() -> lookup("#session-search").queryAs(TextField.class).setText("quantum"));

        fire(onlyStep());

        assertEquals("", lookup("#session-search").queryAs(TextField.class).getText());
        assertFalse(isSeen(".empty"));
    }

    private Node onlyStep() {
        var empty = (EmptyState) seen(".empty");
        List<Node> steps =
                empty.getChildren().stream().filter(Button.class::isInstance).toList();
        assertEquals(1, steps.size());
        return steps.getFirst();
    }

    private void search(String text) {
        interact(() -> {
            var field = lookup("#guide-search").queryAs(TextField.class);
            field.requestFocus();
            field.setText(text);
        });
    }

    private void anHourAfterASession() {
        interact(() -> {
            thread.got(() -> journal.put(Samples.smallSession("one", Samples.MONDAY, Samples.LEFT_THIGH)));
            clock.pass(Duration.ofHours(1));
            wiring.tick();
        });
    }

    /// The first of those that are seen: several screens and cards have the same link.
    private Node seen(String id) {
        return inView(id).findFirst().orElseThrow();
    }

    private boolean isSeen(String id) {
        return inView(id).findFirst().isPresent();
    }

    private Stream<Node> inView(String id) {
        return lookup(id).queryAll().stream().filter(node -> InView.of(node).getValue());
    }

    private void fire(Node node) {
        interact(() -> {
            node.requestFocus();
            ((ButtonBase) node).fire();
        });
    }

    private String heading() {
        return lookup("#guide-heading").queryAs(Label.class).getText();
    }

    private String screen() {
        return wiring.navigation().currentProperty().get();
    }
}

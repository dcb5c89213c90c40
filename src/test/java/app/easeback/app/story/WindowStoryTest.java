package app.easeback.app.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.SettableClock;
import app.easeback.app.StoreThread;
import app.easeback.app.Wirings;
import app.easeback.app.wiring.Computer;
import app.easeback.app.wiring.Wiring;
import app.easeback.core.Journal;
import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.entry.Id;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.WindowTest;
import app.easeback.ui.reminder.WindowNotifier;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a patient does in the window, from the click to the database.
@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class WindowStoryTest extends WindowTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZonedDateTime MONDAY_EVENING = ZonedDateTime.of(2026, 3, 2, 17, 30, 0, 0, BERLIN);
    private static final Site THIGH =
            new Site(MuscleCatalog.standard().find("vastus-lateralis").orElseThrow(), Side.LEFT);
    private static final String SCALE = "#sore-vastus-lateralis-LEFT";

    private final SettableClock clock = new SettableClock(MONDAY_EVENING);

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
        wiring.tellBy(new WindowNotifier(stage, Platform::runLater, wiring::chosen, () -> "Close"));
        Wirings.show(stage, wiring, 940, 720);
    }

    @AfterEach
    void closeTheStore() {
        // The window first, as when quitting: what is chosen in it is kept as it goes.
        interact(window::hide);
        thread.close();
        store.close();
    }

    @Test
    void withoutASessionItCannotKnow() {
        assertTrue(lookup("Nothing logged yet").tryQuery().isPresent());
        assertTrue(lookup("#check-in").tryQuery().isEmpty());
    }

    @Test
    void aCheckInTakesOneClickAndSaveAndMovesTheCard() {
        anHourAfterASession();
        assertEquals("Gentle", text("#decision-level"));
        assertTrue(lookup("#check-in-save").queryAs(Button.class).isDisabled());

        clickOn(SCALE + "-1").clickOn("#check-in-save");

        assertEquals("Light", text("#decision-level"));
        CheckIn kept = thread.got(() -> store.checkIns().all()).getFirst();
        assertEquals(Optional.of(1), kept.soreness(THIGH));
        assertEquals(clock.instant(), kept.at().toInstant());
        assertFalse(lookup(SCALE + "-1").queryAs(ToggleButton.class).isSelected());
    }

    @Test
    void undoTakesACheckInBack() {
        anHourAfterASession();
        clickOn(SCALE + "-8").clickOn("#check-in-save");
        assertEquals("Rest", text("#decision-level"));

        clickOn("#notice-undo");

        assertEquals("Gentle", text("#decision-level"));
        assertEquals(List.of(), thread.got(() -> store.checkIns().all()));
    }

    @Test
    void aNoticeStandsOverNothing() {
        anHourAfterASession();
        clickOn(SCALE + "-8").clickOn("#check-in-save");
        interact(wiring.window()::layout);
        var notice = lookup("#notice").query();
        var screen = lookup(".screen-host").query();
        assertTrue(notice.isVisible());
        assertFalse(notice.localToScene(notice.getLayoutBounds())
                .intersects(screen.localToScene(screen.getLayoutBounds())));
        interact(lookup("#notice-close").queryAs(Button.class)::fire);
        interact(wiring.window()::layout);
        assertEquals(
                window.getScene().getHeight(),
                screen.localToScene(screen.getLayoutBounds()).getMaxY());
    }

    @Test
    void digitsTypeASorenessAndControlSSavesIt() {
        anHourAfterASession();
        interact(() -> lookup(SCALE + "-0").query().requestFocus());

        type(KeyCode.DIGIT1, KeyCode.DIGIT0);
        assertTrue(lookup(SCALE + "-10").queryAs(ToggleButton.class).isSelected());
        type(KeyCode.BACK_SPACE);
        assertFalse(lookup(SCALE + "-10").queryAs(ToggleButton.class).isSelected());
        type(KeyCode.DIGIT4);
        press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);

        assertEquals(
                Optional.of(4),
                thread.got(() -> store.checkIns().all()).getFirst().soreness(THIGH));
    }

    @Test
    void controlSSavesTheCheckInFromAnywhereOnTodayAndNowhereElse() {
        anHourAfterASession();
        clickOn(SCALE + "-4");
        press(KeyCode.CONTROL, KeyCode.DIGIT6).release(KeyCode.DIGIT6, KeyCode.CONTROL);
        press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        assertEquals(List.of(), thread.got(() -> store.checkIns().all()));

        press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        interact(() -> lookup("#log-session").query().requestFocus());
        press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        assertEquals(
                Optional.of(4),
                thread.got(() -> store.checkIns().all()).getFirst().soreness(THIGH));
    }

    @Test
    void aMinuteLaterTheCardSaysTheSameByTheSameNodes() {
        anHourAfterASession();
        // From the first hour on it counts in hours.
        clock.pass(Duration.ofHours(1));
        interact(wiring::tick);
        var level = lookup("#decision-level").query();

        clock.pass(Duration.ofMinutes(1));
        interact(wiring::tick);
        assertSame(level, lookup("#decision-level").query());

        clock.pass(Duration.ofHours(1));
        interact(wiring::tick);
        assertNotSame(level, lookup("#decision-level").query());
    }

    @Test
    void aTickLosesNeitherFocusNorChoice() {
        anHourAfterASession();
        clickOn(SCALE + "-3");

        clock.pass(Duration.ofSeconds(15));
        interact(wiring::tick);

        assertTrue(lookup(SCALE + "-3").queryAs(ToggleButton.class).isSelected());
        assertTrue(lookup(SCALE + "-3").query().isFocused());
    }

    @Test
    void everyScreenIsReachedByKeyboard() {
        var digits =
                List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6);
        assertEquals(digits.size(), wiring.screens().size());
        for (KeyCode digit : digits.reversed()) {
            press(KeyCode.CONTROL, digit).release(digit, KeyCode.CONTROL);
            assertEquals(
                    wiring.screens().get(digits.indexOf(digit)),
                    wiring.navigation().currentProperty().get());
        }
    }

    @Test
    void theShortcutListOpensByF1() {
        type(KeyCode.F1);
        assertTrue(lookup("#shortcuts").tryQuery().isPresent());
        for (String keys : List.of("Enter", "Shift+Space", "Arrows")) {
            assertTrue(lookup(keys).tryQuery().isPresent(), keys);
        }
        type(KeyCode.ESCAPE);
    }

    @Test
    void aDueHeatReminderIsShownOnceAndItsTimerRuns() throws Exception {
        session();
        clock.pass(Duration.ofMinutes(59));
        interact(wiring::tick);
        assertTrue(lookup("#toast-accept").tryQuery().isEmpty());

        clock.pass(Duration.ofMinutes(1));
        interact(wiring::tick);
        assertTrue(lookup("#toast-accept").tryQuery().isPresent());
        answer("#toast-accept");

        assertEquals(1, thread.got(() -> store.heats().all()).size());
        assertEquals("15:00", text("#heat-left"));
        clock.pass(Duration.ofMinutes(15));
        interact(wiring::tick);
        assertTrue(lookup("Heat is over").tryQuery().isPresent());
    }

    @Test
    void aNotificationCatchesNoKeys() {
        session();
        clock.pass(Duration.ofHours(1));
        interact(wiring::tick);
        interact(() -> lookup(SCALE + "-0").query().requestFocus());

        type(KeyCode.DIGIT4, KeyCode.SPACE);
        press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);

        assertEquals(List.of(), thread.got(() -> store.heats().all()));
        assertEquals("timeline", wiring.navigation().currentProperty().get());
    }

    /// Presses a button of a notice once that has slid in.
    private void answer(String button) throws TimeoutException {
        letMove(javafx.util.Duration.millis(400));
        clickOn(button);
    }

    @Test
    void aSnoozedReminderComesBackAndASkippedOneDoesNot() throws Exception {
        session();
        clock.pass(Duration.ofHours(1));
        interact(wiring::tick);
        answer("#toast-snooze");
        assertTrue(lookup("#toast-accept").tryQuery().isEmpty());

        clock.pass(Duration.ofMinutes(30));
        interact(wiring::tick);
        answer("#toast-skip");
        clock.pass(Duration.ofMinutes(31));
        interact(wiring::tick);

        assertTrue(lookup("#toast-accept").tryQuery().isEmpty());
        assertEquals(List.of(), thread.got(() -> store.heats().all()));
    }

    @Test
    void anOpenWarningSignHidesEverySuggestionUntilItIsSettled() {
        session();
        clock.pass(Duration.ofHours(2));
        interact(() -> thread.got(() -> journal.put(shortOfBreath())));
        interact(wiring::changedElsewhere);
        assertEquals("Call 999 now.", text("#sign-call"));
        assertTrue(lookup("#movements").tryQuery().isEmpty());

        clickOn("#settle-mistake");

        assertEquals("Gentle", text("#decision-level"));
        assertTrue(lookup("#movements").query().isVisible());
    }

    private void anHourAfterASession() {
        session();
        clock.pass(Duration.ofMinutes(40));
        interact(wiring::tick);
    }

    /// Needled at the present moment.
    private void session() {
        var now = clock.instant().atZone(BERLIN);
        interact(() -> {
            thread.got(() -> journal.put(new ImsSession(
                    Id.random(),
                    now,
                    now,
                    Purpose.MUSCLE_TENSION,
                    List.of(TreatedMuscle.of(THIGH)),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty())));
            wiring.changedElsewhere();
        });
    }

    private CheckIn shortOfBreath() {
        var now = clock.instant().atZone(BERLIN);
        return new CheckIn(
                Id.random(),
                now,
                now,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(Symptom.SHORT_OF_BREATH),
                Optional.empty(),
                Optional.empty());
    }

    private String text(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }
}

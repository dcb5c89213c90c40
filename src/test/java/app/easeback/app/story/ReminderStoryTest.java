package app.easeback.app.story;

import static app.easeback.Samples.LEFT_THIGH;
import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.app.OnePlace;
import app.easeback.app.Wirings;
import app.easeback.app.wiring.Computer;
import app.easeback.app.wiring.Wiring;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.SameThread;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.Caution;
import app.easeback.core.profile.HeatPlan;
import app.easeback.core.profile.Profile;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.PlanKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.focus.InView;
import app.easeback.ui.common.look.Theme;
import app.easeback.ui.reminder.WindowNotifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a patient does on the screen Reminders, a session being from Monday at 17:30.
@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class ReminderStoryTest extends WindowTest {

    private static final PlanId HEAT = new PlanId(PlanKind.HEAT, new Id("s"));

    private final SettableClock clock = new SettableClock(MONDAY);
    private final MemoryStore store = new MemoryStore();
    private final Journal journal = new Journal(store, clock);
    private Optional<Path> chosen = Optional.empty();
    private Stage stage;
    private Wiring wiring;
    private int quits;

    @TempDir
    private Path folder;

    @Override
    public void start(Stage shown) {
        stage = shown;
        Theme.loadFonts();
        journal.put(Samples.smallSession("s", MONDAY));
        openWindow();
        // The headless screen has 1000 x 1000 pixels and breaks where a notification slides in from outside of it.
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private void openWindow() {
        var none = Computer.NONE;
        var computer = new Computer(
                none.delivery(),
                none.autostart(),
                new OnePlace(() -> chosen),
                none.disk(),
                none.backups(),
                none.intake(),
                () -> quits++,
                () -> {});
        wiring = Wirings.of(store, Path.of("data"), clock, new SameThread(), computer);
        stage.setScene(new Scene(wiring.window(), 940, 720));
        Theme.apply(stage.getScene(), false);
        wiring.tick();
        wiring.navigation().go("reminders");
    }

    @Test
    void aDueCheckInLeadsToItsScale() {
        pass(Duration.ofHours(14).plusMinutes(30));
        clickOn("#inbox #reminder-check-in");
        assertEquals("today", wiring.navigation().currentProperty().get());
        assertTrue(lookup("#sore-vastus-lateralis-LEFT-0").query().isFocused());
        assertEquals(List.of(), store.checkIns().all());
    }

    @Test
    void aNoticeOpensWhereItIsAnswered() {
        interact(() -> wiring.tellBy(new WindowNotifier(stage, Runnable::run, wiring::chosen, () -> "Close")));
        pass(Duration.ofHours(14).plusMinutes(30));
        interact(() -> lookup("#toast-open").queryButton().fire());
        assertEquals("today", wiring.navigation().currentProperty().get());
        // Heat at 07:00 and the check-in at 08:00, told of together.
        pass(Duration.ofHours(24).plusMinutes(10));
        interact(() -> lookup("#toast-open").queryButton().fire());
        assertEquals("reminders", wiring.navigation().currentProperty().get());
    }

    @Test
    void theTimerStandsOnBothScreensAndGoesOnAfterARestart() {
        pass(Duration.ofHours(1));
        clickOn("#inbox #reminder-accept");
        assertEquals("15:00", text("#heat-left"));
        clock.pass(Duration.ofMinutes(5));
        interact(this::openWindow);
        assertEquals("10:00", text("#heat-left"));
        interact(() -> wiring.navigation().go("today"));
        assertEquals("10:00", text("#heat-left"));
        clickOn("#heat-stop");
        assertFalse(lookup("#heat-timer").query().isVisible());
        assertEquals(5, store.heats().all().getFirst().minutes());
    }

    @Test
    void heatAheadOfItsTimeSaysFromWhenItMayBegin() {
        assertTrue(lookup("#next-list #reminder-accept").tryQuery().isPresent());
        interact(() -> journal.put(Samples.heat("own", MONDAY.minusHours(1))));
        interact(wiring::changedElsewhere);
        assertTrue(lookup("#next-list #reminder-accept").tryQuery().isEmpty());
        assertTrue(text("#reminder-wait").startsWith("from 18:30"));
    }

    @Test
    void aPlanIsSwitchedAndPausedByKeyboard() {
        press("#plan-heat-on", KeyCode.SPACE);
        assertFalse(store.plans().current(HEAT).on());
        assertFalse(lookup("#plan-heat-pause").query().isVisible());
        press("#plan-heat-on", KeyCode.SPACE);
        assertTrue(lookup("#plan-heat-on").queryAs(CheckBox.class).isSelected());

        press("#plan-heat-pause", KeyCode.SPACE);
        type(KeyCode.DOWN, KeyCode.ENTER);
        assertEquals("Paused until tomorrow, 08:00", text("#plan-heat-paused"));
        press("#plan-heat-resume", KeyCode.SPACE);
        assertEquals(Optional.empty(), store.plans().current(HEAT).pausedUntil());
    }

    @Test
    void moreThanTwentyMinutesAreRefusedBesideTheFieldAndTwentyAreKept() {
        interact(() -> lookup("#plan-heat-tune").queryAs(TitledPane.class).setExpanded(true));
        interact(() -> lookup("#tune-minutes").queryAs(TextField.class).setText("25"));
        press("#tune-minutes", KeyCode.ENTER);
        assertTrue(text("#tune-minutes-problem").contains("burn"));
        interact(() -> lookup("#tune-minutes").queryAs(TextField.class).setText("20"));
        press("#tune-minutes", KeyCode.TAB);
        assertEquals(new HeatPlan(3, 20, 120), store.profiles().current().heat());
        assertEquals("", text("#tune-minutes-problem"));
        clickOn("#notice-undo");
        assertEquals(HeatPlan.USUAL, store.profiles().current().heat());
        assertEquals("15", lookup("#tune-minutes").queryAs(TextField.class).getText());
    }

    @Test
    void heatThatACautionHoldsComesBackWhenThePractitionerWasAsked() {
        interact(() -> journal.put(Profile.USUAL.withCautions(Set.of(Caution.DIABETES))));
        interact(wiring::changedElsewhere);
        assertTrue(text("#heat-held-why").contains("diabetes"));
        clickOn("#heat-asked");
        assertFalse(lookup("#heat-held").query().isVisible());
        assertEquals(Set.of(Caution.DIABETES), store.profiles().current().askedAboutHeat());
        clickOn("#notice-undo");
        assertTrue(lookup("#heat-held").query().isVisible());
    }

    @Test
    void aSkinReactionEndsTheTapeWithAdviceAndNewTapeStandsBack() {
        press("#tape-on", KeyCode.SPACE);
        assertEquals(LEFT_THIGH, store.tapes().all().getFirst().site());
        assertTrue(text("#heat-held-why").contains("until the tape is off"));
        press("#tape-reacted", KeyCode.SPACE);
        assertTrue(store.tapes().all().getFirst().skinReaction().orElseThrow());
        assertTrue(text("#tape-advice").contains("lukewarm"));
        assertTrue(lookup("Skin rests until Thu 5 Mar, 17:30").tryQuery().isPresent());
        assertTrue(lookup("#tape-on").queryAs(Button.class).getStyleClass().contains("flat"));
    }

    @Test
    void whatWasMissedStaysInTheInboxAndInTheCountUntilItWasSeen() {
        pass(Duration.ofHours(1));
        pass(Duration.ofHours(2));
        assertEquals("1", text("#news-reminders"));
        clickOn("#inbox-seen");
        assertFalse(lookup("#inbox").query().isVisible());
        assertFalse(lookup("#news-reminders").query().isVisible());
    }

    @Test
    void theLedgerTellsWhyAReminderDidNotComeAndHowItCameToThat() {
        interact(() -> journal.put(Samples.warning("w", MONDAY, Optional.empty())));
        interact(wiring::changedElsewhere);
        pass(Duration.ofHours(3));
        press("#ledger-came-yes", KeyCode.SPACE);
        assertTrue(text("#ledger-none").startsWith("None of that kind"));
        press("#ledger-came-no", KeyCode.SPACE);
        press("#story", KeyCode.SPACE);
        assertTrue(lookup("#story-history").tryQuery().isPresent());
        assertTrue(lookup("held back: A warning sign is open; look after it first.")
                .tryQuery()
                .isPresent());
    }

    @Test
    void aCalendarFileIsWrittenWhereTheUserChose() throws IOException {
        press("#there-calendar", KeyCode.SPACE);
        assertFalse(lookup("#notice-text").tryQuery().isPresent());
        var file = folder.resolve("easeback.ics");
        chosen = Optional.of(file);
        press("#there-calendar", KeyCode.SPACE);
        assertTrue(Files.readString(file).contains("BEGIN:VALARM"));
        assertTrue(text("#notice-text").contains("easeback.ics"));
        chosen = Optional.of(folder.resolve("no such folder").resolve("easeback.ics"));
        press("#there-calendar", KeyCode.SPACE);
        assertTrue(text("#notice-text").contains("could not be written"));
    }

    @Test
    void controlQQuits() {
        press(KeyCode.CONTROL, KeyCode.Q).release(KeyCode.Q, KeyCode.CONTROL);
        assertEquals(1, quits);
    }

    @Test
    void aTickLosesNoFocus() {
        interact(() -> lookup("#tape-on").query().requestFocus());
        pass(Duration.ofSeconds(15));
        assertTrue(lookup("#tape-on").query().isFocused());
    }

    @Test
    void aSecondPressAnswersNoOtherReminder() {
        heatAndCheckInAreDue();
        press("#inbox #reminder-skip", KeyCode.SPACE);
        assertTrue(lookup("#inbox-rows").query().isFocused());
        type(KeyCode.SPACE);
        assertEquals(1, skipped());
        press("#inbox #reminder-skip", KeyCode.SPACE);
        assertFalse(lookup("#inbox").query().isVisible());
        assertTrue(stage.getScene().getFocusOwner().getStyleClass().contains("screen-title"));
        type(KeyCode.SPACE);
        assertEquals(2, skipped());
    }

    @Test
    void theTimerThatGoesHandsItsFocusToTheTitle() {
        pass(Duration.ofHours(1));
        clickOn("#inbox #reminder-accept");
        pass(Duration.ofMinutes(6));
        // Today has one too.
        interact(() -> lookup("#heat-stop")
                .match(stop -> InView.of(stop).getValue())
                .query()
                .requestFocus());
        type(KeyCode.SPACE);
        assertFalse(lookup("#heat-timer").query().isVisible());
        assertTrue(stage.getScene().getFocusOwner().getStyleClass().contains("screen-title"));
    }

    @Test
    void theFocusStaysInTheLedgerWhileItGrows() {
        pass(Duration.ofHours(1));
        pass(Duration.ofHours(2));
        var row = lookup("#story").queryAs(ToggleButton.class);
        String said = row.getAccessibleText();
        interact(row::requestFocus);
        pass(Duration.ofHours(14));
        assertTrue(lookup("#story").queryAll().size() > 1);
        assertEquals(said, stage.getScene().getFocusOwner().getAccessibleText());
    }

    @Test
    void aDoubleClickAnswersOneReminder() {
        heatAndCheckInAreDue();
        clickOn("#inbox #reminder-skip");
        // The second press is where the next reminder stands by then.
        interact(() -> {
            press(MouseEvent.MOUSE_PRESSED, 2);
            press(MouseEvent.MOUSE_RELEASED, 2);
        });
        assertEquals(1, skipped());
        interact(() -> {
            press(MouseEvent.MOUSE_PRESSED, 1);
            press(MouseEvent.MOUSE_RELEASED, 1);
        });
        assertEquals(2, skipped());
    }

    /// As the mouse does on the button of the first reminder, however busy the computer is: two clicks of a robot that
    /// is
    /// kept waiting are no double click.
    private void press(EventType<MouseEvent> type, int clicks) {
        boolean down = type == MouseEvent.MOUSE_PRESSED;
        Event.fireEvent(
                lookup("#inbox #reminder-skip").query(),
                new MouseEvent(
                        type,
                        5,
                        5,
                        5,
                        5,
                        MouseButton.PRIMARY,
                        clicks,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }

    @Test
    void theFocusStaysOnAnAnswerWhenAnotherReminderGoes() {
        heatAndCheckInAreDue();
        var snooze = lookup("#inbox #reminder-snooze").queryAll().stream().toList();
        interact(() -> snooze.getLast().requestFocus());
        interact(() -> lookup("#inbox #reminder-skip").queryButton().fire());
        assertEquals(1, skipped());
        assertTrue(snooze.getLast().isFocused());
    }

    private void heatAndCheckInAreDue() {
        pass(Duration.ofHours(14).plusMinutes(35));
        clickOn("#inbox-seen");
        assertEquals(2, lookup("#inbox #reminder-skip").queryAll().size());
    }

    private long skipped() {
        return store.reminders().ofCause(new Id("s")).stream()
                .filter(reminder -> reminder.state() == ReminderState.SKIPPED)
                .count();
    }

    private void pass(Duration time) {
        clock.pass(time);
        interact(wiring::tick);
    }

    private void press(String id, KeyCode key) {
        interact(() -> lookup(id).query().requestFocus());
        type(key);
    }

    private String text(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }
}

package app.easeback.ui.reminder.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.profile.CheckInPlan;
import app.easeback.core.profile.HeatPlan;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.TapePlan;
import app.easeback.ui.Waiting;
import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.work.Work;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TuningTest {

    private final Desk desk = new Desk();
    private final Tuning tuning = new Tuning(desk.journal, new Work(desk.background, desk.notices), desk.words);

    @BeforeEach
    void shown() {
        tuning.show(Profile.USUAL);
    }

    @Test
    void whatIsKeptIsShown() {
        assertEquals("3", text(tuning.perDay()));
        assertEquals("15", text(tuning.minutes()));
        assertEquals("120", text(tuning.gap()));
        assertEquals("08:00", text(tuning.morning()));
        assertEquals("20:00", text(tuning.evening()));
        assertEquals("96", text(tuning.offAfter()));
    }

    @Test
    void typedTimesAreKeptAndNothingElseOfTheProfileChanges() {
        desk.journal.put(Samples.fullProfile());
        tuning.show(Samples.fullProfile());
        type(tuning.perDay(), "4");
        type(tuning.minutes(), "12");
        type(tuning.gap(), "150");
        tuning.heatTyped();
        var heat = new HeatPlan(4, 12, 150);
        var full = Samples.fullProfile();
        assertEquals(
                full.withPlans(heat, full.tape(), full.checkIn()),
                desk.store.profiles().current());

        desk.notices.undo();
        assertEquals(full, desk.store.profiles().current());
        assertEquals("The plan is as it was before.", desk.notices.said.getLast());
        tuning.show(desk.store.profiles().current());
        assertEquals("20", text(tuning.minutes()));
    }

    @Test
    void undoOfATimeLeavesWhatElseOfThePlansWasChosenMeanwhile() {
        type(tuning.morning(), "07:00");
        tuning.checkInTyped();
        desk.journal.change(profile -> {
            var plan = profile.checkIn();
            return profile.withCheckIn(new CheckInPlan(plan.morning(), plan.evening(), true))
                    .withTape(new TapePlan(80));
        });
        desk.notices.undo();
        var profile = desk.store.profiles().current();
        assertEquals(CheckInPlan.USUAL.morning(), profile.checkIn().morning());
        assertTrue(profile.checkIn().asksAboutComplaint());
        assertEquals(new TapePlan(80), profile.tape());
    }

    @Test
    void longerWarmthIsRefusedWithTheReason() {
        type(tuning.minutes(), "21");
        tuning.heatTyped();
        assertEquals(
                "No more than 20 minutes: the longer the warmth, the likelier a burn.",
                tuning.minutes().problemProperty().get());
        assertEquals(Optional.empty(), desk.store.profiles().saved());
        type(tuning.minutes(), "20");
        assertEquals("", tuning.minutes().problemProperty().get());
    }

    @ParameterizedTest
    @CsvSource({"0, 15, 120", "7, 15, 120", "3, 9, 120", "3, 15, 119", "3, 15, 721", "a few, 15, 120", "3, '', 120"})
    void heatOutsideItsRangesIsNotKept(String perDay, String minutes, String gap) {
        type(tuning.perDay(), perDay);
        type(tuning.minutes(), minutes);
        type(tuning.gap(), gap);
        tuning.heatTyped();
        assertTrue(List.of(tuning.perDay(), tuning.minutes(), tuning.gap()).stream()
                .anyMatch(field -> !field.problemProperty().get().isEmpty()));
        assertEquals(Optional.empty(), desk.store.profiles().saved());
    }

    @Test
    void checkInsAreInTheOrderOfTheDay() {
        type(tuning.morning(), "21");
        tuning.checkInTyped();
        assertEquals(
                "The evening comes after the morning.",
                tuning.evening().problemProperty().get());
        type(tuning.morning(), "6.30");
        tuning.checkInTyped();
        assertEquals(
                new CheckInPlan(LocalTime.of(6, 30), LocalTime.of(20, 0), false),
                desk.store.profiles().current().checkIn());
        type(tuning.evening(), "later");
        tuning.checkInTyped();
        assertEquals(
                "Please write the time like 08:00.",
                tuning.evening().problemProperty().get());
    }

    @Test
    void tapeComesOffAfterThreeToFiveDays() {
        type(tuning.offAfter(), "121");
        tuning.tapeTyped();
        assertEquals(Optional.empty(), desk.store.profiles().saved());
        type(tuning.offAfter(), "72");
        tuning.tapeTyped();
        assertEquals(new TapePlan(72), desk.store.profiles().current().tape());
    }

    @Test
    void theSameAgainChangesNothing() {
        tuning.heatTyped();
        tuning.checkInTyped();
        tuning.tapeTyped();
        assertEquals(List.of(), desk.notices.said);
        assertEquals(Optional.empty(), desk.store.profiles().saved());
    }

    @Test
    void whatIsBeingTypedStaysWhileTheSameIsKept() {
        type(tuning.minutes(), "1");
        tuning.show(Profile.USUAL);
        assertEquals("1", text(tuning.minutes()));
    }

    @Test
    void whatWasReadBeforeATimeWasTypedLeavesWhatIsTypedSince() {
        var waiting = new Waiting();
        var slow = new Tuning(desk.journal, new Work(waiting, desk.notices), desk.words);
        slow.show(Profile.USUAL);
        type(slow.perDay(), "4");
        slow.heatTyped();
        type(slow.gap(), "15");
        slow.show(Profile.USUAL);
        assertEquals("4", text(slow.perDay()));
        assertEquals("15", text(slow.gap()));
        waiting.doAll();
        slow.show(desk.store.profiles().current());
        assertEquals("4", text(slow.perDay()));
        assertEquals("15", text(slow.gap()));
    }

    private static void type(Field<?> field, String text) {
        field.textProperty().set(text);
    }

    private static String text(Field<?> field) {
        return field.textProperty().get();
    }
}

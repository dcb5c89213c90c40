package app.easeback.core.schedule;

import static app.easeback.core.reminder.ReminderState.CANCELLED;
import static app.easeback.core.reminder.ReminderState.DONE;
import static app.easeback.core.reminder.ReminderState.DUE;
import static app.easeback.core.reminder.ReminderState.HELD;
import static app.easeback.core.reminder.ReminderState.MISSED;
import static app.easeback.core.reminder.ReminderState.PLANNED;
import static app.easeback.core.reminder.ReminderState.SKIPPED;
import static app.easeback.core.reminder.ReminderState.SNOOZED;
import static app.easeback.core.reminder.ReminderState.STARTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.body.Side;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.checkin.SymptomsResolved.How;
import app.easeback.core.comfort.Heat;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.Caution;
import app.easeback.core.profile.CheckInPlan;
import app.easeback.core.profile.HeatPlan;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.profile.TapePlan;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.reminder.PlanKind;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.reminder.Why;
import app.easeback.core.telling.ReminderDesk;
import app.easeback.core.timeline.TimelineController;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Each story is one of [World]'s session.
class SchedulerTest {

    private static final String FIRST = "02T18:30";
    private static final String MORNING = "03T08:00";

    private final World world = new World();

    private static void assertStands(ReminderState state, Why why, Reminder reminder) {
        assertEquals(state + " " + why, reminder.state() + " " + reminder.why());
    }

    private static List<String> ids(List<Reminder> reminders) {
        return reminders.stream().map(Reminder::id).toList();
    }

    /// Leaves out what is due at that time.
    private void skipUntil(String time) {
        world.look(time).reminders().stream()
                .filter(reminder -> reminder.state() == DUE)
                .forEach(due -> world.desk.skip(due.id()));
    }

    @Test
    void aSessionIsPlannedWhenItIsLogged() {
        assertStands(PLANNED, Why.PLANNED, world.heat(FIRST));
        assertEquals("HEAT:s:PT1H", world.heat(FIRST).id());
        assertEquals(
                "CHECK_IN:s:2026-03-03T08:00", world.checkInReminder(MORNING).id());
        assertEquals(Optional.of(Sample.CALF), world.heat(FIRST).site());
        assertEquals(World.time(World.T0), world.heat(FIRST).since());
        assertEquals(21, world.store.reminders().all().size());
    }

    @Test
    void whatIsDueIsSaidOnce() {
        assertEquals(List.of(), world.look("02T18:29").due());
        var step = world.look(FIRST);
        assertEquals(List.of(world.heat(FIRST).id()), ids(step.due()));
        assertEquals(List.of(), step.late());
        assertEquals(List.of(), step.over());
        assertStands(DUE, Why.DUE_NOW, world.heat(FIRST));
        assertEquals(Optional.of(World.time(FIRST)), world.heat(FIRST).told());
        assertEquals(List.of(), world.look(FIRST).due());
        assertEquals(List.of(), world.look("02T18:31").changed());
    }

    @Test
    void aMinuteAfterItsTimeIsOnTimeAndLaterIsLate() {
        world.clock.set(World.time("02T18:31"));
        assertEquals(List.of(world.heat(FIRST).id()), ids(world.desk.look().due()));
        var other = new World();
        other.clock.set(World.time("02T18:31").plusNanos(1));
        var step = other.desk.look();
        assertEquals(List.of(), step.due());
        assertEquals(List.of(other.heat(FIRST).id()), ids(step.late()));
        assertStands(DUE, Why.LATE, other.heat(FIRST));
    }

    @ParameterizedTest
    @CsvSource({
        "HEAT, 02T18:30, 02T19:59, 02T20:00",
        "CHECK_IN, 03T08:00, 03T13:59, 03T14:00",
    })
    void nobodyAnswered(ReminderKind kind, String due, String last, String over) {
        world.look(due);
        world.look(last);
        assertStands(DUE, Why.DUE_NOW, world.reminder(kind, due));
        world.look(over);
        assertStands(MISSED, Why.NOT_ANSWERED, world.reminder(kind, due));
    }

    @ParameterizedTest
    @CsvSource({
        "HEAT, 02T18:30, 02T19:59, 02T20:00",
        "CHECK_IN, 03T08:00, 03T13:59, 03T14:00",
    })
    void afterASleepItComesLateOrNotAtAll(ReminderKind kind, String due, String last, String over) {
        world.look(over);
        assertStands(MISSED, Why.NOT_RUNNING, world.reminder(kind, due));
        var other = new World();
        assertTrue(
                ids(other.look(last).late()).contains(other.reminder(kind, due).id()));
        assertStands(DUE, Why.LATE, other.reminder(kind, due));
    }

    @Test
    void afterALongSleepOnlyTheNewestCheckInComes() {
        var step = world.look("03T20:05");
        assertEquals(List.of("CHECK_IN:s:2026-03-03T20:00"), ids(step.late()));
        assertStands(MISSED, Why.NEXT_CAME, world.checkInReminder("03T17:30"));
        assertStands(MISSED, Why.NOT_RUNNING, world.checkInReminder(MORNING));
    }

    @Test
    void theNextOneTakesThePlaceOfAnUnansweredOne() {
        world.look("03T17:30");
        assertStands(DUE, Why.DUE_NOW, world.checkInReminder("03T17:30"));
        world.look("03T20:00");
        assertStands(MISSED, Why.NEXT_CAME, world.checkInReminder("03T17:30"));
        assertStands(DUE, Why.DUE_NOW, world.checkInReminder("03T20:00"));
    }

    @Test
    void aSnoozedOneComesAgainUnlessTheNextCame() {
        world.look("03T17:00");
        world.desk.snooze(world.heat("03T17:00").id());
        assertStands(SNOOZED, Why.SNOOZED, world.heat("03T17:00"));
        assertEquals(List.of(), world.look("03T17:29").changed());
        assertEquals(
                List.of(
                                world.checkInReminder("03T17:30").id(),
                                world.heat("03T17:00").id())
                        .stream()
                        .sorted()
                        .toList(),
                ids(world.look("03T17:30").due()).stream().sorted().toList());
        world.at("03T19:45");
        world.desk.snooze(world.checkInReminder("03T17:30").id());
        world.look("03T20:00");
        assertStands(MISSED, Why.NEXT_CAME, world.checkInReminder("03T17:30"));
    }

    @Test
    void aSnoozedOneThatIsSleptThroughIsMissed() {
        world.look(FIRST);
        world.desk.snooze(world.heat(FIRST).id());
        world.look("02T20:30");
        assertStands(MISSED, Why.NOT_RUNNING, world.heat(FIRST));
    }

    @Test
    void aTimerRunsOutAtItsTimeAlsoWhenNobodyLooked() {
        world.look(FIRST);
        world.desk.accept(world.heat(FIRST).id());
        assertEquals(List.of(), world.look("02T18:44").over());
        assertStands(STARTED, Why.TIMER_RUNNING, world.heat(FIRST));
        var step = world.look("02T21:59");
        assertEquals(List.of(world.heat(FIRST).id()), ids(step.over()));
        assertStands(DONE, Why.TIMER_OVER, world.heat(FIRST));
        assertEquals(World.time("02T18:45"), world.heat(FIRST).since());
        assertEquals(List.of(), world.look("02T22:01").over());
    }

    @Test
    void aTimerThatBeganInTheFutureIsOver() {
        world.look(FIRST);
        world.desk.accept(world.heat(FIRST).id());
        world.restart();
        assertEquals(List.of(world.heat(FIRST).id()), ids(world.look("02T18:29").over()));
        assertStands(DONE, Why.CLOCK_SET_BACK, world.heat(FIRST));
    }

    @Test
    void whoWakesTheComputerInQuietHoursIsNotToldOfHeatThatEndedBefore() {
        world.look(FIRST);
        world.desk.accept(world.heat(FIRST).id());
        assertEquals(List.of(), world.look("02T23:30").over());
        assertStands(DONE, Why.TIMER_OVER, world.heat(FIRST));
        var other = new World();
        other.look(FIRST);
        other.at("02T19:50");
        other.desk.accept(other.heat(FIRST).id());
        other.profile(other.profile().withQuietHours(new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0))));
        assertEquals(1, other.look("02T20:05").over().size());
    }

    @Test
    void aTimerIsOverAtItsLastMoment() {
        world.look(FIRST);
        world.desk.accept(world.heat(FIRST).id());
        assertEquals(1, world.look("02T18:45").over().size());
    }

    @Test
    void noHeatWithinTheGapAfterTheLast() {
        world.look(FIRST);
        skipUntil("03T11:30");
        world.look("03T12:00");
        world.at("03T13:20");
        world.desk.accept(world.heat("03T12:00").id());
        world.profile(world.profile().withPlans(new HeatPlan(3, 15, 240), TapePlan.USUAL, CheckInPlan.USUAL));
        world.look("03T13:30");
        assertStands(HELD, Why.TOO_SOON, world.heat("03T17:00"));
        world.look("03T17:19");
        assertStands(HELD, Why.TOO_SOON, world.heat("03T17:00"));
        assertEquals(
                List.of(world.heat("03T17:00").id()), ids(world.look("03T17:20").late()));
    }

    @Test
    void aHeldOneStaysHeldWhenItsTimeHasPassed() {
        world.at("02T18:00");
        var tape = world.tape("t", Sample.CALF);
        world.look("02T18:10");
        assertStands(HELD, Why.UNDER_TAPE, world.heat(FIRST));
        world.look("02T20:00");
        world.takeOff(tape, false);
        world.look("02T20:01");
        assertStands(HELD, Why.UNDER_TAPE, world.heat(FIRST));
        assertStands(PLANNED, Why.PLANNED, world.heat("03T07:00"));
    }

    @Test
    void heatComesWhenTheTapeIsOffInTime() {
        world.at("02T18:00");
        var tape = world.tape("t", Sample.CALF);
        world.look("02T19:50");
        world.takeOff(tape, false);
        assertEquals(List.of(world.heat(FIRST).id()), ids(world.look("02T19:59").late()));
    }

    @Test
    void heatGoesToTheSorestMuscleWithoutTape() {
        var other = new World();
        other.at("02T17:40");
        other.session("s", World.T0, Sample.CALF, Sample.SHIN);
        other.look("02T17:41");
        assertEquals(Optional.of(Sample.CALF), other.heat(FIRST).site());
        other.tape("t", Sample.CALF);
        other.look("02T17:42");
        assertEquals(Optional.of(Sample.SHIN), other.heat(FIRST).site());
        assertStands(PLANNED, Why.PLANNED, other.heat(FIRST));
        other.tape("u", Sample.SHIN);
        other.look("02T17:43");
        assertStands(HELD, Why.UNDER_TAPE, other.heat(FIRST));
    }

    @Test
    void theSorerMuscleIsWarmed() {
        world.at("02T17:40");
        world.session("s", World.T0, Sample.SHIN, Sample.CALF);
        world.look("02T17:41");
        assertEquals(Optional.of(Sample.SHIN), world.heat(FIRST).site());
        world.at("02T17:42");
        world.checkIn(3);
        world.look("02T17:43");
        assertEquals(Optional.of(Sample.CALF), world.heat(FIRST).site());
    }

    @Test
    void whoWasToldKeepsTheMuscleAndTheMinutes() {
        world.look(FIRST);
        world.profile(world.profile().withPlans(new HeatPlan(3, 20, 120), TapePlan.USUAL, CheckInPlan.USUAL));
        world.look("02T18:31");
        assertEquals(Optional.of(15), world.heat(FIRST).minutes());
        assertEquals(Optional.of(20), world.heat("03T07:00").minutes());
    }

    @Test
    void noHeatOnSkinThatReacted() {
        world.at("02T17:40");
        var tape = world.tape("t", Sample.CALF);
        world.at("02T17:50");
        world.takeOff(tape, true);
        world.look("02T18:00");
        assertStands(HELD, Why.SKIN_REACTION, world.heat(FIRST));
        world.look("03T13:00");
        assertStands(HELD, Why.SKIN_REACTION, world.heat("03T17:00"));
        assertTrue(world.recovery.situation(World.time("05T17:49")).skinReacted(Sample.CALF, World.time("05T17:49")));
        assertTrue(!world.recovery.situation(World.time("05T17:50")).skinReacted(Sample.CALF, World.time("05T17:50")));
        assertTrue(!world.recovery.situation(World.time("02T18:00")).skinReacted(Sample.SHIN, World.time("02T18:00")));
    }

    /// It may be where the heat would be.
    @ParameterizedTest
    @EnumSource(
            value = Symptom.class,
            names = {"LARGE_BRUISE", "TAPE_RASH"})
    void noHeatOnABruiseOrARashUntilItIsSettled(Symptom sign) {
        world.look(FIRST);
        world.desk.accept(world.heat(FIRST).id());
        world.at("02T18:40");
        var reported = world.checkInWithSign(sign, List.of(new Rating(Sample.CALF, 4)));
        world.look("02T18:40");
        assertStands(DONE, Why.WARNING_SIGN, world.heat(FIRST));
        world.look("03T07:00");
        assertStands(HELD, Why.WARNING_SIGN, world.heat("03T07:00"));
        world.at("03T07:10");
        world.journal.put(reported.resolved(new SymptomsResolved(world.recovery.now(), How.SEEN_BY_PROFESSIONAL)));
        world.look("03T07:11");
        assertStands(DUE, Why.LATE, world.heat("03T07:00"));
    }

    @Test
    void aReactionUnderTapeThatIsStillOnHoldsHeatUnderTape() {
        world.at("02T17:40");
        world.tape("other", Sample.SHIN);
        world.look("02T18:00");
        assertStands(PLANNED, Why.PLANNED, world.heat(FIRST));
    }

    @ParameterizedTest
    @EnumSource(Caution.class)
    void cautionsHoldHeatUntilThePractitionerWasAsked(Caution caution) {
        var holds = EnumSet.of(
                Caution.DIABETES,
                Caution.REDUCED_SENSATION,
                Caution.POOR_CIRCULATION,
                Caution.HEART_CONDITION,
                Caution.SKIN_CONDITION,
                Caution.CANCER,
                Caution.FEVER_OR_INFECTION);
        world.profile(world.profile().withCautions(Set.of(caution)));
        world.look("02T18:00");
        assertEquals(holds.contains(caution) ? HELD : PLANNED, world.heat(FIRST).state());
        world.profile(world.profile().withAskedAboutHeat(Set.of(caution)));
        world.look("02T18:01");
        assertStands(PLANNED, Why.PLANNED, world.heat(FIRST));
    }

    @ParameterizedTest
    @CsvSource({
        "longissimus-thoracis, true",
        "external-oblique, true",
        "gluteus-medius, false",
        "vastus-lateralis, false"
    })
    void pregnancyHoldsHeatOnTheLowBackAndTheBelly(String muscle, boolean held) {
        world.profile(world.profile().withCautions(Set.of(Caution.PREGNANT)));
        world.session("s", World.T0, Samples.site(muscle, Side.LEFT));
        world.look("02T18:00");
        assertEquals(held ? Why.CAUTION : Why.PLANNED, world.heat(FIRST).why());
    }

    @Test
    void aWarningSignHoldsEverything() {
        world.at("02T18:00");
        world.tape("t", Sample.SHIN);
        var warning = Samples.warning("w", World.time("02T18:05"), Optional.empty());
        world.at("02T18:05");
        world.journal.put(warning);
        world.look("02T18:06");
        for (Reminder reminder :
                world.recovery.reminders(World.time("02T18:06"), World.time("02T18:06"), World.time("09T00:00"))) {
            assertStands(HELD, Why.WARNING_SIGN, reminder);
        }
        world.remove(warning);
        world.look("02T18:07");
        assertStands(PLANNED, Why.PLANNED, world.heat(FIRST));
    }

    @Test
    void whatIsHeldIsLookedAtAgainAtItsTimeAndNoMoreOnceItIsOver() {
        world.at("02T18:05");
        world.journal.put(Samples.warning("w", World.time("02T18:05"), Optional.empty()));
        assertEquals(World.time(FIRST), world.look("02T18:06").next());
        assertEquals(World.time(FIRST), world.look(FIRST).next(), "while its reason may pass");
        assertEquals(World.time("02T21:00"), world.look("02T20:00").next(), "an hour later");
        assertStands(HELD, Why.WARNING_SIGN, world.heat(FIRST));
    }

    @Test
    void heatEndsWhenSorenessIsGoneAndComesBackWithIt() {
        world.at("02T18:00");
        var low = world.checkIn(1);
        world.look("02T18:01");
        assertStands(CANCELLED, Why.SORENESS_GONE, world.heat(FIRST));
        world.remove(low);
        world.look("02T18:02");
        assertStands(PLANNED, Why.PLANNED, world.heat(FIRST));
        world.at("02T18:03");
        world.checkIn(2);
        world.look("02T18:04");
        assertStands(PLANNED, Why.PLANNED, world.heat(FIRST));
    }

    @Test
    void heatWhoseTimePassedWhileSorenessWasGoneDoesNotComeBack() {
        world.at("02T18:00");
        world.checkIn(1);
        world.look("02T18:01");
        world.at("02T18:40");
        world.checkIn(5);
        world.look("02T18:41");
        assertStands(CANCELLED, Why.SORENESS_GONE, world.heat(FIRST));
    }

    @Test
    void heatThatWasToldBeforeSorenessWasGoneDoesNotComeBack() {
        world.look(FIRST);
        world.desk.snooze(world.heat(FIRST).id());
        world.at("02T18:40");
        world.checkIn(1);
        world.look("02T18:41");
        world.at("02T18:45");
        world.checkIn(5);
        world.look("02T18:46");
        assertStands(CANCELLED, Why.SORENESS_GONE, world.heat(FIRST));
    }

    /// At 2 of 10 twice, a day apart.
    @Test
    void heatGoesOnAtFullIntensityWhileAMuscleIsSore() {
        world.at("03T18:00");
        world.checkIn(2);
        world.at("04T08:00");
        world.checkIn(2);
        world.look("04T08:01");
        assertStands(PLANNED, Why.PLANNED, world.heat("04T12:00"));
        assertStands(CANCELLED, Why.BACK_AT_FULL, world.checkInReminder("05T08:00"));
    }

    @Test
    void aCheckInMoreThanSixHoursAfterDoesNotAnswer() {
        world.at("03T14:30");
        world.checkIn(5);
        world.look("03T15:00");
        assertStands(MISSED, Why.NOT_RUNNING, world.checkInReminder(MORNING));
    }

    @Test
    void aCheckInAnswersInTimeAlsoWhatIsHeldAndOver() {
        world.at("02T20:00");
        world.journal.put(Samples.warning("w", World.time("02T20:00"), Optional.empty()));
        world.look(MORNING);
        assertStands(HELD, Why.WARNING_SIGN, world.checkInReminder(MORNING));
        world.at("03T13:00");
        world.checkIn(5);
        world.look("03T14:01");
        assertStands(DONE, Why.CHECKED_IN, world.checkInReminder(MORNING));
    }

    @Test
    void aCheckInAnswersWhatIsDueWithinTwoHoursAndSixHoursAfter() {
        world.look("03T15:29");
        var early = world.checkIn(5);
        world.look("03T15:29");
        assertStands(PLANNED, Why.PLANNED, world.checkInReminder("03T17:30"));
        world.remove(early);
        world.at("03T15:30");
        var inTime = world.checkIn(5);
        world.look("03T15:31");
        assertStands(DONE, Why.CHECKED_IN, world.checkInReminder("03T17:30"));
        assertStands(PLANNED, Why.PLANNED, world.checkInReminder("03T20:00"));
        world.remove(inTime);
        world.look("03T15:32");
        assertStands(PLANNED, Why.PLANNED, world.checkInReminder("03T17:30"));
    }

    @Test
    void aCheckInInTheMorningAnswersTheMorning() {
        world.look(MORNING);
        world.at("03T09:00");
        world.checkIn(5);
        assertEquals(List.of(), world.look("03T09:01").over());
        assertStands(DONE, Why.CHECKED_IN, world.checkInReminder(MORNING));
    }

    @Test
    void checkInsEndAtFullIntensity() {
        skipUntil("04T07:59");
        world.look("04T07:59");
        for (String time : List.of("03T23:00", "04T08:00", "04T20:00", "05T08:00", "05T20:00")) {
            world.at(time);
            world.checkIn(0);
        }
        world.look("05T20:01");
        assertStands(CANCELLED, Why.BACK_AT_FULL, world.checkInReminder("06T08:00"));
    }

    @Test
    void theNextSessionHasPlansOfItsOwn() {
        world.look("03T11:00");
        world.session("next", "03T11:00", Sample.SHIN);
        world.look("03T11:01");
        assertStands(CANCELLED, Why.NEXT_SESSION, world.heat("03T17:00"));
        assertEquals("next", world.checkInReminder("03T17:00").cause().value());
        var own = world.store.reminders().find("HEAT:next:PT1H").orElseThrow();
        assertEquals(World.time("03T12:00"), own.due());
    }

    /// A visit with two purposes is two sessions of the same minute; the one recorded last comes after the other.
    @Test
    void ofTwoSessionsAtTheSameMomentOneRemindsOnce() {
        for (String id : List.of("t", "r")) {
            world.session(id, World.T0, Sample.SHIN);
            world.look("02T17:31");
        }
        var told = new ArrayList<Reminder>();
        for (String moment : List.of(FIRST, "03T07:00", MORNING, "03T12:00")) {
            told.addAll(world.look(moment).due());
        }
        assertEquals(
                List.of(FIRST, "03T07:00", MORNING, "03T12:00").stream()
                        .map(World::time)
                        .toList(),
                told.stream().map(Reminder::due).toList());
        assertEquals(Set.of(new Id("r")), told.stream().map(Reminder::cause).collect(Collectors.toSet()));
    }

    /// It makes sense for ninety minutes, and the ledger is not to say what is not so.
    @Test
    void whatTheNextSessionClosedComesWhenThatWasAMistake() {
        world.look("03T06:58");
        world.session("mistake", "03T06:50", Sample.SHIN);
        world.look("03T06:59");
        world.look("03T07:01");
        assertStands(CANCELLED, Why.NEXT_SESSION, world.heat("03T07:00"));
        world.at("03T07:10");
        world.remove(world.store.sessions().find(new Id("mistake")).orElseThrow());
        assertEquals(
                List.of(world.heat("03T07:00").id()), ids(world.look("03T07:10").late()));
        assertStands(DUE, Why.LATE, world.heat("03T07:00"));
    }

    /// It waits on the screen again, and nobody is told a second time.
    @Test
    void whatWasToldBeforeAMistakeClosedItWaitsAgain() {
        world.look(FIRST);
        var session = world.store.sessions().all().getFirst();
        world.remove(session);
        world.look("02T18:31");
        assertStands(CANCELLED, Why.CAUSE_GONE, world.heat(FIRST));
        world.journal.put(session);
        var step = world.look("02T18:32");
        assertStands(DUE, Why.DUE_NOW, world.heat(FIRST));
        assertEquals(List.of(), step.due());
        assertEquals(List.of(), step.late());
    }

    @Test
    void whatWasPutOffBeforeACheckInByMistakeComesAgain() {
        skipUntil("03T07:00");
        world.look(MORNING);
        String id = world.checkInReminder(MORNING).id();
        world.desk.snooze(id);
        world.at("03T08:01");
        var mistake = world.checkIn(3);
        world.look("03T08:01");
        assertStands(DONE, Why.CHECKED_IN, world.checkInReminder(MORNING));
        world.at("03T08:02");
        world.remove(mistake);
        world.look("03T08:02");
        assertStands(SNOOZED, Why.SNOOZED, world.checkInReminder(MORNING));
        assertEquals(List.of(id), ids(world.look("03T08:30").due()));
    }

    /// A sign to call the practitioner for stops nothing, and stays when its check-in is removed.
    @Test
    void whatIsLeftOfARemovedCheckInAnswersNothing() {
        world.look(MORNING);
        world.at("03T08:01");
        var rated = world.checkInWithSign(List.of(new Rating(Sample.CALF, 3)));
        world.look("03T08:01");
        assertStands(DONE, Why.CHECKED_IN, world.checkInReminder(MORNING));
        world.remove(rated);
        world.look("03T08:02");
        assertEquals(1, world.store.checkIns().all().size());
        assertStands(DUE, Why.DUE_NOW, world.checkInReminder(MORNING));
    }

    @Test
    void aCheckInOfNothingButASignAnswersUntilItWasAMistake() {
        world.look(MORNING);
        world.at("03T08:01");
        var sign = world.checkInWithSign(List.of());
        world.look("03T08:01");
        assertStands(DONE, Why.CHECKED_IN, world.checkInReminder(MORNING));
        world.journal.put(sign.resolved(new SymptomsResolved(sign.at(), How.SEEN_BY_PROFESSIONAL)));
        world.look("03T08:02");
        assertStands(DONE, Why.CHECKED_IN, world.checkInReminder(MORNING));
        world.journal.put(sign.tickedByMistake(sign.at()));
        world.look("03T08:03");
        assertStands(DUE, Why.DUE_NOW, world.checkInReminder(MORNING));
    }

    @Test
    void whatAMistakeClosedForTooLongStaysClosed() {
        world.look("03T06:58");
        world.session("mistake", "03T06:50", Sample.SHIN);
        world.look("03T06:59");
        world.at("03T08:30");
        world.remove(world.store.sessions().find(new Id("mistake")).orElseThrow());
        world.look("03T08:30");
        assertStands(CANCELLED, Why.NEXT_SESSION, world.heat("03T07:00"));
    }

    @Test
    void whatIsDueGoesWithTheNextSessionOnlyIfItComesAfterIt() {
        world.look(MORNING);
        world.session("next", MORNING, Sample.SHIN);
        world.look("03T08:01");
        assertStands(CANCELLED, Why.NEXT_SESSION, world.checkInReminder(MORNING));
        assertStands(DUE, Why.LATE, world.heat("03T07:00"));
    }

    @Test
    void aDeletedSessionAndItsUndo() {
        var session = world.store.sessions().all().getFirst();
        world.remove(session);
        world.look("02T17:31");
        assertStands(CANCELLED, Why.CAUSE_GONE, world.heat(FIRST));
        world.look("02T17:32");
        assertStands(CANCELLED, Why.CAUSE_GONE, world.heat(FIRST));
        world.journal.put(session);
        world.look("02T17:33");
        assertStands(PLANNED, Why.PLANNED, world.heat(FIRST));
    }

    @Test
    void anEditedTimeMovesWhatIsMeantAsElapsedTime() {
        world.at("02T17:45");
        world.session("s", "02T17:00", Sample.CALF);
        world.look("02T17:46");
        assertEquals(World.time("02T18:00"), world.heat(FIRST).due());
        assertEquals(World.time("03T17:00"), world.checkInReminder("03T17:30").due());
        assertEquals(World.time(MORNING), world.checkInReminder(MORNING).due());
    }

    @Test
    void anEditIntoThePastIsSaidSo() {
        world.at("02T18:20");
        world.session("s", "02T15:00", Sample.CALF);
        assertEquals(List.of(), world.look("02T18:21").late());
        assertStands(MISSED, Why.MOVED_INTO_PAST, world.heat(FIRST));
    }

    @Test
    void aPlanThatIsSwitchedOffEndsAndCanGoOn() {
        world.plan(PlanKind.HEAT, false, Optional.empty());
        world.look("02T18:00");
        assertStands(CANCELLED, Why.PLAN_OFF, world.heat(FIRST));
        assertStands(PLANNED, Why.PLANNED, world.checkInReminder(MORNING));
        world.plan(PlanKind.HEAT, true, Optional.empty());
        world.look("02T18:01");
        assertStands(PLANNED, Why.PLANNED, world.heat(FIRST));
    }

    @Test
    void aPausedPlanHoldsWhatIsDueMeanwhile() {
        world.plan(PlanKind.CHECK_IN, true, Optional.of("03T12:00"));
        world.look("02T18:00");
        assertStands(HELD, Why.PAUSED, world.checkInReminder(MORNING));
        assertStands(PLANNED, Why.PLANNED, world.checkInReminder("03T17:30"));
        world.restart();
        world.look("03T11:59");
        assertStands(HELD, Why.PAUSED, world.checkInReminder(MORNING));
        assertEquals(
                List.of(world.checkInReminder(MORNING).id()),
                ids(world.look("03T12:00").late()));
    }

    @Test
    void otherTimesAreANewPlan() {
        world.profile(world.profile()
                .withPlans(
                        HeatPlan.USUAL,
                        TapePlan.USUAL,
                        new CheckInPlan(LocalTime.of(9, 0), LocalTime.of(20, 0), false)));
        world.look("02T18:00");
        assertStands(CANCELLED, Why.PLAN_CHANGED, world.checkInReminder(MORNING));
        assertStands(PLANNED, Why.PLANNED, world.checkInReminder("03T09:00"));
    }

    @Test
    void aNewTimeInThePastIsNotMadeUp() {
        world.look("03T10:00");
        int before = world.store.reminders().all().size();
        world.profile(world.profile()
                .withPlans(
                        HeatPlan.USUAL,
                        TapePlan.USUAL,
                        new CheckInPlan(LocalTime.of(9, 0), LocalTime.of(20, 0), false)));
        world.look("03T10:01");
        var added = world.store
                .reminders()
                .all()
                .subList(before, world.store.reminders().all().size());
        assertTrue(added.stream().noneMatch(reminder -> reminder.due().isEqual(World.time("03T09:00"))));
        assertStands(DUE, Why.LATE, world.checkInReminder(MORNING));
    }

    @Test
    void aCrashRightAfterLoggingLosesNothing() {
        var other = new World();
        other.at("03T09:00");
        other.session("late", "03T04:00", Sample.SHIN);
        // The app is gone before it looked, and comes back in the evening.
        other.restart();
        other.look("03T19:00");
        assertTrue(other.store.reminders().find("HEAT:late:PT1H").isEmpty());
        assertStands(
                MISSED,
                Why.NOT_RUNNING,
                other.store.reminders().find("HEAT:late:2026-03-03T12:00").orElseThrow());
        assertStands(
                MISSED,
                Why.NOT_RUNNING,
                other.store.reminders().find("CHECK_IN:late:PT6H").orElseThrow());
    }

    @Test
    void nothingIsSaidOfTheTimeBeforeTheFirstLook() {
        var other = new World();
        var fresh = new MemoryStore();
        fresh.sessions()
                .put(
                        other.store.sessions().all().getFirst(),
                        World.time(World.T0).toInstant());
        other.at("03T12:30");
        var recovery = new Recovery(fresh, new TimelineController(), other.clock);
        var step = new ReminderDesk(fresh, recovery, new Journal(fresh, other.clock)).look();
        assertEquals(World.time("03T17:00"), step.reminders().getFirst().due());
        assertEquals(List.of(), step.late());
    }

    @Test
    void quietHoursHoldAndTheMorningDeliversWhatStillMakesSense() {
        world.profile(world.profile().withQuietHours(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0))));
        skipUntil("03T20:30");
        world.look("04T08:00");
        world.at("04T09:00");
        world.desk.snooze(world.checkInReminder("04T08:00").id());
        world.profile(world.profile().withQuietHours(new QuietHours(LocalTime.of(9, 15), LocalTime.of(11, 0))));
        assertEquals(List.of(), world.look("04T09:30").due());
        assertStands(HELD, Why.QUIET_HOURS, world.checkInReminder("04T08:00"));
        assertEquals(
                List.of(world.checkInReminder("04T08:00").id()),
                ids(world.look("04T11:00").late()));
    }

    @Test
    void whatTheQuietHoursOutlastedStaysHeld() {
        world.look("03T12:00");
        world.desk.snooze(world.heat("03T12:00").id());
        world.profile(world.profile().withQuietHours(new QuietHours(LocalTime.of(12, 30), LocalTime.of(15, 0))));
        world.look("03T12:30");
        assertStands(HELD, Why.QUIET_HOURS, world.heat("03T12:00"));
        assertEquals(List.of(), world.look("03T15:00").late());
        assertStands(HELD, Why.QUIET_HOURS, world.heat("03T12:00"));
    }

    @Test
    void whoWasToldBeforeTheQuietHoursMayAnswerInThem() {
        world.look("03T20:00");
        world.look("03T22:30");
        assertStands(DUE, Why.DUE_NOW, world.checkInReminder("03T20:00"));
    }

    @Test
    void tapeIsLookedAtAndTakenOff() {
        world.at("02T18:00");
        var tape = world.tape("t", Sample.SHIN);
        world.look("02T18:00");
        world.look("03T18:00");
        assertStands(DUE, Why.DUE_NOW, world.reminder(ReminderKind.TAPE_CHECK, "03T18:00"));
        world.look("04T17:59");
        assertStands(DUE, Why.DUE_NOW, world.reminder(ReminderKind.TAPE_CHECK, "03T18:00"));
        world.look("04T18:00");
        assertStands(MISSED, Why.NOT_ANSWERED, world.reminder(ReminderKind.TAPE_CHECK, "03T18:00"));
        world.look("06T18:00");
        world.at("06T19:00");
        world.takeOff(tape, false);
        world.look("06T19:01");
        assertStands(DONE, Why.TAPE_TAKEN_OFF, world.reminder(ReminderKind.TAPE_OFF, "06T18:00"));
        assertStands(MISSED, Why.NOT_ANSWERED, world.reminder(ReminderKind.TAPE_CHECK, "03T18:00"));
    }

    @Test
    void tapeThatCameOffEarlyNeedsNoLook() {
        world.at("02T18:00");
        var tape = world.tape("t", Sample.SHIN);
        world.look("02T18:01");
        world.at("03T12:00");
        world.takeOff(tape, false);
        world.look("03T12:01");
        assertStands(CANCELLED, Why.TAPE_TAKEN_OFF, world.reminder(ReminderKind.TAPE_CHECK, "03T18:00"));
        assertStands(DONE, Why.TAPE_TAKEN_OFF, world.reminder(ReminderKind.TAPE_OFF, "06T18:00"));
        world.journal.put(tape);
        world.look("03T12:02");
        assertStands(PLANNED, Why.PLANNED, world.reminder(ReminderKind.TAPE_CHECK, "03T18:00"));
        assertStands(PLANNED, Why.PLANNED, world.reminder(ReminderKind.TAPE_OFF, "06T18:00"));
    }

    @Test
    void tapeThatWasMarkedAsOffByMistakeIsTakenOffAtItsTime() {
        world.at("02T18:00");
        var tape = world.tape("t", Sample.SHIN);
        world.look("02T18:01");
        world.at("06T17:49");
        world.takeOff(tape, false);
        world.look("06T17:50");
        world.look("06T18:01");
        assertStands(DONE, Why.TAPE_TAKEN_OFF, world.reminder(ReminderKind.TAPE_OFF, "06T18:00"));
        world.at("06T18:05");
        world.journal.put(tape);
        assertEquals(List.of("TAPE_OFF:t:PT96H"), ids(world.look("06T18:05").late()));
    }

    @Test
    void tapeThatWasAnsweredAsOffByMistakeIsTakenOffAtItsTime() {
        world.at("02T18:00");
        var tape = world.tape("t", Sample.SHIN);
        world.look("02T18:01");
        world.look("04T12:00");
        world.desk.accept("TAPE_OFF:t:PT96H");
        world.journal.put(tape);
        world.look("04T12:01");
        assertEquals(List.of("TAPE_OFF:t:PT96H"), ids(world.look("06T18:00").due()));
    }

    /// Also with the first look of a data folder: it is no matter of the past.
    @Test
    void tapeThatIsWrittenDownLateAndStillOnIsToComeOff() {
        assertEquals(
                List.of("TAPE_OFF:still on:PT96H"),
                ids(firstLookAtTape("07T10:00").late()));
        assertEquals(
                List.of("TAPE_OFF:still on:PT96H"),
                ids(firstLookAtTape("07T10:00").changed()));
    }

    @Test
    void aLookAtTapeThatWasMissedBeforeTheFirstLookIsNoMatterAnyMore() {
        assertEquals(
                List.of("TAPE_OFF:still on:PT96H"),
                ids(firstLookAtTape("04T10:00").changed().stream()
                        .filter(reminder -> reminder.cause().value().equals("still on"))
                        .toList()));
    }

    @Test
    void aLookAtOneTapeIsNotReplacedByThatAtAnother() {
        world.at("02T18:00");
        world.tape("one", Sample.SHIN);
        world.at("02T19:00");
        world.tape("other", Sample.CALF);
        world.look("03T18:00");
        world.look("03T19:01");
        assertStands(DUE, Why.DUE_NOW, world.reminder(ReminderKind.TAPE_CHECK, "03T18:00"));
    }

    @Test
    void tapeOfTheFutureOfAClockSetBackKeepsItsTimes() {
        world.at("02T20:00");
        world.tape("t", Sample.SHIN);
        world.look("02T20:00");
        world.look("02T19:00");
        assertStands(PLANNED, Why.PLANNED, world.reminder(ReminderKind.TAPE_CHECK, "03T20:00"));
    }

    @Test
    void heatOfTheFutureOfAClockSetBackHoldsNoneLongBeforeIt() {
        world.at("02T23:00");
        world.journal.put(new Heat(new Id("h"), Sample.CALF, World.time("02T23:00"), 15));
        world.look(FIRST);
        assertStands(DUE, Why.DUE_NOW, world.heat(FIRST));
    }

    @Test
    void tapeThatShouldBeOffForThreeDaysIsNoReminder() {
        assertEquals(List.of(), firstLookAtTape("09T18:00").changed());
    }

    private static Step firstLookAtTape(String moment) {
        var fresh = new MemoryStore();
        var clock = new SettableClock(World.time(moment));
        var journal = new Journal(fresh, clock);
        journal.put(tape("still on", Optional.empty()));
        journal.put(tape("off", Optional.of(World.time("05T18:00"))));
        var recovery = new Recovery(fresh, new TimelineController(), clock);
        return new ReminderDesk(fresh, recovery, journal).look();
    }

    /// Put on at 18:00 on the second, so to come off at that time on the sixth.
    private static Tape tape(String id, Optional<ZonedDateTime> removedAt) {
        return new Tape(new Id(id), Sample.SHIN, World.time("02T18:00"), removedAt, Optional.empty());
    }

    @Test
    void anUnansweredLookIsDoneWithTheTape() {
        world.at("02T18:00");
        var tape = world.tape("t", Sample.SHIN);
        world.look("02T18:00");
        world.look("03T18:00");
        world.at("03T18:00");
        world.takeOff(tape, false);
        world.look("03T19:01");
        assertStands(DONE, Why.TAPE_TAKEN_OFF, world.reminder(ReminderKind.TAPE_CHECK, "03T18:00"));
    }

    @Test
    void tapeThatWasDeletedIsForgotten() {
        world.at("02T18:00");
        var tape = world.tape("t", Sample.SHIN);
        world.look("02T18:01");
        world.remove(tape);
        world.look("02T18:02");
        assertStands(CANCELLED, Why.CAUSE_GONE, world.reminder(ReminderKind.TAPE_OFF, "06T18:00"));
    }

    @Test
    void anotherWearingTimeMovesTheEnd() {
        world.at("02T18:00");
        world.tape("t", Sample.SHIN);
        world.look("02T18:01");
        world.profile(world.profile().withPlans(HeatPlan.USUAL, new TapePlan(72), CheckInPlan.USUAL));
        world.look("02T18:02");
        assertStands(CANCELLED, Why.PLAN_CHANGED, world.reminder(ReminderKind.TAPE_OFF, "06T18:00"));
        assertStands(PLANNED, Why.PLANNED, world.reminder(ReminderKind.TAPE_OFF, "05T18:00"));
    }

    @Test
    void theWallClockTravelsAlongAndElapsedTimeDoesNot() {
        world.clock.travel(ZoneId.of("America/Toronto"));
        world.look("02T18:00");
        assertEquals(World.time("02T18:30").toInstant(), world.heat(FIRST).due().toInstant());
        assertEquals(
                World.time("03T14:00").toInstant(),
                world.checkInReminder(MORNING).due().toInstant());
        assertEquals(
                "America/Toronto",
                world.checkInReminder(MORNING).due().getZone().getId());
    }

    @Test
    void whoFliesEastIsAskedLateOrNotAtAll() {
        world.look("03T05:00");
        world.clock.travel(ZoneId.of("Asia/Tokyo"));
        var step = world.look("03T05:01");
        assertEquals(
                List.of(
                        world.checkInReminder(MORNING).id(),
                        world.heat("03T12:00").id()),
                ids(step.late()));
        assertStands(MISSED, Why.MOVED_INTO_PAST, world.heat("03T07:00"));
    }

    @Test
    void whatWasToldStaysAsItIsWhenTheZoneChanges() {
        world.look(FIRST);
        world.clock.travel(ZoneId.of("America/Toronto"));
        assertEquals(List.of(), world.look("02T18:31").due());
        assertStands(DUE, Why.DUE_NOW, world.heat(FIRST));
    }

    @Test
    void aClockThatWasWrongForAMomentTakesNothingAway() {
        world.at("02T18:00");
        world.clock.pass(Duration.ofDays(3650));
        assertEquals(List.of(), world.desk.look().late());
        assertStands(MISSED, Why.NOT_RUNNING, world.heat(FIRST));
        world.look("02T18:01");
        assertStands(PLANNED, Why.PLANNED, world.heat(FIRST));
        assertEquals(List.of(world.heat(FIRST).id()), ids(world.look(FIRST).due()));
    }

    @Test
    void aClockThatIsSetBackRepeatsNothing() {
        world.look(FIRST);
        world.look("02T15:00");
        assertStands(DUE, Why.DUE_NOW, world.heat(FIRST));
        assertStands(PLANNED, Why.PLANNED, world.heat("03T07:00"));
        assertEquals(List.of(), world.look(FIRST).due());
        assertEquals(
                List.of(world.heat("03T07:00").id()), ids(world.look("03T07:00").due()));
    }

    @Test
    void aSnoozeIsNotLongerBecauseTheClockWasSetBack() {
        world.look(FIRST);
        world.desk.snooze(world.heat(FIRST).id());
        world.look("02T18:40");
        world.look("02T17:40");
        assertEquals(World.time("02T18:00"), world.heat(FIRST).due());
        assertEquals(List.of(), world.look("02T17:59").due());
        assertEquals(List.of(world.heat(FIRST).id()), ids(world.look("02T18:00").due()));
    }

    @Test
    void whatWasClosedUnderAWrongClockIsNotPlannedAnew() {
        world.look(FIRST);
        world.desk.snooze(world.heat(FIRST).id());
        world.clock.pass(Duration.ofDays(-30));
        world.desk.look();
        world.clock.pass(Duration.ofHours(1));
        world.desk.look();
        world.desk.skip("HEAT:s:PT1H");
        int versions = world.store.reminders().all().size();
        world.look("02T18:40");
        assertEquals(versions, world.store.reminders().all().size());
        assertEquals(
                SKIPPED,
                world.store.reminders().find("HEAT:s:PT1H").orElseThrow().state());
    }

    @Test
    void whatTheUserClosedStaysClosed() {
        world.look(FIRST);
        world.desk.skip(world.heat(FIRST).id());
        world.look("02T18:40");
        assertStands(SKIPPED, Why.SKIPPED, world.heat(FIRST));
        world.look("03T18:00");
        world.at("03T18:00");
        var tape = world.tape("t", Sample.SHIN);
        world.look("03T18:01");
        world.look("04T18:00");
        world.desk.accept(world.reminder(ReminderKind.TAPE_CHECK, "04T18:00").id());
        world.look("04T18:01");
        assertStands(DONE, Why.DONE, world.reminder(ReminderKind.TAPE_CHECK, "04T18:00"));
        world.remove(tape);
        world.look("04T18:02");
        assertStands(DONE, Why.DONE, world.reminder(ReminderKind.TAPE_CHECK, "04T18:00"));
    }

    @Test
    void whatTheUserDidBeforeItsTimeStaysDone() {
        world.at("03T18:00");
        world.tape("t", Sample.SHIN);
        world.look("03T18:01");
        world.look("04T17:00");
        world.desk.accept(world.reminder(ReminderKind.TAPE_CHECK, "04T18:00").id());
        world.look("04T17:01");
        assertStands(DONE, Why.DONE, world.reminder(ReminderKind.TAPE_CHECK, "04T18:00"));
    }

    @Test
    void everythingStandsInOrderOfTime() {
        var step = world.look("02T18:30");
        var dues = step.reminders().stream()
                .map(reminder -> reminder.due().toInstant())
                .toList();
        assertEquals(dues.stream().sorted().toList(), dues);
        assertEquals(21, dues.size());
    }

    @Test
    void whatWasHeldAfterItWasToldIsNotToldAgain() {
        world.look(FIRST);
        world.at("02T18:35");
        var tape = world.tape("t", Sample.CALF);
        world.look("02T18:36");
        assertStands(HELD, Why.UNDER_TAPE, world.heat(FIRST));
        world.at("02T18:40");
        world.takeOff(tape, false);
        var step = world.look("02T18:41");
        assertStands(DUE, Why.DUE_NOW, world.heat(FIRST));
        assertEquals(List.of(), step.due());
        assertEquals(List.of(), step.late());
    }

    @Test
    void whatIsAnsweredInTheSameMomentIsNotToldAgain() {
        world.look(MORNING);
        world.checkIn(5);
        var step = world.look(MORNING);
        assertStands(DONE, Why.CHECKED_IN, world.checkInReminder(MORNING));
        assertEquals(List.of(), step.due());
    }

    @Test
    void aRatingFromBeforeTheSessionSaysNothingAboutIt() {
        var other = new World();
        other.at("02T17:00");
        other.checkIn(0);
        other.look("02T18:00");
        assertStands(PLANNED, Why.PLANNED, other.heat(FIRST));
    }

    @Test
    void tapeThatComesOffInTheFutureOfAClockSetBackIsStillOn() {
        world.at("02T17:40");
        var tape = world.tape("t", Sample.CALF);
        var other = world.tape("u", Sample.SHIN);
        world.look("02T17:41");
        world.at("02T18:00");
        world.takeOff(tape, false);
        world.restart();
        world.look("02T17:45");
        assertStands(HELD, Why.UNDER_TAPE, world.heat(FIRST));
        var off = world.store.reminders().find("TAPE_OFF:t:PT96H").orElseThrow();
        assertStands(PLANNED, Why.PLANNED, off);
        world.look("02T18:01");
        assertStands(
                DONE, Why.TAPE_TAKEN_OFF, world.store.reminders().find(off.id()).orElseThrow());
        assertStands(
                PLANNED,
                Why.PLANNED,
                world.store
                        .reminders()
                        .find("TAPE_OFF:" + other.id() + ":PT96H")
                        .orElseThrow());
    }

    @Test
    void heatEndsAfterTwoDaysAlsoForWhoFliesWest() {
        skipUntil("03T07:00");
        world.clock.travel(ZoneId.of("America/Toronto"));
        world.look("03T08:00");
        assertEquals(
                World.time("04T13:00").toInstant(), world.heat("04T07:00").due().toInstant());
        assertStands(CANCELLED, Why.PLAN_CHANGED, world.heat("04T12:00"));
        assertStands(CANCELLED, Why.PLAN_CHANGED, world.heat("04T17:00"));
    }

    @Test
    void aSessionThatWasFollowedByAnotherHasNoPlanAfterIt() {
        world.at("05T12:00");
        world.session("one", "05T08:00", Sample.SHIN);
        world.session("two", "05T09:00", Sample.SHIN);
        world.look("05T12:01");
        assertTrue(world.store.reminders().all().stream()
                .noneMatch(reminder -> reminder.cause().value().equals("one")));
        assertTrue(world.store.reminders().all().stream()
                .anyMatch(reminder -> reminder.cause().value().equals("two")));
    }

    @Test
    void aSessionThatIsLoggedLateHasNoTimesBeforeThat() {
        world.at("05T12:00");
        world.session("late", "05T08:00", Sample.SHIN);
        world.look("05T12:01");
        var dues = world.store.reminders().all().stream()
                .filter(reminder -> reminder.cause().value().equals("late"))
                .map(Reminder::due)
                .toList();
        assertTrue(dues.stream().noneMatch(due -> due.isBefore(World.time("05T12:00"))), dues::toString);
        assertTrue(dues.stream().anyMatch(due -> due.isEqual(World.time("05T14:00"))), dues::toString);
    }

    @Test
    void whatWasSleptThroughIsMissedAlsoWhereTheNextSessionCame() {
        world.at("05T12:00");
        world.session("two", "05T09:00", Sample.SHIN);
        world.look("05T12:01");
        assertStands(MISSED, Why.NOT_RUNNING, world.heat(FIRST));
    }

    @Test
    void ofTwoThatAPlanBeginsWithTheNewestComes() {
        world.at("03T17:30");
        world.session("n", "03T17:30", Sample.SHIN);
        world.look("04T20:05");
        var earlier = world.store.reminders().find("CHECK_IN:n:PT24H").orElseThrow();
        assertStands(MISSED, Why.NEXT_CAME, earlier);
        assertStands(
                DUE,
                Why.LATE,
                world.store.reminders().find("CHECK_IN:n:2026-03-04T20:00").orElseThrow());
    }

    @Test
    void tapeThatNobodySaidIsOffHoldsHeatForWeeks() {
        world.journal.put(new Tape(
                new Id("t"), Sample.CALF, World.time("02T17:30").minusDays(50), Optional.empty(), Optional.empty()));
        world.look(FIRST);
        assertStands(HELD, Why.UNDER_TAPE, world.heat(FIRST));
    }

    @Test
    void whatStayedHeldForGoodIsNotRewritten() {
        world.session("s", World.T0, Sample.CALF, Sample.SHIN);
        world.at("02T17:40");
        world.tape("t", Sample.CALF);
        var shin = world.tape("u", Sample.SHIN);
        world.look("02T21:00");
        var before = world.heat(FIRST);
        world.takeOff(shin, false);
        world.look("02T21:05");
        assertEquals(before, world.heat(FIRST));
    }

    @Test
    void anUnratedMuscleIsWarmedRatherThanOneThatIsHardlySore() {
        world.session("s", World.T0, Sample.CALF, Sample.SHIN);
        world.at("02T17:40");
        world.checkIn(1);
        world.look("02T17:41");
        assertEquals(Optional.of(Sample.SHIN), world.heat(FIRST).site());
        world.at("02T17:42");
        world.checkIn(2);
        world.look("02T17:43");
        assertEquals(Optional.of(Sample.CALF), world.heat(FIRST).site());
    }

    @Test
    void anOldWarningSignWithoutASessionHoldsTape() {
        world.remove(world.store.sessions().all().getFirst());
        world.journal.put(Samples.warning("w", World.time("02T17:30").minusDays(20), Optional.empty()));
        world.at("02T18:00");
        world.tape("t", Sample.SHIN);
        world.look("02T18:01");
        assertStands(HELD, Why.WARNING_SIGN, world.reminder(ReminderKind.TAPE_CHECK, "03T18:00"));
    }

    @Test
    void tapeThatIsSaidToBeOffIsOff() {
        world.at("02T18:00");
        world.tape("t", Sample.SHIN);
        world.look("06T18:00");
        world.desk.accept("TAPE_OFF:t:PT96H");
        assertEquals(
                Optional.of(World.time("06T18:00")),
                world.store.tapes().find(new Id("t")).orElseThrow().removedAt());
        world.look("06T18:01");
        assertStands(DONE, Why.TAPE_TAKEN_OFF, world.reminder(ReminderKind.TAPE_OFF, "06T18:00"));
    }

    @Test
    void whatIsStartedOrPutOffAfterTheClockWasSetBackHasItsWholeTime() {
        world.look(FIRST);
        world.at("02T17:45");
        world.desk.accept(world.heat(FIRST).id());
        world.look("02T17:46");
        assertStands(STARTED, Why.TIMER_RUNNING, world.heat(FIRST));
        assertEquals(World.time("02T18:00"), world.heat(FIRST).timerEnd().orElseThrow());
        var other = new World();
        other.look(FIRST);
        other.at("02T17:40");
        other.desk.snooze(other.heat(FIRST).id());
        other.look("02T17:41");
        assertEquals(World.time("02T18:10"), other.heat(FIRST).due());
    }

    @Test
    void withoutASessionThereIsNothingToDo() {
        world.remove(world.store.sessions().find(new Id("s")).orElseThrow());
        world.look("02T17:31");
        assertTrue(world.look("20T12:00").changed().isEmpty());
    }
}

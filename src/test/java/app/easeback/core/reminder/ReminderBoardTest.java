package app.easeback.core.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.Caution;
import app.easeback.core.profile.HeatPlan;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.profile.TapePlan;
import app.easeback.core.session.ImsSession;
import app.easeback.core.suggestion.TrainingLevel;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// One session on Monday 2 March at 17:30: heat at 18:30, and on Tuesday at 07:00, 12:00, 17:00; a check-in on Tuesday
/// at 08:00, 17:30 and 20:00.
class ReminderBoardTest {

    private static final ZonedDateTime T0 = time("2026-03-02T17:30");

    private final List<ImsSession> sessions = new ArrayList<>(List.of(Sample.session(T0)));
    private final List<CheckIn> checkIns = new ArrayList<>();
    private final List<Tape> tapes = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private Profile profile = Profile.USUAL;
    private TrainingLevel level = TrainingLevel.GENTLE;

    private static ZonedDateTime time(String local) {
        return Sample.time(local, ZoneId.of("Europe/Berlin"));
    }

    private List<Reminder> at(String now) {
        return ReminderBoard.at(new Situation(sessions, checkIns, tapes, answers, profile, _ -> level), time(now));
    }

    private Reminder one(String now, ReminderKind kind, String originalDue) {
        return at(now).stream()
                .filter(reminder -> reminder.kind() == kind)
                .filter(reminder -> reminder.originalDue().equals(time(originalDue)))
                .findFirst()
                .orElseThrow();
    }

    private Reminder heat(String now) {
        return one(now, ReminderKind.HEAT, "2026-03-02T18:30");
    }

    private Reminder checkIn(String now) {
        return one(now, ReminderKind.CHECK_IN, "2026-03-03T08:00");
    }

    private static void assertStands(ReminderState state, Why why, Reminder reminder) {
        assertEquals(state + " " + why, reminder.state() + " " + reminder.why());
    }

    private void answer(Reminder reminder, Answer.Given given, String at) {
        answers.add(Answer.of(reminder.id(), given, time(at).toInstant()));
    }

    private void snooze(Reminder reminder, String at, String until) {
        answers.add(new Answer(
                reminder.id(),
                Answer.Given.SNOOZE,
                time(at).toInstant(),
                Optional.of(time(until).toInstant())));
    }

    private void tape(String on, Optional<String> off) {
        tapes.add(new Tape(new Id("tape"), Sample.CALF, time(on), off.map(ReminderBoardTest::time), Optional.empty()));
    }

    @Test
    void heatIsPlannedThenDueThenMissed() {
        assertStands(ReminderState.PLANNED, Why.PLANNED, heat("2026-03-02T18:29"));
        assertStands(ReminderState.DUE, Why.DUE_NOW, heat("2026-03-02T18:30"));
        assertStands(ReminderState.DUE, Why.DUE_NOW, heat("2026-03-02T19:59"));
        assertStands(ReminderState.MISSED, Why.NOT_ANSWERED, heat("2026-03-02T20:00"));
    }

    @Test
    void aCheckInIsPlannedThenDueThenMissed() {
        assertStands(ReminderState.PLANNED, Why.PLANNED, checkIn("2026-03-03T07:59"));
        assertStands(ReminderState.DUE, Why.DUE_NOW, checkIn("2026-03-03T13:59"));
        assertStands(ReminderState.MISSED, Why.NOT_ANSWERED, checkIn("2026-03-03T14:00"));
    }

    @Test
    void aStartedTimerRunsAndThenIsDone() {
        answer(heat("2026-03-02T18:30"), Answer.Given.START, "2026-03-02T18:40");
        var running = heat("2026-03-02T18:54");
        assertStands(ReminderState.STARTED, Why.TIMER_RUNNING, running);
        assertEquals(Optional.of(time("2026-03-02T18:55")), running.timerEnd());
        assertTrue(running.state().open());
        assertStands(ReminderState.DONE, Why.TIMER_OVER, heat("2026-03-02T18:55"));
    }

    @Test
    void skippedAndFinishedAreClosed() {
        answer(heat("2026-03-02T18:30"), Answer.Given.SKIP, "2026-03-02T18:40");
        assertStands(ReminderState.SKIPPED, Why.SKIPPED, heat("2026-03-02T18:40"));
        answer(heat("2026-03-02T18:30"), Answer.Given.FINISH, "2026-03-02T18:45");
        assertStands(ReminderState.DONE, Why.DONE, heat("2026-03-02T18:50"));
        assertStands(ReminderState.SKIPPED, Why.SKIPPED, heat("2026-03-02T18:44"));
    }

    @Test
    void aSnoozedReminderComesAgain() {
        snooze(heat("2026-03-02T18:30"), "2026-03-02T18:40", "2026-03-02T19:10");
        var snoozed = heat("2026-03-02T19:09");
        assertStands(ReminderState.SNOOZED, Why.SNOOZED, snoozed);
        assertEquals(time("2026-03-02T19:10"), snoozed.due());
        assertEquals(time("2026-03-02T18:30"), snoozed.originalDue());
        assertStands(ReminderState.DUE, Why.DUE_NOW, heat("2026-03-02T19:10"));
        assertStands(ReminderState.MISSED, Why.NOT_ANSWERED, heat("2026-03-02T20:40"));
    }

    @Test
    void aSnoozeIntoTheQuietHoursEndsInTheMorning() {
        snooze(heat("2026-03-02T18:30"), "2026-03-02T18:40", "2026-03-02T22:30");
        assertEquals(time("2026-03-03T07:00"), heat("2026-03-02T22:31").due());
    }

    @Test
    void heatIsHeldWhileAWarningSignIsOpen() {
        level = TrainingLevel.STOP;
        assertStands(ReminderState.HELD, Why.WARNING_SIGN, heat("2026-03-02T18:30"));
        assertTrue(!heat("2026-03-02T18:30").state().open());
    }

    @ParameterizedTest
    @EnumSource(Caution.class)
    void heatIsHeldForTheCautionsThatNeedAProfessional(Caution caution) {
        profile = new Profile(
                Optional.empty(), QuietHours.USUAL, Optional.empty(), Set.of(caution), HeatPlan.USUAL, TapePlan.USUAL);
        var free = Set.of(
                Caution.BLOOD_THINNER,
                Caution.WEAK_IMMUNITY,
                Caution.LYMPH_NODES_REMOVED,
                Caution.ADHESIVE_ALLERGY,
                Caution.EPILEPSY,
                Caution.IMPLANT);
        if (free.contains(caution)) {
            assertStands(ReminderState.DUE, Why.DUE_NOW, heat("2026-03-02T18:30"));
        } else {
            assertStands(ReminderState.HELD, Why.CAUTION, heat("2026-03-02T18:30"));
        }
    }

    @Test
    void heatIsHeldWhileTheSiteIsTaped() {
        tape("2026-03-02T18:00", Optional.of("2026-03-02T19:00"));
        assertStands(ReminderState.HELD, Why.UNDER_TAPE, heat("2026-03-02T18:59"));
        assertStands(ReminderState.DUE, Why.DUE_NOW, heat("2026-03-02T19:00"));
    }

    @Test
    void tapePutOnLaterOrElsewhereHoldsNothing() {
        tape("2026-03-02T18:31", Optional.empty());
        tapes.add(new Tape(new Id("other"), Sample.SHIN, time("2026-03-02T18:00"), Optional.empty(), Optional.empty()));
        assertStands(ReminderState.DUE, Why.DUE_NOW, heat("2026-03-02T18:30"));
    }

    @Test
    void heatEndsWhenSorenessIsBelow2() {
        checkIns.add(Sample.checkIn(time("2026-03-02T18:00"), Sample.CALF, 2));
        assertStands(ReminderState.DUE, Why.DUE_NOW, heat("2026-03-02T18:30"));
        checkIns.add(Sample.checkIn(time("2026-03-02T18:20"), Sample.CALF, 1));
        assertStands(ReminderState.CANCELLED, Why.SORENESS_GONE, heat("2026-03-02T18:30"));
    }

    @Test
    void aPastHeatReminderIsJudgedByWhatWasSoThen() {
        checkIns.add(Sample.checkIn(time("2026-03-02T21:00"), Sample.CALF, 0));
        assertStands(ReminderState.MISSED, Why.NOT_ANSWERED, heat("2026-03-03T12:00"));
    }

    @Test
    void aRatingFromBeforeTheSessionDoesNotEndHeat() {
        checkIns.add(Sample.checkIn(time("2026-03-02T17:00"), Sample.CALF, 0));
        assertStands(ReminderState.DUE, Why.DUE_NOW, heat("2026-03-02T18:30"));
    }

    @Test
    void heatIsForTheSorestSite() {
        sessions.set(0, Sample.session(T0, Sample.CALF, Sample.SHIN));
        assertEquals(Optional.of(Sample.CALF), heat("2026-03-02T18:30").site());
        checkIns.add(Sample.checkIn(time("2026-03-02T18:00"), Sample.SHIN, 4));
        Optional<Site> sorest = heat("2026-03-02T18:30").site();
        assertEquals(Optional.of(Sample.SHIN), sorest);
        assertEquals(Optional.of(15), heat("2026-03-02T18:30").minutes());
    }

    @Test
    void aCheckInUpToTwoHoursEarlyAnswersItsReminder() {
        checkIns.add(Sample.checkIn(time("2026-03-03T06:00"), Sample.CALF, 3));
        assertStands(ReminderState.DONE, Why.CHECKED_IN, checkIn("2026-03-03T08:00"));
    }

    @Test
    void anEarlierOrALaterOneDoesNot() {
        checkIns.add(Sample.checkIn(time("2026-03-03T05:59"), Sample.CALF, 3));
        checkIns.add(Sample.checkIn(time("2026-03-03T14:01"), Sample.CALF, 3));
        assertStands(ReminderState.DUE, Why.DUE_NOW, checkIn("2026-03-03T08:00"));
        assertStands(ReminderState.MISSED, Why.NOT_ANSWERED, checkIn("2026-03-03T15:00"));
    }

    @Test
    void aCheckInAfterNowHasNotAnsweredYet() {
        checkIns.add(Sample.checkIn(time("2026-03-03T09:00"), Sample.CALF, 3));
        assertStands(ReminderState.DUE, Why.DUE_NOW, checkIn("2026-03-03T08:59"));
        assertStands(ReminderState.DONE, Why.CHECKED_IN, checkIn("2026-03-03T09:00"));
    }

    @Test
    void checkInsEndAtFullIntensity() {
        level = TrainingLevel.FULL;
        assertStands(ReminderState.CANCELLED, Why.BACK_AT_FULL, checkIn("2026-03-03T08:00"));
    }

    @Test
    void aSkippedCheckInStaysSkipped() {
        answer(checkIn("2026-03-03T08:00"), Answer.Given.SKIP, "2026-03-03T08:01");
        checkIns.add(Sample.checkIn(time("2026-03-03T09:00"), Sample.CALF, 3));
        assertStands(ReminderState.SKIPPED, Why.SKIPPED, checkIn("2026-03-03T10:00"));
    }

    @Test
    void anAnswerWithoutATimerIsDoneAtOnce() {
        answer(checkIn("2026-03-03T08:00"), Answer.Given.START, "2026-03-03T08:01");
        assertStands(ReminderState.DONE, Why.TIMER_OVER, checkIn("2026-03-03T08:01"));
    }

    @Test
    void tapeIsCheckedAndTakenOff() {
        tape("2026-03-02T18:00", Optional.empty());
        assertStands(
                ReminderState.DUE, Why.DUE_NOW, one("2026-03-03T18:00", ReminderKind.TAPE_CHECK, "2026-03-03T18:00"));
        assertStands(
                ReminderState.MISSED,
                Why.NOT_ANSWERED,
                one("2026-03-04T18:00", ReminderKind.TAPE_CHECK, "2026-03-03T18:00"));
        assertStands(
                ReminderState.DUE, Why.DUE_NOW, one("2026-03-09T17:59", ReminderKind.TAPE_OFF, "2026-03-06T18:00"));
        assertStands(
                ReminderState.MISSED,
                Why.NOT_ANSWERED,
                one("2026-03-09T18:00", ReminderKind.TAPE_OFF, "2026-03-06T18:00"));
    }

    @Test
    void tapeThatIsOffNeedsNoReminder() {
        tape("2026-03-02T18:00", Optional.of("2026-03-03T12:00"));
        assertStands(
                ReminderState.PLANNED,
                Why.PLANNED,
                one("2026-03-03T11:59", ReminderKind.TAPE_CHECK, "2026-03-03T18:00"));
        assertStands(
                ReminderState.CANCELLED,
                Why.TAPE_TAKEN_OFF,
                one("2026-03-03T12:00", ReminderKind.TAPE_CHECK, "2026-03-03T18:00"));
        assertStands(
                ReminderState.DONE,
                Why.TAPE_TAKEN_OFF,
                one("2026-03-03T12:00", ReminderKind.TAPE_OFF, "2026-03-06T18:00"));
    }

    @Test
    void aTapeCheckBeforeTheTapeCameOffIsDone() {
        tape("2026-03-02T18:00", Optional.of("2026-03-04T12:00"));
        assertStands(
                ReminderState.DONE,
                Why.TAPE_TAKEN_OFF,
                one("2026-03-04T12:00", ReminderKind.TAPE_CHECK, "2026-03-03T18:00"));
    }

    @Test
    void anAnsweredTapeReminderIsClosed() {
        tape("2026-03-02T18:00", Optional.empty());
        answer(
                one("2026-03-03T18:00", ReminderKind.TAPE_CHECK, "2026-03-03T18:00"),
                Answer.Given.FINISH,
                "2026-03-03T18:01");
        assertStands(
                ReminderState.DONE, Why.DONE, one("2026-03-03T18:02", ReminderKind.TAPE_CHECK, "2026-03-03T18:00"));
    }

    @Test
    void thePlanOfASessionEndsWhereTheNextBegins() {
        sessions.add(Sample.session(time("2026-03-03T12:00"), Sample.SHIN));
        var first = sessions.getFirst().id();
        assertTrue(at("2026-03-03T12:00").stream()
                .filter(reminder -> reminder.cause().equals(first))
                .allMatch(reminder -> reminder.due().isBefore(time("2026-03-03T12:00"))));
        assertTrue(at("2026-03-03T12:00").stream()
                .anyMatch(reminder -> !reminder.cause().equals(first)));
    }

    @Test
    void remindersComeByDueTimeEachWithItsOwnIdentity() {
        tape("2026-03-02T18:00", Optional.empty());
        var all = at("2026-03-03T09:00");
        for (int i = 1; i < all.size(); i++) {
            assertTrue(!all.get(i).due().isBefore(all.get(i - 1).due()));
        }
        assertEquals(all.size(), all.stream().map(Reminder::id).distinct().count());
    }

    @Test
    void askingAgainChangesNothing() {
        assertEquals(at("2026-03-03T09:00"), at("2026-03-03T09:00"));
        assertEquals(
                at("2026-03-02T18:00").stream().map(Reminder::id).sorted().toList(),
                at("2026-03-05T09:00").stream().map(Reminder::id).sorted().toList());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPlannedDueSnoozedOrRunningIsOpen(ReminderState state) {
        var open = Set.of(ReminderState.PLANNED, ReminderState.DUE, ReminderState.SNOOZED, ReminderState.STARTED);
        assertEquals(open.contains(state), state.open());
    }

    @Test
    void noSessionAndNoTapeNeedNoReminder() {
        sessions.clear();
        assertEquals(List.of(), at("2026-03-03T09:00"));
    }
}

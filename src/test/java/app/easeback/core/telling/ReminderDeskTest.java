package app.easeback.core.telling;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.StoreException;
import app.easeback.core.comfort.Heat;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.reminder.Notice.Choice;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.reminder.Why;
import app.easeback.core.timeline.TimelineController;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReminderDeskTest {

    /// When the first heat after the session is due.
    private static final ZonedDateTime DUE = MONDAY.plusHours(1);

    private final MemoryStore store = new MemoryStore();
    private final SettableClock clock = new SettableClock(DUE);
    private final Journal journal = new Journal(store, clock);
    private final Recovery recovery = new Recovery(store, new TimelineController(), clock);
    private final ReminderDesk desk = new ReminderDesk(store, recovery, journal);
    private int told;

    @BeforeEach
    void aSession() {
        journal.put(Samples.smallSession("s", MONDAY));
        journal.onChange(() -> told++);
        desk.look();
    }

    @Test
    void startingHeatLogsItAndAnswersAsOne() {
        desk.accept(firstHeat().id());
        var heat = onlyHeat();
        assertEquals(Samples.LEFT_THIGH, heat.site());
        assertEquals(DUE, heat.startedAt());
        assertEquals(15, heat.minutes());
        assertEquals(1, told);
        assertState(ReminderState.STARTED, Why.TIMER_RUNNING);
        assertEquals(DUE.plusMinutes(15), firstHeat().timerEnd().orElseThrow());
    }

    @Test
    void tapePutOnWhileTheClockWasAheadIsOffOnceThatIsAnswered() {
        clock.set(DUE.plusHours(2));
        journal.put(Samples.smallTape("t", DUE.plusHours(2)));
        desk.look();
        clock.set(DUE);
        desk.accept("TAPE_OFF:t:PT96H");
        var tape = store.tapes().find(new Id("t")).orElseThrow();
        assertEquals(DUE, tape.appliedAt());
        assertEquals(Optional.of(DUE), tape.removedAt());
    }

    @Test
    void theTimerIsOverWhenItsMinutesAre() {
        desk.accept(firstHeat().id());
        clock.set(DUE.plusMinutes(15).minusSeconds(1));
        assertState(ReminderState.STARTED, Why.TIMER_RUNNING);
        clock.set(DUE.plusMinutes(15));
        assertState(ReminderState.DONE, Why.TIMER_OVER);
        assertEquals(15, onlyHeat().minutes());
    }

    @Test
    void stoppingAfterFiveMinutesLogsTheMinutesUsed() {
        desk.accept(firstHeat().id());
        clock.set(DUE.plusMinutes(5));
        desk.stop(firstHeat().id());
        assertEquals(5, onlyHeat().minutes());
        assertEquals(DUE, onlyHeat().startedAt());
        assertState(ReminderState.DONE, Why.DONE);
    }

    @Test
    void heatThatIsEndedTooSoonToCountMayBeDoneLater() {
        desk.accept(firstHeat().id());
        clock.set(DUE.plusMinutes(5).minusSeconds(1));
        desk.stop(firstHeat().id());
        assertEquals(List.of(), store.heats().all());
        assertState(ReminderState.DUE, Why.DUE_NOW);
        assertEquals(List.of(), desk.look().due());
        desk.accept(firstHeat().id());
        assertState(ReminderState.STARTED, Why.TIMER_RUNNING);
    }

    @Test
    void heatThatWasStartedEarlyAndEndedAtOnceStillComes() {
        desk.skip(firstHeat().id());
        var next = heats().get(1);
        desk.accept(next.id());
        clock.set(DUE.plusMinutes(1));
        desk.stop(next.id());
        assertEquals(ReminderState.PLANNED, heats().get(1).state());
        clock.set(next.due());
        assertEquals(
                List.of(next.id()), desk.look().due().stream().map(Reminder::id).toList());
    }

    @Test
    void aWarningSignEndsRunningHeatAndWhatWasUsedIsLogged() {
        desk.accept(firstHeat().id());
        clock.set(DUE.plusMinutes(7));
        journal.put(Samples.warning("w", DUE.plusMinutes(7), Optional.empty()));
        var step = desk.look();
        assertEquals(
                List.of(firstHeat().id()),
                step.over().stream().map(Reminder::id).toList());
        assertState(ReminderState.DONE, Why.WARNING_SIGN);
        assertEquals(7, onlyHeat().minutes());
    }

    @Test
    void tapeOnTheMuscleEndsRunningHeat() {
        desk.accept(firstHeat().id());
        clock.set(DUE.plusMinutes(2));
        journal.put(
                new Tape(new Id("other"), Samples.RIGHT_NECK, DUE.plusMinutes(2), Optional.empty(), Optional.empty()));
        assertEquals(List.of(), desk.look().over());
        journal.put(Samples.smallTape("t", DUE.plusMinutes(2)));
        desk.look();
        assertState(ReminderState.DONE, Why.UNDER_TAPE);
        assertEquals(List.of(), store.heats().all());
    }

    @Test
    void stoppingATimerThatRanOutMeanwhileKeepsItsPlannedMinutes() {
        desk.accept(firstHeat().id());
        var running = firstHeat();
        clock.set(DUE.plusMinutes(45));
        desk.stop(running.id());
        assertEquals(15, onlyHeat().minutes());
    }

    @Test
    void aReminderStartedTwiceIsOneHeat() {
        var heat = firstHeat();
        desk.accept(heat.id());
        clock.set(DUE.plusMinutes(1));
        desk.accept(heat.id());
        assertEquals(DUE, onlyHeat().startedAt());
        assertEquals(DUE, firstHeat().since());
    }

    @Test
    void twoRemindersAreTwoHeats() {
        desk.accept(firstHeat().id());
        clock.set(MONDAY.plusDays(1).withHour(8).withMinute(0));
        desk.accept(heats().stream()
                .filter(heat -> heat.state() == ReminderState.DUE)
                .findFirst()
                .orElseThrow()
                .id());
        assertEquals(2, store.heats().all().size());
    }

    @Test
    void laterMeansHalfAnHour() {
        desk.snooze(firstHeat().id());
        assertState(ReminderState.SNOOZED, Why.SNOOZED);
        assertEquals(DUE.plusMinutes(30), firstHeat().due());
        clock.set(DUE.plusMinutes(30));
        assertState(ReminderState.DUE, Why.DUE_NOW);
        assertEquals(List.of(), store.heats().all());
    }

    @Test
    void aSnoozedReminderCanBeSnoozedAgain() {
        desk.snooze(firstHeat().id());
        clock.set(DUE.plusMinutes(31));
        desk.snooze(firstHeat().id());
        assertEquals(DUE.plusMinutes(61), firstHeat().due());
    }

    @Test
    void aSkippedReminderIsLeftOut() {
        desk.skip(firstHeat().id());
        assertState(ReminderState.SKIPPED, Why.SKIPPED);
    }

    @Test
    void yesToHeatStartsItAndYesToAnythingElseFinishesIt() {
        desk.accept(firstHeat().id());
        clock.set(MONDAY.plusHours(24));
        desk.accept(reminders().stream()
                .filter(reminder -> reminder.kind() == ReminderKind.CHECK_IN)
                .filter(reminder -> reminder.state() == ReminderState.DUE)
                .findFirst()
                .orElseThrow()
                .id());
        assertEquals(1, store.heats().all().size());
    }

    @Test
    void whatNeverRanCannotBeStopped() {
        var before = store.reminders().all();
        desk.stop(firstHeat().id());
        desk.stop("no such");
        assertEquals(before, store.reminders().all());
        assertEquals(List.of(), store.heats().all());
    }

    @Test
    void aSecondAnswerChangesNothing() {
        desk.skip(firstHeat().id());
        var before = store.reminders().all();
        desk.accept(firstHeat().id());
        desk.snooze(firstHeat().id());
        desk.answer("no such", Choice.SKIP);
        assertEquals(before, store.reminders().all());
        assertEquals(List.of(), store.heats().all());
        assertEquals(1, told);
    }

    @Test
    void aChoiceInANoticeIsAnAnswer() {
        desk.answer(firstHeat().id(), Choice.OPEN);
        assertState(ReminderState.DUE, Why.DUE_NOW);
        desk.answer(firstHeat().id(), Choice.SNOOZE);
        assertState(ReminderState.SNOOZED, Why.SNOOZED);
        desk.answer(firstHeat().id(), Choice.ACCEPT);
        assertState(ReminderState.STARTED, Why.TIMER_RUNNING);
        clock.set(MONDAY.plusHours(24));
        desk.look();
        var checkIn = due(ReminderKind.CHECK_IN);
        desk.answer(checkIn.id(), Choice.SKIP);
        assertEquals(
                ReminderState.SKIPPED,
                store.reminders().find(checkIn.id()).orElseThrow().state());
    }

    @Test
    void theNextHeatMayBeStartedEarlyButNotWithinTheGap() {
        desk.accept(firstHeat().id());
        var next = heats().get(1);
        clock.set(DUE.plusMinutes(119));
        desk.accept(next.id());
        assertEquals(1, store.heats().all().size());
        clock.set(DUE.plusMinutes(120));
        desk.accept(next.id());
        assertEquals(2, store.heats().all().size());
        assertEquals(ReminderState.STARTED, heats().get(1).state());
    }

    @Test
    void laterThanTheQuietHoursBeginIsInTheMorning() {
        journal.put(Profile.USUAL.withQuietHours(new QuietHours(LocalTime.of(18, 45), LocalTime.of(7, 30))));
        desk.snooze(firstHeat().id());
        assertEquals(MONDAY.plusDays(1).withHour(7).withMinute(30), firstHeat().due());
    }

    @Test
    void aLookWithoutNewsWritesNothing() {
        var before = store.reminders().all();
        store.refuseWrites(new StoreException(StoreException.Trouble.DISK_FULL, "here", null));
        var step = desk.look();
        assertEquals(before, store.reminders().all());
        assertEquals(List.of(), step.changed());
        assertEquals(List.of(), step.due());
    }

    @Test
    void nothingCanChangeUntilTheNextReminderComesOrTheClockDoes() {
        clock.set(DUE.plusMinutes(1));
        desk.look();
        assertTrue(desk.idle());
        clock.set(DUE.plusMinutes(60));
        assertTrue(desk.idle());
        clock.set(DUE.plusMinutes(61));
        assertFalse(desk.idle());
        desk.look();
        clock.set(DUE.plusMinutes(89).plusSeconds(59));
        assertTrue(desk.idle());
        clock.set(DUE.plusMinutes(90));
        assertFalse(desk.idle());
        desk.look();
        clock.set(DUE.plusMinutes(90).minusSeconds(1));
        assertFalse(desk.idle());
        clock.set(DUE.plusMinutes(91));
        assertTrue(desk.idle());
        clock.travel(ZoneId.of("America/Toronto"));
        assertFalse(desk.idle());
        assertFalse(new ReminderDesk(store, recovery, journal).idle());
    }

    @Test
    void aRunningTimerAndWhatIsHeldAreLookedAfter() {
        desk.accept(firstHeat().id());
        desk.look();
        clock.set(DUE.plusMinutes(14));
        assertTrue(desk.idle());
        clock.set(DUE.plusMinutes(15));
        assertFalse(desk.idle());
        clock.set(MONDAY.plusDays(1).withHour(8).withMinute(0));
        journal.put(
                new Plan(firstHeat().plan(), true, Optional.of(recovery.now().plusMinutes(10))));
        desk.look();
        assertEquals(ReminderState.HELD, heats().get(1).state());
        assertFalse(desk.idle());
    }

    @Test
    void whatCouldNotBeKeptIsNotSaid() {
        clock.set(MONDAY.plusDays(1).withHour(8).withMinute(0));
        store.refuseWrites(new StoreException(StoreException.Trouble.DISK_FULL, "here", null));
        assertThrows(StoreException.class, desk::look);
    }

    @Test
    void ofWhatALookWritesTheListenersAreToldOnceWhenItIsOnTheDisk() {
        desk.accept(firstHeat().id());
        clock.set(DUE.plusMinutes(7));
        journal.put(Samples.warning("w", DUE.plusMinutes(7), Optional.empty()));
        journal.onChange(() -> assertFalse(store.isWriting()));
        told = 0;
        desk.look();
        assertEquals(7, onlyHeat().minutes());
        assertEquals(1, told);
        clock.set(DUE.plusDays(1));
        desk.look();
        assertEquals(1, told, "that time moves the reminders is no news");
    }

    @Test
    void ofALookThatIsNotKeptNobodyIsTold() {
        desk.accept(firstHeat().id());
        clock.set(DUE.plusMinutes(7));
        journal.put(Samples.warning("w", DUE.plusMinutes(7), Optional.empty()));
        told = 0;
        loseAtTheEnd();
        assertThrows(StoreException.class, desk::look);
        assertEquals(0, told);
        assertEquals(15, onlyHeat().minutes());
        store.loseAtTheEnd(Optional.empty());
    }

    /// The clock that was set back has to be met again, or the timer would run for another hour.
    @Test
    void anAnswerThatIsNotKeptIsNoLook() {
        desk.accept(firstHeat().id());
        clock.set(DUE.plusMinutes(12));
        desk.look();
        clock.set(DUE.plusMinutes(12).minusHours(1));
        loseAtTheEnd();
        String heat = firstHeat().id();
        assertThrows(StoreException.class, () -> desk.stop(heat));
        store.loseAtTheEnd(Optional.empty());
        desk.stop(heat);
        assertEquals(12, onlyHeat().minutes());
    }

    private void loseAtTheEnd() {
        store.loseAtTheEnd(Optional.of(new StoreException(StoreException.Trouble.DISK_FULL, "here", null)));
    }

    @Test
    void aRunningTimerIsNotLongerBecauseTheClockWasSetBack() {
        desk.accept(firstHeat().id());
        clock.set(DUE.plusMinutes(5));
        desk.look();
        clock.set(DUE.minusHours(3));
        desk.look();
        assertEquals(DUE.minusHours(3).plusMinutes(10), firstHeat().timerEnd().orElseThrow());
    }

    @Test
    void warmthUnderAClockThatWasSetBackIsLoggedAndNotAskedForAgain() {
        desk.accept(firstHeat().id());
        clock.set(DUE.plusMinutes(5));
        desk.look();
        clock.set(DUE.plusMinutes(5).minusHours(1));
        desk.look();
        clock.pass(Duration.ofMinutes(7));
        desk.stop(firstHeat().id());
        assertEquals(12, onlyHeat().minutes());
        assertEquals(DUE.minusHours(1), onlyHeat().startedAt());
        assertState(ReminderState.DONE, Why.DONE);
        clock.set(DUE);
        assertEquals(List.of(), desk.look().due());
    }

    /// Whoever presses Stop may be the first to meet the clock.
    @Test
    void warmthIsLoggedAlsoWhereNobodyLookedSinceTheClockWasSetBack() {
        desk.accept(firstHeat().id());
        clock.set(DUE.plusMinutes(12));
        desk.look();
        clock.set(DUE.plusMinutes(12).minusHours(1));
        desk.stop(firstHeat().id());
        assertEquals(12, onlyHeat().minutes());
        assertState(ReminderState.DONE, Why.DONE);
    }

    @Test
    void whatWasToldIsNotToldAgainAfterAShortHeatAndAClockSetBack() {
        assertState(ReminderState.DUE, Why.DUE_NOW);
        desk.accept(firstHeat().id());
        clock.set(DUE.minusHours(1));
        desk.look();
        clock.pass(Duration.ofMinutes(1));
        desk.stop(firstHeat().id());
        assertEquals(List.of(), store.heats().all());
        clock.set(DUE);
        assertEquals(List.of(), desk.look().due());
        assertState(ReminderState.DUE, Why.DUE_NOW);
    }

    private Reminder due(ReminderKind kind) {
        return reminders().stream()
                .filter(reminder -> reminder.kind() == kind)
                .filter(reminder -> reminder.state() == ReminderState.DUE)
                .findFirst()
                .orElseThrow();
    }

    private void assertState(ReminderState state, Why why) {
        assertEquals(state, firstHeat().state());
        assertEquals(why, firstHeat().why());
    }

    private Reminder firstHeat() {
        return heats().stream()
                .filter(heat -> heat.originalDue().isEqual(DUE))
                .findFirst()
                .orElseThrow();
    }

    private List<Reminder> heats() {
        return reminders().stream()
                .filter(reminder -> reminder.kind() == ReminderKind.HEAT)
                .toList();
    }

    private List<Reminder> reminders() {
        return recovery.reminders(recovery.now(), MONDAY.minusDays(1), MONDAY.plusDays(7));
    }

    private Heat onlyHeat() {
        assertEquals(1, store.heats().all().size());
        return store.heats().all().getFirst();
    }
}

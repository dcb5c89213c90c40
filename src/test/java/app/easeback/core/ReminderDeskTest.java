package app.easeback.core;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.comfort.Heat;
import app.easeback.core.model.SorenessModel;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.reminder.Why;
import app.easeback.core.timeline.TimelineController;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReminderDeskTest {

    /// When the first heat after the session is due.
    private static final ZonedDateTime DUE = MONDAY.plusHours(1);

    private final MemoryStore store = new MemoryStore();
    private final SettableClock clock = new SettableClock(DUE);
    private final Journal journal = new Journal(store, clock);
    private final Recovery recovery = new Recovery(store, new TimelineController(new SorenessModel()), clock);
    private final ReminderDesk desk = new ReminderDesk(store, recovery, journal);
    private final List<Integer> told = new ArrayList<>();

    @BeforeEach
    void aSession() {
        journal.put(Samples.smallSession("s", MONDAY));
        journal.onChange(() -> told.add(store.reminders().all().size()));
        desk.look();
    }

    @Test
    void startingHeatLogsItAndAnswersAsOne() {
        desk.accept(firstHeat().id());
        var heat = onlyHeat();
        assertEquals(Samples.LEFT_THIGH, heat.site());
        assertEquals(DUE, heat.startedAt());
        assertEquals(15, heat.minutes());
        assertEquals(List.of(1), told);
        assertState(ReminderState.STARTED, Why.TIMER_RUNNING);
        assertEquals(DUE.plusMinutes(15), firstHeat().timerEnd().orElseThrow());
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
    void stoppingBeforeFiveMinutesRemovesTheHeat() {
        desk.accept(firstHeat().id());
        clock.set(DUE.plusMinutes(5).minusSeconds(1));
        desk.stop(firstHeat().id());
        assertEquals(List.of(), store.heats().all());
        assertEquals(2, told.size());
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
        assertEquals(DUE.plusMinutes(1), onlyHeat().startedAt());
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
    void finishedIsDone() {
        desk.accept(firstHeat().id());
        assertState(ReminderState.DONE, Why.DONE);
        assertEquals(List.of(), store.heats().all());
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
        var heat = firstHeat();
        assertThrows(NoSuchElementException.class, () -> desk.stop(heat.id()));
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
        return recovery.reminders(recovery.now(), MONDAY, MONDAY.plusDays(7));
    }

    private Heat onlyHeat() {
        assertEquals(1, store.heats().all().size());
        return store.heats().all().getFirst();
    }
}

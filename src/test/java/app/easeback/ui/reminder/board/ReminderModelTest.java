package app.easeback.ui.reminder.board;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.SameThread;
import app.easeback.core.StoreException;
import app.easeback.core.profile.Profile;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.reminder.Why;
import app.easeback.core.telling.NoticeWords;
import app.easeback.core.telling.ReminderDesk;
import app.easeback.core.telling.ReminderTicker;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Words;
import app.easeback.ui.NotedNotices;
import app.easeback.ui.common.work.Work;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A session on Monday at 17:30: heat at 18:30, and on Tuesday from 07:00 on.
class ReminderModelTest {

    /// When the first heat after the session is due.
    private static final ZonedDateTime DUE = MONDAY.plusHours(1);

    private static final ZonedDateTime NEXT_MORNING =
            MONDAY.plusDays(1).withHour(7).withMinute(0);

    private static final Words WORDS = Words.of(Locale.UK, "app.easeback.ui.reminder.reminder");

    private final MemoryStore store = new MemoryStore();
    private final SettableClock clock = new SettableClock(MONDAY);
    private final Journal journal = new Journal(store, clock);
    private final NotedNotices notices = new NotedNotices();
    private final Recovery recovery = new Recovery(store, new TimelineController(), clock);
    private final ReminderDesk desk = new ReminderDesk(store, recovery, journal);
    private final ReminderModel model = new ReminderModel(
            store,
            recovery,
            journal,
            desk,
            new ReminderTicker(desk, recovery, new NoticeWords(Words.of(Locale.UK))),
            new Work(new SameThread(), notices),
            WORDS);

    @BeforeEach
    void aSession() {
        assertEquals(Optional.empty(), model.boardProperty().get());
        journal.put(Samples.smallSession("s", MONDAY));
    }

    @Test
    void theBoardIsReadAgainAfterAChangeAndWhenAsked() {
        assertEquals(MONDAY, board().now());
        assertEquals("s", board().session().orElseThrow().id().value());
        assertEquals(Profile.USUAL, board().profile());
        assertEquals(ReminderState.PLANNED, firstHeat().state());
        clock.set(DUE);
        assertEquals(ReminderState.PLANNED, firstHeat().state());
        model.refresh();
        assertEquals(DUE, board().now());
        assertEquals(ReminderState.DUE, firstHeat().state());
        journal.put(Samples.fullProfile());
        assertEquals(Samples.fullProfile(), board().profile());
    }

    @Test
    void theBoardReachesFromFourDaysAgoToADayAndAHalfAhead() {
        clock.set(MONDAY.plusDays(5));
        model.refresh();
        var reminders = board().reminders();
        var from = board().now().minusDays(4);
        var to = board().now().plusHours(36);
        assertEquals(from, reminders.getFirst().due());
        assertEquals(
                to.withHour(20).withMinute(0).minusDays(1), reminders.getLast().due());
        assertEquals(
                List.of(),
                reminders.stream()
                        .filter(reminder ->
                                reminder.due().isBefore(from) || reminder.due().isAfter(to))
                        .toList());
    }

    @Test
    void withoutASessionNothingWaits() {
        journal.remove(Samples.smallSession("s", MONDAY));
        assertEquals(
                List.of(),
                board().reminders().stream()
                        .filter(reminder -> reminder.why() != Why.CAUSE_GONE)
                        .toList());
        assertEquals(List.of(), board().waiting());
        assertEquals(Optional.empty(), board().startable());
        assertEquals(Optional.empty(), board().running());
        assertEquals(Optional.empty(), board().session());
    }

    @Test
    void anAnswerThatComesTooLateShowsHowItStands() {
        clock.set(DUE);
        model.refresh();
        var heat = firstHeat();
        clock.set(MONDAY.plusDays(1));
        model.skip(heat);
        assertEquals(MONDAY.plusDays(1), board().now());
        assertEquals(ReminderState.MISSED, firstHeat().state());
        assertEquals(List.of(), notices.said);
    }

    @Test
    void whatIsAnsweredNoLongerWaits() {
        clock.set(DUE);
        model.refresh();
        assertEquals(firstHeat(), board().waiting().getFirst());
        model.skip(firstHeat());
        assertEquals(ReminderState.SKIPPED, firstHeat().state());
        assertEquals(
                List.of(),
                board().waiting().stream()
                        .filter(reminder -> reminder.due().equals(DUE))
                        .toList());
        assertEquals(
                board().waiting(),
                board().waiting().stream()
                        .filter(reminder -> reminder.state() == ReminderState.PLANNED)
                        .toList());
    }

    @Test
    void onlyTheNextHeatMayBeStarted() {
        assertEquals(Optional.of(firstHeat()), board().startable());
        model.skip(firstHeat());
        assertEquals(Optional.empty(), board().startable());
        clock.set(NEXT_MORNING.minusMinutes(121));
        model.refresh();
        assertEquals(Optional.empty(), board().startable());
        clock.set(NEXT_MORNING.minusMinutes(120));
        model.refresh();
        var next = board().startable().orElseThrow();
        assertEquals(ReminderKind.HEAT, next.kind());
        assertEquals(NEXT_MORNING, next.due());
    }

    @Test
    void heatOfAPausedPlanMayNotBeStarted() {
        journal.put(new Plan(firstHeat().plan(), true, Optional.of(MONDAY.plusMinutes(30))));
        assertEquals(Optional.empty(), board().startable());
        clock.set(MONDAY.plusMinutes(30));
        model.refresh();
        assertEquals(Optional.of(firstHeat()), board().startable());
    }

    @Test
    void whileNothingCanHaveChangedOnlyTheMinutesGoOn() {
        model.tick();
        assertEquals(MONDAY, board().now());
        clock.set(MONDAY.plusSeconds(75));
        store.refuseWrites(new StoreException(StoreException.Trouble.DISK_FULL, "here", null));
        model.tick();
        assertEquals(MONDAY.plusSeconds(75), board().now());
        clock.set(MONDAY.plusSeconds(90));
        model.tick();
        assertEquals(MONDAY.plusSeconds(75), board().now());
        assertEquals(List.of(), notices.problems);
        clock.set(DUE);
        model.tick();
        assertEquals(1, notices.problems.size());
    }

    @Test
    void noHeatMayBeStartedWhileOneIsRunning() {
        model.accept(firstHeat());
        assertEquals(ReminderState.STARTED, firstHeat().state());
        assertEquals(Optional.of(firstHeat()), board().running());
        assertEquals(Optional.empty(), board().startable());
        assertEquals(
                List.of(),
                board().waiting().stream()
                        .filter(reminder -> reminder.due().equals(DUE))
                        .toList());
        clock.set(MONDAY.plusMinutes(15));
        model.refresh();
        assertEquals(Optional.empty(), board().running());
        clock.set(NEXT_MORNING.minusHours(1));
        model.refresh();
        assertEquals(NEXT_MORNING, board().startable().orElseThrow().due());
    }

    @Test
    void aHeldHeatNeitherWaitsNorMayBeStarted() {
        journal.put(Samples.warning("w", MONDAY, Optional.empty()));
        assertEquals(ReminderState.HELD, firstHeat().state());
        assertEquals(Optional.empty(), board().startable());
        assertEquals(
                List.of(),
                board().waiting().stream()
                        .filter(reminder -> reminder.kind() == ReminderKind.HEAT)
                        .toList());
    }

    @Test
    void startedHeatIsLoggedAndStoppingKeepsTheMinutesUsed() {
        clock.set(DUE);
        model.refresh();
        model.accept(firstHeat());
        assertEquals(15, store.heats().all().getFirst().minutes());
        clock.set(DUE.plusMinutes(7));
        model.stop(firstHeat());
        assertEquals(7, store.heats().all().getFirst().minutes());
        assertEquals(ReminderState.DONE, firstHeat().state());
        assertEquals(Optional.empty(), board().running());
    }

    @Test
    void stoppingWhatNeverRanChangesNothing() {
        model.stop(firstHeat());
        assertEquals(List.of(), notices.problems);
        assertEquals(List.of(), store.heats().all());
        assertEquals(ReminderState.PLANNED, firstHeat().state());
    }

    @Test
    void aSnoozedReminderWaitsForHalfAnHourMore() {
        clock.set(DUE);
        model.refresh();
        model.snooze(firstHeat());
        assertEquals(ReminderState.SNOOZED, firstHeat().state());
        assertEquals(DUE.plusMinutes(30), firstHeat().due());
        assertEquals(firstHeat(), board().waiting().getFirst());
        assertEquals(Optional.of(firstHeat()), board().startable());
    }

    @Test
    void whatWasPutOffOrSkippedIsSaidAndUndone() {
        clock.set(DUE);
        model.refresh();
        var before = firstHeat();
        model.snooze(before);
        undone("Put off until today, 19:00: Heat 15 min, left outer thigh.", before);
        model.skip(firstHeat());
        undone("Skipped: Heat 15 min, left outer thigh.", before);
        model.answer(before.id(), Notice.Choice.SKIP);
        undone("Skipped: Heat 15 min, left outer thigh.", before);
    }

    @Test
    void heatThatWasStartedIsUndoneWithItsEntry() {
        clock.set(DUE);
        model.refresh();
        var before = firstHeat();
        model.accept(before);
        assertEquals(1, store.heats().all().size());
        undone("Heat has started: Heat 15 min, left outer thigh.", before);
        assertEquals(List.of(), store.heats().all());
        assertEquals(Optional.empty(), board().warmFrom());
    }

    @Test
    void tapeThatWasTakenOffIsOnAgain() {
        var tape = Samples.smallTape("t", MONDAY.minusHours(71));
        journal.put(tape);
        clock.set(MONDAY.plusHours(2));
        model.refresh();
        var before = of(ReminderKind.TAPE_OFF);
        model.accept(before);
        assertTrue(store.tapes().all().getFirst().removedAt().isPresent());
        undone("Done: Take the tape off, left outer thigh.", before);
        assertEquals(List.of(tape), store.tapes().all());
    }

    @Test
    void whatHasGoneOnSinceIsNotUndone() {
        clock.set(DUE);
        model.refresh();
        model.accept(firstHeat());
        clock.set(DUE.plusMinutes(7));
        model.stop(firstHeat());
        notices.undo();
        assertEquals(1, notices.problems.size());
        assertEquals(ReminderState.DONE, firstHeat().state());
        assertEquals(7, store.heats().all().getFirst().minutes());
    }

    @Test
    void anAnswerThatChangesNothingSaysNothing() {
        model.skip(firstHeat());
        model.skip(firstHeat());
        model.answer(firstHeat().id(), Notice.Choice.OPEN);
        assertEquals(1, notices.said.size());
    }

    private void undone(String said, Reminder before) {
        assertEquals(said, notices.said.getLast());
        assertNotEquals(Optional.of(before), store.reminders().find(before.id()));
        notices.undo();
        assertEquals("The reminder is as it was before.", notices.said.getLast());
        assertEquals(Optional.of(before), store.reminders().find(before.id()));
        assertEquals(List.of(), notices.problems);
    }

    private Reminder of(ReminderKind kind) {
        return board().reminders().stream()
                .filter(reminder -> reminder.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void acceptingACheckInMarksItDoneWithoutHeat() {
        var checkIn = board().waiting().stream()
                .filter(reminder -> reminder.kind() == ReminderKind.CHECK_IN)
                .findFirst()
                .orElseThrow();
        model.accept(checkIn);
        assertEquals(
                List.of(ReminderState.DONE),
                board().reminders().stream()
                        .filter(reminder -> reminder.id().equals(checkIn.id()))
                        .map(Reminder::state)
                        .toList());
        assertEquals(List.of(), store.heats().all());
    }

    @Test
    void heatAheadOfItsTimeWaitsForTheGapAfterTheLastOne() {
        assertEquals(Optional.empty(), board().warmFrom());
        clock.set(DUE);
        journal.put(Samples.heat("own", DUE));
        assertEquals(Optional.of(DUE.plusHours(2)), board().warmFrom());
        clock.set(DUE.plusHours(2));
        model.refresh();
        assertEquals(Optional.empty(), board().warmFrom());
    }

    @Test
    void whatIsDueStandsBeforeWhatWasPutOff() {
        clock.set(DUE);
        model.refresh();
        model.snooze(firstHeat());
        journal.put(Samples.smallTape("t", MONDAY.minusHours(24)));
        assertEquals(ReminderKind.TAPE_CHECK, board().waiting().getFirst().kind());
        assertEquals(ReminderState.DUE, board().waiting().getFirst().state());
        assertEquals(
                List.of(),
                board().upcoming().stream()
                        .filter(reminder -> reminder.state() == ReminderState.DUE)
                        .toList());
    }

    @Test
    void theInboxKeepsWhatIsDueAndWhatWasMissedUntilItIsMarkedAsSeen() {
        clock.set(DUE);
        model.refresh();
        assertEquals(List.of(firstHeat()), board().inbox());
        clock.set(DUE.plusHours(2));
        model.refresh();
        assertEquals(ReminderState.MISSED, firstHeat().state());
        assertEquals(List.of(firstHeat()), board().inbox());
        model.markSeen();
        assertEquals(List.of(), board().inbox());
        assertEquals(
                Optional.of(DUE.plusHours(2).toInstant().toString()),
                store.preferences().find("reminders.seen"));
        clock.set(NEXT_MORNING);
        model.refresh();
        assertEquals(
                List.of(ReminderState.DUE),
                board().inbox().stream().map(Reminder::state).toList());
    }

    @Test
    void whatIsMissedAfterAClockThatWasAheadIsNotSeenYet() {
        clock.set(MONDAY.plusYears(1));
        model.markSeen();
        clock.set(DUE);
        model.refresh();
        clock.set(DUE.plusHours(2));
        model.refresh();
        assertEquals(List.of(firstHeat()), board().inbox());
        model.markSeen();
        assertEquals(List.of(), board().inbox());
    }

    @Test
    void whatWasMissedByAClockThatWasAheadIsNotShownBeforeItsTime() {
        clock.set(DUE.plusHours(2));
        model.refresh();
        assertEquals(List.of(firstHeat()), board().inbox());
        clock.set(DUE.minusMinutes(30));
        model.refresh();
        assertEquals(List.of(), board().inbox());
    }

    @Test
    void aTimeOfTheInboxThatCannotBeReadHidesNothing() {
        store.preferences().put("reminders.seen", "yesterday");
        clock.set(DUE.plusHours(2));
        model.refresh();
        assertEquals(1, board().inbox().size());
        assertEquals(List.of(), notices.problems);
    }

    @Test
    void aTimerThatRanOutWhileNobodyLookedSaysWhenItEnded() {
        clock.set(DUE);
        model.refresh();
        model.accept(firstHeat());
        clock.set(DUE.plusHours(3));
        model.refresh();
        assertEquals(Why.TIMER_OVER, firstHeat().why());
        assertEquals(DUE.plusMinutes(15), firstHeat().since());
    }

    @Test
    void aRunningTimerGoesOnAfterARestart() {
        clock.set(DUE);
        model.refresh();
        model.accept(firstHeat());
        clock.set(DUE.plusMinutes(5));
        var restarted = new ReminderModel(
                store,
                recovery,
                new Journal(store, clock),
                new ReminderDesk(store, recovery, journal),
                new ReminderTicker(desk, recovery, new NoticeWords(Words.of(Locale.UK))),
                new Work(new SameThread(), notices),
                WORDS);
        restarted.refresh();
        assertEquals(
                Optional.of(DUE.plusMinutes(15)),
                restarted.boardProperty().get().flatMap(Board::running).flatMap(Reminder::timerEnd));
    }

    private Board board() {
        return model.boardProperty().get().orElseThrow();
    }

    private Reminder firstHeat() {
        return board().reminders().stream()
                .filter(reminder -> reminder.kind() == ReminderKind.HEAT)
                .filter(reminder -> reminder.originalDue().isEqual(DUE))
                .findFirst()
                .orElseThrow();
    }
}

package app.easeback.ui.reminder;

import static app.easeback.Samples.LEFT_THIGH;
import static app.easeback.Samples.MONDAY;
import static app.easeback.Samples.RIGHT_NECK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.Recovery;
import app.easeback.core.ReminderDesk;
import app.easeback.core.SameThread;
import app.easeback.core.comfort.Tape;
import app.easeback.core.model.SorenessModel;
import app.easeback.core.profile.Profile;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.telling.NoticeWords;
import app.easeback.core.telling.ReminderTicker;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Words;
import app.easeback.ui.NotedNotices;
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

    private final MemoryStore store = new MemoryStore();
    private final SettableClock clock = new SettableClock(MONDAY);
    private final Journal journal = new Journal(store, clock);
    private final NotedNotices notices = new NotedNotices();
    private final Recovery recovery = new Recovery(store, new TimelineController(new SorenessModel()), clock);
    private final ReminderDesk desk = new ReminderDesk(store, recovery, journal);
    private final ReminderModel model = new ReminderModel(
            store,
            recovery,
            journal,
            desk,
            new ReminderTicker(desk, recovery, new NoticeWords(Words.of(Locale.UK))),
            new SameThread(),
            notices);

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
    void withNothingRecordedTheBoardIsEmpty() {
        journal.remove(Samples.smallSession("s", MONDAY));
        assertEquals(List.of(), board().reminders());
        assertEquals(List.of(), board().waiting());
        assertEquals(Optional.empty(), board().startable());
        assertEquals(Optional.empty(), board().running());
        assertEquals(Optional.empty(), board().session());
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
        var next = board().startable().orElseThrow();
        assertEquals(ReminderKind.HEAT, next.kind());
        assertEquals(NEXT_MORNING, next.due());
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
    void stoppingWhatNeverRanIsToldAndChangesNothing() {
        model.stop(firstHeat());
        assertEquals(1, notices.problems.size());
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
    void tapePutOnIsOnFromNowUntilItIsTakenOff() {
        clock.set(DUE);
        model.putTapeOn(LEFT_THIGH);
        var tape = onlyTape();
        assertEquals(LEFT_THIGH, tape.site());
        assertEquals(DUE, tape.appliedAt());
        assertEquals(Optional.empty(), tape.removedAt());
        assertEquals(ReminderState.HELD, firstHeat().state());
        clock.set(DUE.plusMinutes(10));
        model.takeTapeOff(tape);
        assertEquals(List.of(), board().tapes());
        assertEquals(
                new Tape(tape.id(), LEFT_THIGH, DUE, Optional.of(DUE.plusMinutes(10)), Optional.empty()),
                store.tapes().all().getFirst());
        assertEquals(ReminderState.DUE, firstHeat().state());
    }

    @Test
    void takingOneTapeOffLeavesTheOtherOnAndItsSkinAnswerKept() {
        model.putTapeOn(RIGHT_NECK);
        var neck = onlyTape();
        journal.put(new Tape(Samples.fullTape().id(), LEFT_THIGH, MONDAY, Optional.empty(), Optional.of(true)));
        var thigh = board().tapes().stream()
                .filter(tape -> !tape.equals(neck))
                .findFirst()
                .orElseThrow();
        model.takeTapeOff(thigh);
        assertEquals(List.of(neck), board().tapes());
        assertEquals(
                Optional.of(true), store.tapes().find(thigh.id()).orElseThrow().skinReaction());
    }

    @Test
    void tapeTakenOffBeforeItWasPutOnIsToldAndStaysOn() {
        clock.set(DUE);
        model.putTapeOn(LEFT_THIGH);
        clock.set(MONDAY);
        model.takeTapeOff(onlyTape());
        assertEquals(1, notices.problems.size());
        assertEquals(Optional.empty(), onlyTape().removedAt());
    }

    private ReminderModel.Board board() {
        return model.boardProperty().get().orElseThrow();
    }

    private Tape onlyTape() {
        assertEquals(1, board().tapes().size());
        return board().tapes().getFirst();
    }

    private Reminder firstHeat() {
        return board().reminders().stream()
                .filter(reminder -> reminder.kind() == ReminderKind.HEAT)
                .filter(reminder -> reminder.originalDue().isEqual(DUE))
                .findFirst()
                .orElseThrow();
    }
}

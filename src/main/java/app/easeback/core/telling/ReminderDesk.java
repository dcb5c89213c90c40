package app.easeback.core.telling;

import app.easeback.core.Answered;
import app.easeback.core.HeatLog;
import app.easeback.core.Journal;
import app.easeback.core.Recorded;
import app.easeback.core.Store;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.recovery.Situations;
import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.reminder.Why;
import app.easeback.core.schedule.Scheduler;
import app.easeback.core.schedule.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Looks at the reminders now and then, keeps how they stand, and takes the answers to them. A reminder is
/// read again before it is answered: an answer that comes too late, such as the second of two, changes
/// nothing. Used by the thread that owns the store.
public final class ReminderDesk {

    /// How long "later" is [E].
    public static final Duration LATER = Duration.ofMinutes(30);

    private final Store store;
    private final Recovery recovery;
    private final Journal journal;
    private final HeatLog heatLog;
    private Optional<Instant> lastLook = Optional.empty();
    private Optional<ZonedDateTime> nextChange = Optional.empty();

    public ReminderDesk(Store store, Recovery recovery, Journal journal) {
        this.store = store;
        this.recovery = recovery;
        this.journal = journal;
        this.heatLog = new HeatLog(store, journal);
    }

    /// Brings the reminders up to date and returns what the user is to be told. That is kept before it is
    /// returned, so that it is told only once; where nothing changed, nothing is written.
    public Step look() {
        var now = recovery.now();
        begin(now);
        Step step = step(now);
        if (!step.changed().isEmpty()) {
            // Read again with the right to write: another program may have answered meanwhile.
            step = journal.grouped(() -> {
                Step again = step(now);
                keep(again.changed());
                again.over().stream().filter(ReminderDesk::endedEarly).forEach(heat -> heatLog.ended(heat, now));
                return again;
            });
        }
        lastLook = Optional.of(now.toInstant());
        nextChange = Optional.of(step.next());
        return step;
    }

    /// A look changes a running timer only when the clock was set back; then its logged heat moves with it.
    private void keep(List<Reminder> changed) {
        journal.keep(changed);
        changed.stream()
                .filter(reminder -> reminder.state() == ReminderState.STARTED)
                .forEach(heat -> heatLog.started(heat, heat.since()));
    }

    /// Whether heat ended before its time, so that less of it was used. Under a clock that was set back
    /// nobody knows how much that was.
    private static boolean endedEarly(Reminder heat) {
        return heat.why() != Why.TIMER_OVER && heat.why() != Why.CLOCK_SET_BACK;
    }

    /// Whether a look now would find everything as it was at the last one, unless something was recorded since.
    public boolean idle() {
        var now = recovery.now();
        return nextChange
                        .filter(next -> now.isBefore(next) && now.getZone().equals(next.getZone()))
                        .isPresent()
                && lastLook.filter(last -> !now.toInstant().isBefore(last)).isPresent();
    }

    /// Keeps when the reminders of this data folder began: at the first look ever.
    private void begin(ZonedDateTime now) {
        if (store.preferences().find(Situations.BEGAN).isEmpty()) {
            store.preferences().put(Situations.BEGAN, now.toString());
        }
    }

    private Step step(ZonedDateTime now) {
        return Scheduler.step(recovery.situation(now), now, lastLook);
    }

    /// Does what the user chose in a notice about this reminder; [Notice.Choice#OPEN] answers nothing.
    ///
    /// @return what the answer did; empty where it changed nothing
    public Optional<Answered> answer(String reminder, Notice.Choice choice) {
        return switch (choice) {
            case ACCEPT -> accept(reminder);
            case SNOOZE -> snooze(reminder);
            case SKIP -> skip(reminder);
            case OPEN -> Optional.empty();
        };
    }

    /// Answers with the obvious "yes": starts heat, says that anything else was done.
    ///
    /// @return what the answer did; empty where it changed nothing
    public Optional<Answered> accept(String reminder) {
        return answer(reminder, (asked, now) -> switch (asked.kind()) {
            case HEAT -> start(asked, now);
            case TAPE_OFF -> takeOff(asked, now);
            case TAPE_CHECK, CHECK_IN -> kept(asked.in(ReminderState.DONE, Why.DONE, now));
        });
    }

    /// Keeps how a reminder stands now, where nothing is recorded with it.
    private List<Recorded> kept(Reminder reminder) {
        journal.put(reminder);
        return List.of();
    }

    /// Takes the tape off if it is still on, and gives that as the reason: undoing it brings the reminder
    /// back.
    private List<Recorded> takeOff(Reminder asked, ZonedDateTime now) {
        var tape = store.tapes().find(asked.cause()).filter(on -> on.removedAt().isEmpty());
        journal.put(asked.in(ReminderState.DONE, tape.isPresent() ? Why.TAPE_TAKEN_OFF : Why.DONE, now));
        return tape.map(on -> journal.put(on.takenOff(now))).stream().toList();
    }

    /// Starts the heat timer and logs heat for its planned minutes; does nothing within the gap after the
    /// last.
    private List<Recorded> start(Reminder heat, ZonedDateTime now) {
        if (recovery.situation(now).tooSoonForHeat(now)) {
            return List.of();
        }
        journal.put(heat.in(ReminderState.STARTED, Why.TIMER_RUNNING, now).toldAt(now));
        return List.of(heatLog.started(heat, now));
    }

    /// Ends the heat timer: what was used is logged, at most the planned minutes, unless it was too short to
    /// count.
    public void stop(String reminder) {
        answer(reminder, heat -> heat.state() == ReminderState.STARTED, this::stop);
    }

    /// Heat that was ended too soon to count can still be done later: its reminder goes back to waiting.
    private List<Recorded> stop(Reminder heat, ZonedDateTime now) {
        if (heatLog.ended(heat, now)) {
            return kept(heat.in(ReminderState.DONE, Why.DONE, now));
        }
        if (heat.toldOfThisDue()) {
            return kept(heat.in(ReminderState.DUE, Why.DUE_NOW, now));
        }
        return now.isBefore(heat.due())
                ? kept(heat.in(ReminderState.PLANNED, Why.PLANNED, now).untold())
                : kept(heat.in(ReminderState.DUE, Why.DUE_NOW, now).toldAt(now));
    }

    /// Reminds again after [#LATER], or when the quiet hours that this falls in are over.
    ///
    /// @return what the answer did; empty where it changed nothing
    public Optional<Answered> snooze(String reminder) {
        return answer(reminder, (asked, now) -> {
            if (!asked.state().mayBecome(ReminderState.SNOOZED)) {
                return List.of();
            }
            var until = store.profiles().current().quietHours().firstLoudMoment(now.plus(LATER));
            return kept(asked.in(ReminderState.SNOOZED, Why.SNOOZED, now)
                    .toldAt(now)
                    .replanned(until, asked.site(), asked.minutes()));
        });
    }

    /// Leaves it out this time.
    ///
    /// @return what the answer did; empty where it changed nothing
    public Optional<Answered> skip(String reminder) {
        return answer(reminder, (asked, now) -> kept(asked.in(ReminderState.SKIPPED, Why.SKIPPED, now)));
    }

    private interface Answering {

        /// Answers the reminder, and returns what was recorded with it.
        List<Recorded> answer(Reminder asked, ZonedDateTime now);
    }

    private Optional<Answered> answer(String id, Answering answering) {
        return answer(id, ReminderDesk::answerable, answering);
    }

    /// Brings the reminders up to date first, and answers this one only where it can still be answered. What
    /// the user is to be told is left to the next look. Listeners are told only where the answer changed something.
    private Optional<Answered> answer(String id, Predicate<Reminder> answerable, Answering answering) {
        var look = journal.grouped(() -> {
            var now = recovery.now();
            Step step = step(now);
            var toTell = Stream.of(step.due(), step.late(), step.over())
                    .flatMap(List::stream)
                    .toList();
            keep(step.changed().stream()
                    .filter(reminder -> !toTell.contains(reminder))
                    .toList());
            var asked = step.reminders().stream()
                    .filter(reminder -> reminder.id().equals(id))
                    .filter(answerable)
                    .findFirst();
            return new Look(now, asked.flatMap(reminder -> answer(reminder, now, answering)));
        });
        lastLook = Optional.of(look.at().toInstant());
        return look.answered();
    }

    /// When the reminders were looked at for an answer, and what that did.
    private record Look(ZonedDateTime at, Optional<Answered> answered) {}

    private Optional<Answered> answer(Reminder asked, ZonedDateTime now, Answering answering) {
        // As it is kept: if the user was not told of it yet, they are told once the answer is undone.
        var before = store.reminders().find(asked.id()).orElse(asked);
        var entries = answering.answer(asked, now);
        return store.reminders()
                .find(asked.id())
                .filter(after -> !after.equals(before))
                .map(after -> new Answered(before, after, entries));
    }

    private static boolean answerable(Reminder reminder) {
        return switch (reminder.state()) {
            case PLANNED, DUE, SNOOZED -> true;
            default -> false;
        };
    }
}

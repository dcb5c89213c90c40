package app.easeback.core.schedule;

import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.reminder.Why;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Looks at all reminders at one moment and says what is to be done. Looking again without any change says nothing
/// new.
public final class Scheduler {

    /// What comes this long after its time still counts as on time: the app looks every quarter of a minute.
    public static final Duration GRACE = Duration.ofSeconds(60);

    private static final Duration LONGEST = Duration.ofHours(1);

    /// The reasons that come from an entry, which may have been a mistake and be taken back.
    private static final Set<Why> BY_AN_ENTRY =
            EnumSet.of(Why.CHECKED_IN, Why.TAPE_TAKEN_OFF, Why.NEXT_SESSION, Why.CAUSE_GONE);

    private final Situation situation;
    private final ZonedDateTime now;
    private final Duration setBack;
    private final Layout layout;
    private final Reasons reasons;

    private Scheduler(Situation situation, ZonedDateTime now, Duration setBack) {
        this.situation = situation;
        this.now = now;
        this.setBack = setBack;
        this.layout = new Layout(situation, now);
        this.reasons = new Reasons(situation, now);
    }

    /// What is to be done.
    ///
    /// @param now in the patient's zone
    /// @param lastLook the moment of the look before this one, empty for the first since the app started; it
    ///     lies after `now` when the clock was set back in between
    public static Step step(Situation situation, ZonedDateTime now, Optional<Instant> lastLook) {
        var setBack = lastLook.map(last -> Duration.between(now.toInstant(), last))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
        return new Scheduler(situation, now, setBack).step();
    }

    private Step step() {
        var before = new HashMap<String, Reminder>();
        situation.kept().forEach(reminder -> before.put(reminder.id(), reminder));
        var after = Stream.concat(situation.kept().stream(), layout.begun().stream())
                .map(this::look)
                .sorted(Reminder.BY_DUE_TIME)
                .toList();
        var changed = after.stream()
                .filter(reminder -> !reminder.equals(before.get(reminder.id())))
                .toList();
        var told = changed.stream()
                .filter(reminder -> reminder.state() == ReminderState.DUE)
                .filter(reminder -> reminder.told().filter(now::equals).isPresent())
                .toList();
        var over = changed.stream()
                .filter(reminder -> reminder.state() == ReminderState.DONE && ran(before.get(reminder.id())))
                .filter(this::mayBeTold)
                .toList();
        return new Step(
                after,
                changed,
                told.stream().filter(reminder -> reminder.why() != Why.LATE).toList(),
                told.stream().filter(reminder -> reminder.why() == Why.LATE).toList(),
                over,
                next(after));
    }

    /// The next moment to look, an hour from now at most: what is laid out depends on the day too.
    private ZonedDateTime next(List<Reminder> reminders) {
        return reminders.stream()
                .flatMap(reminder -> next(reminder).stream())
                .filter(time -> !time.isBefore(now))
                .reduce(now.plus(LONGEST), (one, other) -> other.isBefore(one) ? other : one);
    }

    private Optional<ZonedDateTime> next(Reminder reminder) {
        return switch (reminder.state()) {
            case PLANNED, SNOOZED -> Optional.of(reminder.due());
            case DUE -> Optional.of(reminder.lastMoment());
            case STARTED -> reminder.timerEnd();
            // Many reasons pass with time, and it is to come as soon as they have.
            case HELD ->
                Optional.of(now.isBefore(reminder.due()) ? reminder.due() : now).filter(_ -> !over(reminder));
            case DONE, SKIPPED, MISSED, CANCELLED -> Optional.empty();
        };
    }

    private Reminder look(Reminder reminder) {
        return switch (reminder.state()) {
            case SKIPPED -> reminder;
            case STARTED -> timer(shifted(reminder));
            case PLANNED, DUE -> waiting(placed(reminder));
            case HELD -> held(reminder);
            case SNOOZED -> waiting(shifted(reminder));
            case DONE, CANCELLED, MISSED -> closed(reminder);
        };
    }

    /// A reminder that the user did not close themself is weighed again: one that was closed by an entry
    /// while it still makes sense, since the entry may have been taken back; any other until it is due,
    /// unless the user was told of it.
    private Reminder closed(Reminder reminder) {
        boolean byAnEntry = BY_AN_ENTRY.contains(reminder.why());
        boolean byTheUser = reminder.state() == ReminderState.DONE && !byAnEntry;
        if (byTheUser || (reminder.told().isPresent() && !byAnEntry)) {
            return reminder;
        }
        var placed = placed(reminder);
        return now.isBefore(byAnEntry ? placed.lastMoment() : placed.due()) ? waiting(placed) : reminder;
    }

    /// A held reminder whose time is over stays held, with the reason it had.
    private Reminder held(Reminder reminder) {
        var placed = placed(reminder);
        return over(placed) && reasons.toBeDone(placed).isEmpty() ? reminder : waiting(placed);
    }

    /// `reminder` at the time that its plan lays out now, unless the user was told of it already.
    private Reminder placed(Reminder reminder) {
        return reminder.told().isPresent()
                ? reminder
                : layout.newly(reminder)
                        .map(planned -> reminder.replanned(planned.due(), planned.site(), planned.minutes()))
                        .orElse(reminder);
    }

    /// Time that has to pass, for a timer or a snooze, does not grow because the clock was set back.
    private Reminder shifted(Reminder reminder) {
        return setBack.isZero() ? reminder : reminder.earlier(setBack);
    }

    private Reminder timer(Reminder heat) {
        if (now.isBefore(heat.since())) {
            return heat.in(ReminderState.DONE, Why.CLOCK_SET_BACK, now);
        }
        var end = heat.timerEnd().orElseThrow();
        if (!now.isBefore(end)) {
            return heat.in(ReminderState.DONE, Why.TIMER_OVER, end);
        }
        return reasons.toEndHeat(heat)
                .map(why -> heat.in(ReminderState.DONE, why, now))
                .orElse(heat);
    }

    /// The end of heat is told when it comes, even in quiet hours. An end that is found out later is not told
    /// in quiet hours; the ledger has it.
    private boolean mayBeTold(Reminder heat) {
        return !now.isAfter(heat.since().plus(GRACE))
                || !situation.profile().quietHours().contains(now.toLocalTime());
    }

    private static boolean ran(@Nullable Reminder before) {
        return before != null && before.state() == ReminderState.STARTED;
    }

    private Reminder waiting(Reminder reminder) {
        var done = reasons.toBeDone(reminder);
        if (done.isPresent()) {
            return reminder.in(ReminderState.DONE, done.get(), now);
        }
        var cancel = reasons.toCancel(reminder, layout.newly(reminder).isPresent());
        if (cancel.isPresent()) {
            return reminder.in(ReminderState.CANCELLED, cancel.get(), now);
        }
        if (over(reminder)) {
            return reminder.in(ReminderState.MISSED, whyMissed(reminder), now);
        }
        return reasons.toHold(reminder)
                .map(why -> reminder.in(ReminderState.HELD, why, now))
                .orElseGet(() -> timed(reminder));
    }

    /// Whether it no longer makes sense: its time has passed, or the next one of its kind has come.
    private boolean over(Reminder reminder) {
        return !now.isBefore(reminder.lastMoment()) || layout.nextCame(reminder);
    }

    private Why whyMissed(Reminder reminder) {
        if (now.isBefore(reminder.lastMoment())) {
            return Why.NEXT_CAME;
        }
        if (reminder.toldOfThisDue()) {
            return Why.NOT_ANSWERED;
        }
        boolean moved = situation.kept().stream()
                .filter(kept -> kept.id().equals(reminder.id()))
                .anyMatch(kept -> !kept.due().toInstant().equals(reminder.due().toInstant()));
        return moved ? Why.MOVED_INTO_PAST : Why.NOT_RUNNING;
    }

    private Reminder timed(Reminder reminder) {
        if (reminder.toldOfThisDue()) {
            return reminder.in(
                    ReminderState.DUE, reminder.state() == ReminderState.DUE ? reminder.why() : Why.DUE_NOW, now);
        }
        if (now.isBefore(reminder.due())) {
            return reminder.told().isPresent()
                    ? reminder.in(ReminderState.SNOOZED, Why.SNOOZED, now)
                    : reminder.in(ReminderState.PLANNED, Why.PLANNED, now);
        }
        boolean late = now.isAfter(reminder.due().plus(GRACE));
        return reminder.in(ReminderState.DUE, late ? Why.LATE : Why.DUE_NOW, now)
                .toldAt(now);
    }
}

package app.easeback.core.reminder;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// How a reminder stands, and how it may come to stand after that.
public enum ReminderState {
    /// Its time has not come.
    PLANNED,
    /// Its time has come, the user was told and has not answered.
    DUE,
    /// Put off by the user.
    SNOOZED,
    /// The heat timer runs.
    STARTED,
    DONE,
    SKIPPED,
    /// Its time passed without an answer.
    MISSED,
    /// No longer of use.
    CANCELLED,
    /// Withheld for a reason that may pass.
    HELD;

    private static final Map<ReminderState, Set<ReminderState>> MOVES = moves();

    private static Map<ReminderState, Set<ReminderState>> moves() {
        var ends = EnumSet.of(STARTED, DONE, SKIPPED, MISSED, CANCELLED, HELD);
        var moves = new EnumMap<ReminderState, Set<ReminderState>>(ReminderState.class);
        moves.put(PLANNED, with(ends, PLANNED, DUE));
        moves.put(DUE, with(ends, SNOOZED));
        moves.put(SNOOZED, with(ends, SNOOZED, DUE));
        moves.put(HELD, EnumSet.of(HELD, PLANNED, SNOOZED, DUE, DONE, CANCELLED));
        moves.put(STARTED, EnumSet.of(STARTED, DONE));
        // Nobody was told of it, and the reason went away before its time had passed: a deletion was undone, the clock
        // was set back, the patient travelled.
        var again = EnumSet.of(PLANNED, DUE, HELD, MISSED, CANCELLED, DONE);
        moves.put(MISSED, again);
        moves.put(CANCELLED, again);
        moves.put(DONE, again);
        moves.put(SKIPPED, EnumSet.noneOf(ReminderState.class));
        return moves;
    }

    private static Set<ReminderState> with(Set<ReminderState> some, ReminderState... more) {
        var all = EnumSet.copyOf(some);
        all.addAll(Set.of(more));
        return all;
    }

    /// Whether it still asks for something, or will.
    public boolean open() {
        return this == PLANNED || this == DUE || this == SNOOZED || this == STARTED;
    }

    /// Whether a reminder that stands so may come to stand as `next`. Every move is checked here and nowhere else.
    public boolean mayBecome(ReminderState next) {
        return MOVES.get(this).contains(next);
    }
}

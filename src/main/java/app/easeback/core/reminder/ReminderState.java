package app.easeback.core.reminder;

/// How a reminder stands, and which states may follow.
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

    /// Whether it still asks for something, or will.
    public boolean open() {
        return this == PLANNED || this == DUE || this == SNOOZED || this == STARTED;
    }

    /// Whether `next` may follow this state. Every move is checked here and nowhere else.
    public boolean mayBecome(ReminderState next) {
        return switch (this) {
            case PLANNED -> next != SNOOZED;
            case DUE -> next != PLANNED && next != DUE;
            case SNOOZED -> next != PLANNED;
            case HELD -> next != STARTED && next != SKIPPED && next != MISSED;
            // Back to waiting, when it was ended too soon to count.
            case STARTED -> next == DONE || next == DUE || next == PLANNED;
            // The reason went away: a deletion was undone, the clock was set back, the patient travelled.
            case MISSED, CANCELLED, DONE -> next != STARTED && next != SKIPPED;
            case SKIPPED -> false;
        };
    }
}

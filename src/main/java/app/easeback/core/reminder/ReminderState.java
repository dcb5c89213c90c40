package app.easeback.core.reminder;

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

    /// Whether it still asks for something, or will.
    public boolean open() {
        return this == PLANNED || this == DUE || this == SNOOZED || this == STARTED;
    }

    /// Whether a reminder that stands so may come to stand as `next`. Every move is checked here and nowhere else.
    public boolean mayBecome(ReminderState next) {
        return switch (this) {
            case PLANNED -> next != SNOOZED;
            case DUE -> next != PLANNED && next != DUE;
            case SNOOZED -> next != PLANNED;
            case HELD -> next != STARTED && next != SKIPPED && next != MISSED;
            // Back, when it was ended before it counted.
            case STARTED -> next == DONE || next == DUE || next == PLANNED;
            // The reason went away: a deletion was undone, the clock was set back, the patient travelled.
            case MISSED, CANCELLED, DONE -> next != STARTED && next != SKIPPED;
            case SKIPPED -> false;
        };
    }
}

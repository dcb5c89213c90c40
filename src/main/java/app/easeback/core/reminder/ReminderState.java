package app.easeback.core.reminder;

/// How a reminder stands.
public enum ReminderState {
    /// Its time has not come.
    PLANNED,
    /// Its time has come and nobody has answered.
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

    /// Whether it still asks for something.
    public boolean open() {
        return this == PLANNED || this == DUE || this == SNOOZED || this == STARTED;
    }
}

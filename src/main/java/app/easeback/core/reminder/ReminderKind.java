package app.easeback.core.reminder;

/// What to remind of.
public enum ReminderKind {
    HEAT,
    TAPE_CHECK,
    TAPE_OFF,
    CHECK_IN
}

package app.easeback.core.reminder;

/// Why a reminder stands as it does.
public enum Why {
    PLANNED,
    DUE_NOW,
    /// It came after its time.
    LATE,
    SNOOZED,
    TIMER_RUNNING,
    TIMER_OVER,
    /// The clock was set back past the start of the timer, which ended it.
    CLOCK_SET_BACK,
    DONE,
    SKIPPED,
    CHECKED_IN,
    TAPE_TAKEN_OFF,
    /// The user was told and gave no answer.
    NOT_ANSWERED,
    /// The next one of the same plan came.
    NEXT_CAME,
    /// The app was closed, or the computer asleep or off.
    NOT_RUNNING,
    /// An edit, a new zone or another clock put its time into the past.
    MOVED_INTO_PAST,
    SORENESS_GONE,
    BACK_AT_FULL,
    NEXT_SESSION,
    /// Its session or tape was deleted.
    CAUSE_GONE,
    PLAN_OFF,
    /// The plan has other times now.
    PLAN_CHANGED,
    WARNING_SIGN,
    UNDER_TAPE,
    SKIN_REACTION,
    CAUTION,
    /// Less than the gap after the last heat.
    TOO_SOON,
    PAUSED,
    QUIET_HOURS
}

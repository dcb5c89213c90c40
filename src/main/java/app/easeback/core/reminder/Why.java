package app.easeback.core.reminder;

/// Why a reminder stands as it does.
public enum Why {
    PLANNED,
    DUE_NOW,
    SNOOZED,
    TIMER_RUNNING,
    TIMER_OVER,
    DONE,
    SKIPPED,
    CHECKED_IN,
    TAPE_TAKEN_OFF,
    NOT_ANSWERED,
    SORENESS_GONE,
    BACK_AT_FULL,
    WARNING_SIGN,
    UNDER_TAPE,
    CAUTION
}

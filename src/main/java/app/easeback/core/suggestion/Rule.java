package app.easeback.core.suggestion;

/// The rules a reason can name. The names are a public interface: they stand in `status --json`.
public enum Rule {
    RED_FLAG,
    SORENESS_HIGH,
    ACTIVITY_LIMITED,
    WALKING_UNCOMFORTABLE,
    PRACTITIONER_ADVICE,
    OUT_OF_SCOPE,
    RISING_SORENESS,
    NOT_SETTLED,
    MINIMUM_24_HOURS,
    SORENESS_UNKNOWN,
    SORENESS_LOW,
    PAINKILLER,
    CONFIRMED,
    MILD_SESSION,
    MANY_TWITCHES,
    VERY_TIGHT,
    TIGHT_OVER_3_MONTHS,
    PAINFUL_NEEDLING,
    OWN_HISTORY
}

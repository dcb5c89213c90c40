package app.easeback.exchange;

/// What can be wrong with a file; each has a sentence in the texts.
public enum Fault {
    TOO_LARGE,
    NOT_UTF8,
    NOT_JSON,
    ENDS_EARLY,
    GOES_ON,
    TOO_DEEP,
    TOO_LONG,
    TOO_MANY,

    WRONG_FORMAT,
    NEWER_VERSION,
    NO_SUCH_VERSION,

    MISSING,
    UNKNOWN_FIELD,
    TWICE,
    WRONG_TYPE,
    NOT_WHOLE,
    NOT_IN_RANGE,
    NOT_ONE_OF,
    NO_SUCH_MUSCLE,
    NO_SUCH_MOVEMENT,
    NO_SUCH_ZONE,

    BLANK,
    LENGTH,
    SPACE_AT_END,
    BROKEN_CHARACTER,

    NOT_A_TIME,
    NO_OFFSET,
    IN_FUTURE,
    NOT_A_TIME_OF_DAY,

    NO_MUSCLE,
    COUNTED_ALREADY,
    NOTHING_LOADED,
    SITE_TWICE,
    ID_TWICE,
    NOTHING_SAID,
    NOTHING_ADVISED,
    NOTHING_TO_RESOLVE,
    REMOVED_TOO_EARLY,
    EVENING_TOO_EARLY,

    NOT_MEANT,
    NOT_A_YEAR,
    NO_VERSION,
    OF_HEAT,
    NOT_OF_CHECK_IN,
    NOT_TOLD_YET,
    NOT_TOLD,
    TOLD_TOO_EARLY
}

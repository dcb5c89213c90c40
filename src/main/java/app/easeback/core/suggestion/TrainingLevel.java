package app.easeback.core.suggestion;

/// How much the treated muscles may do, the most careful first. `NONE` is no level but "nothing to wait for".
public enum TrainingLevel {
    /// A warning sign is open: no training.
    STOP,
    /// No training of the treated muscles; an easy walk if it is comfortable.
    REST,
    /// Mobility, up to 30 % of the usual load, effort up to 3 of 10.
    GENTLE,
    /// Up to half the usual volume, effort up to 5 of 10.
    LIGHT,
    /// 75–80 % of the usual volume, effort up to 7 of 10.
    MODERATE,
    /// Usual training.
    FULL,
    /// No session in the last seven days.
    NONE;

    /// The more careful of the two.
    public TrainingLevel atMost(TrainingLevel cap) {
        return compareTo(cap) <= 0 ? this : cap;
    }

    /// One step more careful, but not below [#REST].
    public TrainingLevel oneLower() {
        return switch (this) {
            case FULL -> MODERATE;
            case MODERATE -> LIGHT;
            case LIGHT -> GENTLE;
            case GENTLE, REST -> REST;
            case STOP, NONE -> this;
        };
    }

    /// Whether something is held back.
    public boolean belowFull() {
        return compareTo(FULL) < 0;
    }
}

package app.easeback.core.model;

import java.util.stream.Stream;

/// One rating as the model reads it.
///
/// @param hours since the session, 0 or more
/// @param soreness 0–10
/// @param bound what the rating says about the soreness after needling
/// @param fromMemory whether it was told later than it happened, so that its time is only about right
public record Observation(double hours, int soreness, Bound bound, boolean fromMemory) {

    /// What a rating says about the soreness after needling.
    public enum Bound {
        /// It is that soreness.
        EXACT,
        /// That soreness is so high or higher: a painkiller may have hidden some.
        AT_LEAST,
        /// That soreness is so high or lower: training since then may have added some.
        AT_MOST,
        /// Nothing: it may be too high as well as too low.
        NOTHING;

        Bound untrained() {
            return switch (this) {
                case EXACT, AT_MOST -> EXACT;
                case AT_LEAST, NOTHING -> AT_LEAST;
            };
        }
    }

    /// What it would be had there been no training.
    Observation untrained() {
        return new Observation(hours, soreness, bound.untrained(), fromMemory);
    }

    /// Another rating of that moment, as it stands, and as if there had been no training, nor a painkiller.
    Stream<Observation> plainer(int other) {
        return Stream.of(bound, bound.untrained(), Bound.EXACT)
                .distinct()
                .map(read -> new Observation(hours, other, read, fromMemory));
    }
}

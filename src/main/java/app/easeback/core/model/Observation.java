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

        /// What it may say where training, a painkiller, or both are left out of account; itself first.
        Stream<Bound> andPlainer() {
            return switch (this) {
                case EXACT -> Stream.of(this);
                case AT_LEAST, AT_MOST -> Stream.of(this, EXACT);
                case NOTHING -> Stream.of(this, AT_LEAST, EXACT);
            };
        }
    }
}

package app.easeback.core.timeline;

import app.easeback.core.suggestion.TrainingLevel;
import java.time.ZonedDateTime;

/// A span of time at one level.
///
/// @param from its first moment
/// @param to the first moment after it
/// @param expected whether it lies in the future and may still change
public record Phase(ZonedDateTime from, ZonedDateTime to, TrainingLevel level, boolean expected) {

    public Phase {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a phase from " + from + " cannot end at " + to);
        }
    }
}

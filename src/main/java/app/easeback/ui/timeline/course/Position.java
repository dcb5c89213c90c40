package app.easeback.ui.timeline.course;

import java.time.ZonedDateTime;

/// The chosen moment among those that can be replayed.
///
/// @param step from 0 to the end of `steps`
public record Position(Steps steps, int step) {

    /// At the last moment.
    static Position atEnd(Steps steps) {
        return new Position(steps, steps.end());
    }

    public ZonedDateTime moment() {
        return steps.at(step);
    }

    public boolean isAtEnd() {
        return step == steps.end();
    }

    /// Another step, no further than the ends.
    Position to(int other) {
        return new Position(steps, Math.clamp(other, 0, steps.end()));
    }

    /// The same moment among other steps; their end if this is at its end.
    Position among(Steps others) {
        return new Position(others, isAtEnd() ? others.end() : others.atOrAfter(moment()));
    }
}

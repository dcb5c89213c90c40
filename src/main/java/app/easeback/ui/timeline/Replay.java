package app.easeback.ui.timeline;

import app.easeback.core.body.Site;
import app.easeback.core.entry.Id;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.timeline.ExpectedCourse;
import java.time.ZonedDateTime;
import java.util.Optional;

/// What was said at one moment.
///
/// @param session of which session
/// @param position the moment
/// @param suggestion the suggestion then
/// @param site whose ratings are expected
/// @param expected what was expected of them then
record Replay(Id session, Position position, Suggestion suggestion, Site site, ExpectedCourse expected) {

    boolean isOf(Course course) {
        return course.session().id().equals(session);
    }

    /// The moment, if it is not simply the newest.
    Optional<ZonedDateTime> past() {
        return Optional.of(position.moment()).filter(_ -> !position.isAtEnd());
    }

    /// Whether a rating was known then.
    boolean knows(Course.Point point) {
        return past().filter(point.knownFrom()::isAfter).isEmpty();
    }
}

package app.easeback.ui.timeline.course;

import app.easeback.core.body.Site;
import app.easeback.core.rules.Limits;
import app.easeback.core.suggestion.MuscleSuggestion;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.timeline.ExpectedCourse;
import app.easeback.ui.body.SoreSite;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// What was said and expected at one moment of a course.
///
/// @param course the course it is about, as it is now
/// @param position the moment
/// @param suggestion the suggestion then
/// @param site whose ratings are expected
/// @param expected what was expected of them then
public record Replay(Course course, Position position, Suggestion suggestion, Site site, ExpectedCourse expected) {

    /// The moment; empty if it is the last one.
    public Optional<ZonedDateTime> past() {
        return Optional.of(position.moment()).filter(_ -> !position.isAtEnd());
    }

    /// Whether what was expected is to be shown: not where no forecast is given, and at no moment while a warning
    /// sign that stops training is open now.
    public boolean forecasts() {
        return !course.stopped() && !expected.withheld();
    }

    /// Whether what was said of training then is overtaken by a warning sign that is open now.
    public boolean overtaken() {
        return course.stopped() && suggestion.level() != TrainingLevel.STOP;
    }

    /// Whether a rating was known then.
    public boolean knows(Course.Point point) {
        return past().filter(point.knownFrom()::isAfter).isEmpty();
    }

    /// How sore each site was, by its newest rating where that still told about the moment, and how much it
    /// might do.
    public List<SoreSite> soreness() {
        return course.sites().stream()
                .map(site -> new SoreSite(site, rating(site), level(site)))
                .toList();
    }

    private Optional<Integer> rating(Site site) {
        var moment = position.moment();
        return course.pointsOf(site).stream()
                .filter(this::knows)
                .filter(point -> !point.at().isAfter(moment))
                .filter(point -> !point.at().plus(Limits.FRESH).isBefore(moment))
                .reduce((_, newer) -> newer)
                .map(Course.Point::soreness);
    }

    private TrainingLevel level(Site site) {
        return suggestion.muscles().stream()
                .filter(muscle -> muscle.site().equals(site)
                        && muscle.session().equals(course.session().id()))
                .map(MuscleSuggestion::level)
                .findFirst()
                .orElse(TrainingLevel.NONE);
    }
}

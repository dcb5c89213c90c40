package app.easeback.core.grading;

import app.easeback.core.body.Site;
import app.easeback.core.diary.Diary;
import app.easeback.core.model.Courses;
import app.easeback.core.model.Evidence;
import app.easeback.core.model.Forecast;
import app.easeback.core.model.Person;
import app.easeback.core.model.SorenessModel;
import app.easeback.core.rules.Rules;
import app.easeback.core.session.ImsSession;
import app.easeback.core.suggestion.MuscleSuggestion;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.suggestion.Window;
import java.time.ZonedDateTime;
import java.util.Optional;

/// What was known and said at one moment.
///
/// @param courses from what was recorded by then
/// @param person what had been learned by then
/// @param byRules what the rules alone said
record AsOf(ZonedDateTime moment, Courses courses, Person person, Suggestion byRules) {

    static AsOf of(SorenessModel model, Diary diary, ZonedDateTime moment) {
        Diary known = diary.knownBy(moment.toInstant());
        var courses = new Courses(known, moment.toInstant());
        return new AsOf(moment, courses, model.person(courses), Rules.suggest(known, moment));
    }

    Evidence evidence(ImsSession session, Site site) {
        return courses.evidence(session, site);
    }

    Forecast forecast(SorenessModel model, Evidence evidence) {
        return model.forecast(evidence, person);
    }

    /// The rules' own window for a site, without the practitioner's advice.
    Optional<Window> window(ImsSession session, Site site) {
        return byRules.muscles().stream()
                .filter(muscle ->
                        muscle.session().equals(session.id()) && muscle.site().equals(site))
                .findFirst()
                .flatMap(MuscleSuggestion::ownWindow);
    }
}

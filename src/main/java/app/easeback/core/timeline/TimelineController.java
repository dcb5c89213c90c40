package app.easeback.core.timeline;

import app.easeback.core.body.Site;
import app.easeback.core.diary.Diary;
import app.easeback.core.model.Courses;
import app.easeback.core.model.SorenessModel;
import app.easeback.core.rules.Rules;
import app.easeback.core.session.ImsSession;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.suggestion.TrainingLevel;
import java.time.Instant;
import java.time.ZonedDateTime;

/// Says when, and how hard, the treated muscles may train, with reasons. The rules decide the level; the model
/// says when full intensity is likely, never before 24 hours.
///
/// Pure and deterministic: the same diary and moment give the same suggestion, for ever, and nothing that happened
/// or was recorded after the moment has a say. Thread-safe.
public final class TimelineController {

    private final SorenessModel model = new SorenessModel();

    /// The model behind the windows, for grading what it said.
    public SorenessModel model() {
        return model;
    }

    /// The suggestion for one moment.
    ///
    /// @param diary what was recorded, in any order: the last seven days, and finished sessions to learn from
    /// @param now the moment, in the zone whose mornings count
    public Suggestion suggest(Diary diary, ZonedDateTime now) {
        Diary known = diary.knownBy(now.toInstant());
        Suggestion byRules = Rules.suggest(known, now);
        return byRules.deciding().isPresent() && byRules.level() != TrainingLevel.STOP
                ? new Refinement(model, known, byRules).refined()
                : byRules;
    }

    /// The level of that suggestion.
    public TrainingLevel level(Diary diary, ZonedDateTime now) {
        return Rules.suggest(diary.knownBy(now.toInstant()), now).level();
    }

    /// The ratings to expect at a site of a session, from what was known at `now`. For a course that is over,
    /// only what was learned about the patient by its end counts, and so not the course itself.
    public ExpectedCourse expected(Diary diary, ImsSession session, Site site, ZonedDateTime now) {
        Diary known = diary.knownBy(now.toInstant());
        Instant end = new Courses(known, now.toInstant()).end(session, site);
        var forecasts = new Forecasts(model, known, now.toInstant().isBefore(end) ? now.toInstant() : end);
        return ExpectedCourse.of(forecasts.of(session, site), session.at().withZoneSameInstant(now.getZone()));
    }
}

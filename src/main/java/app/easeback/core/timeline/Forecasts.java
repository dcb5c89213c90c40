package app.easeback.core.timeline;

import app.easeback.core.body.Site;
import app.easeback.core.diary.Diary;
import app.easeback.core.model.Courses;
import app.easeback.core.model.Forecast;
import app.easeback.core.model.Person;
import app.easeback.core.model.SorenessModel;
import app.easeback.core.session.ImsSession;
import java.time.Instant;

/// The model's forecasts at one moment, from what was known then.
final class Forecasts {

    private final SorenessModel model;
    private final Courses courses;
    private final Person person;

    /// @param known what was recorded by `now`, oldest first
    Forecasts(SorenessModel model, Diary known, Instant now) {
        this.model = model;
        this.courses = new Courses(known, now);
        this.person = model.person(courses);
    }

    Forecast of(ImsSession session, Site site) {
        return model.forecast(courses.evidence(session, site), person);
    }
}

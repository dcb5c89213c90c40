package app.easeback.core.grading;

import static app.easeback.core.entry.Moments.later;

import app.easeback.core.body.Site;
import app.easeback.core.diary.Diary;
import app.easeback.core.model.Courses;
import app.easeback.core.model.SorenessModel;
import app.easeback.core.session.ImsSession;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Compares what was forecast with what happened, session by session. Every forecast is made from what was
/// recorded by its check-in, and from what had been learned from other sessions by then; nothing later
/// counts. An entry that was edited counts as it stands now.
///
/// A next rating is graded only where it was written down at its time, without a painkiller and before any
/// training: others stand for a range of ratings or times.
public final class Grading {

    /// How many finished sessions are graded: the newest, twice as many as are learned from [E].
    public static final int SESSIONS = 24;

    private final SorenessModel model;
    private final Diary diary;
    private final Courses courses;
    private final ZonedDateTime now;
    private final List<SessionGrade> grades = new ArrayList<>();
    private final List<NextRating> nextRatings = new ArrayList<>();

    private Grading(SorenessModel model, Diary diary, ZonedDateTime now) {
        this.model = model;
        this.diary = diary.knownBy(now.toInstant());
        this.courses = new Courses(this.diary, now.toInstant());
        this.now = now;
    }

    /// The grades at `now`.
    ///
    /// @param diary the sessions to grade, and earlier ones to learn from
    /// @param now the moment, in the zone whose mornings count
    public static Grades of(SorenessModel model, Diary diary, ZonedDateTime now) {
        return new Grading(model, diary, now).grades();
    }

    private Grades grades() {
        diary.sessions().reversed().stream()
                .filter(session -> session.purpose().inScope())
                .filter(session -> session.sites().stream().anyMatch(site -> isGradable(session, site)))
                .limit(SESSIONS)
                .forEach(this::grade);
        return Grades.of(grades, nextRatings);
    }

    private boolean isGradable(ImsSession session, Site site) {
        return courses.end(session, site).isBefore(now.toInstant())
                && !courses.evidence(session, site).observations().isEmpty();
    }

    private void grade(ImsSession session) {
        var asked = new HashMap<ZonedDateTime, AsOf>();
        for (Site site : session.sites()) {
            if (isGradable(session, site)) {
                grade(session, site, asked);
            }
        }
    }

    private void grade(ImsSession session, Site site, Map<ZonedDateTime, AsOf> asked) {
        var course = new CourseGrading(model, session, site, courses.evidence(session, site));
        moments(session, site)
                .map(moment -> asked.computeIfAbsent(moment, at -> AsOf.of(model, diary, at)))
                .forEach(course::ask);
        course.grade(session.at().withZoneSameInstant(now.getZone())).ifPresent(grades::add);
        nextRatings.addAll(course.nextRatings());
    }

    /// The moments from which the check-ins of a course were known, each once, only while the course lasted.
    private Stream<ZonedDateTime> moments(ImsSession session, Site site) {
        Instant end = courses.end(session, site);
        return diary.checkInsFrom(session.at().toInstant()).stream()
                .takeWhile(checkIn -> checkIn.at().toInstant().isBefore(end))
                .filter(checkIn -> checkIn.soreness(site).isPresent())
                .map(checkIn -> later(session.recordedAt(), checkIn.recordedAt()))
                .filter(moment -> moment.toInstant().isBefore(end))
                .map(moment -> moment.withZoneSameInstant(now.getZone()))
                .sorted()
                .distinct();
    }
}

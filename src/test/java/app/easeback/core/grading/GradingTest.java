package app.easeback.core.grading;

import static app.easeback.Samples.LEFT_THIGH;
import static app.easeback.Samples.MONDAY;
import static app.easeback.Samples.RIGHT_NECK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.diary.Diary;
import app.easeback.core.entry.Id;
import app.easeback.core.model.Courses;
import app.easeback.core.model.SorenessModel;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.Purpose;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GradingTest {

    private static final ZonedDateTime LATER = MONDAY.plusDays(60);

    private final SorenessModel model = new SorenessModel();
    private final List<ImsSession> sessions = new ArrayList<>();
    private final List<CheckIn> checkIns = new ArrayList<>();

    @Test
    void withoutFinishedSessionsNothingIsGraded() {
        session("a", MONDAY, "2:4 14:3");
        var grades = grades(MONDAY.plusDays(6));
        assertEquals(List.of(), grades.sessions());
        assertEquals(0, grades.score(Forecaster.MODEL).n());
        assertFalse(grades.enough());
    }

    @Test
    void threeFinishedSessionsAreEnough() {
        session("a", MONDAY, "2:4 14:3 38:1");
        session("b", MONDAY.plusDays(10), "2:4 14:3 38:1");
        assertFalse(grades(LATER).enough());
        session("c", MONDAY.plusDays(20), "2:4 14:3 38:1");
        session("unrated", MONDAY.plusDays(30), "");
        var grades = grades(LATER);
        assertTrue(grades.enough());
        assertEquals(3, grades.finishedSessions());
        assertEquals("c", grades.sessions().getFirst().session().value());
    }

    @Test
    void theFirstTheThirdAndTheLastForecastWhileItWasOpenAreKept() {
        session("a", MONDAY, "2:5 14:4 26:3 38:3 50:2 62:1 74:0");
        var grade = grades(LATER).sessions().getFirst();
        assertEquals(new Outcome(38, OptionalDouble.of(50)), grade.outcome());
        assertEquals(1, grade.first().checkIn());
        assertEquals(3, grade.third().orElseThrow().checkIn());
        assertEquals(5, grade.last().checkIn());
        assertEquals(
                3, grade.windows(forecast -> Optional.of(forecast.population())).size());
        assertEquals(MONDAY.plusHours(38), grade.time(grade.outcome().after()));
        assertEquals(MONDAY, grade.at());
        assertEquals(LEFT_THIGH, grade.site());
        assertEquals(
                3,
                grades(LATER)
                        .score(Forecaster.POPULATION)
                        .coverage()
                        .orElseThrow()
                        .all()
                        .n());
    }

    @Test
    void aForecastThatIsFirstAndLastCountsOnce() {
        session("a", MONDAY, "2:1 14:0 26:0");
        var grade = grades(LATER).sessions().getFirst();
        assertEquals(grade.first(), grade.last());
        assertEquals(Optional.empty(), grade.third());
        assertEquals(1, grade.windows(GradedForecast::model).size());
        assertEquals(2, grades(LATER).score(Forecaster.LAST_RATING).n());
    }

    @Test
    void whereTheCourseIsNotTheUsualOneTheModelGivesNoWindow() {
        session("a", MONDAY, "2:6 14:6 26:6 38:6 62:6 86:6 110:1");
        var grade = grades(LATER).sessions().getFirst();
        assertTrue(grade.first().model().isPresent());
        assertEquals(Optional.empty(), grade.last().model());
        assertTrue(grade.last().rules().isPresent());
        assertEquals(6, grades(LATER).score(Forecaster.MODEL).n());
    }

    @Test
    void theNextSessionOfTheSiteEndsTheCourse() {
        session("a", MONDAY, "2:5 14:4");
        session("b", MONDAY.plusDays(1), "2:1 26:0");
        var grades = grades(LATER);
        assertEquals(
                new Outcome(14, OptionalDouble.empty()),
                grades.sessions().getLast().outcome());
        assertEquals(2, grades.score(Forecaster.MODEL).n());
        assertEquals(2, grades.coverage().all().undecided());
    }

    @Test
    void whatWasWrittenDownLateIsNoForecastAndNoNextRating() {
        session("a", MONDAY, "2:5");
        add("late", MONDAY.plusHours(14), MONDAY.plusHours(20), 4);
        add("in time", MONDAY.plusHours(26), MONDAY.plusHours(26), 3);
        add("after the end", MONDAY.plusHours(40), MONDAY.plusDays(20), 1);
        var grades = grades(LATER);
        assertEquals(3, grades.sessions().getFirst().last().checkIn());
        // Only the one at 20 h is followed by a rating that was written down at its time.
        assertEquals(1, grades.score(Forecaster.MODEL).n());
        assertEquals(
                new Outcome(26, OptionalDouble.of(42)),
                grades.sessions().getFirst().outcome());
    }

    @Test
    void aRatingUnderAPainkillerTellsTheModelButIsNotScored() {
        session("a", MONDAY, "2:5");
        checkIns.add(underPainkiller(MONDAY.plusHours(14), 1));
        add("c", MONDAY.plusHours(26), MONDAY.plusHours(26), 1);
        var grades = grades(LATER);
        assertEquals(
                new Outcome(2, OptionalDouble.of(26)),
                grades.sessions().getFirst().outcome());
        assertEquals(1, grades.score(Forecaster.MODEL).n());
    }

    @Test
    void theWindowIsTheOneThatTheModelHadThen() {
        session("before", MONDAY.minusDays(10), "2:6 14:5 38:3 50:2");
        session("a", MONDAY, "2:5 14:4 26:3 38:1");
        var known = diary().knownBy(MONDAY.plusHours(14).toInstant());
        var courses = new Courses(known, MONDAY.plusHours(14).toInstant());
        var then = model.forecast(courses.evidence(sessions.getLast(), LEFT_THIGH), model.person(courses));
        session("after", MONDAY.plusDays(10), "2:9 14:9 38:8 60:1");
        var course = new CourseGrading(
                model,
                sessions.get(1),
                LEFT_THIGH,
                new Courses(diary(), LATER.toInstant()).evidence(sessions.get(1), LEFT_THIGH));
        course.ask(AsOf.of(model, diary(), MONDAY.plusHours(14)));
        var grade = course.grade(MONDAY).orElseThrow();
        assertEquals(Optional.of(HoursWindow.of(then)), grade.first().model());
        // By the rules: the first 08:00 from 24 h on, that is 38.5 h.
        assertEquals(Optional.of(new HoursWindow(24, 38.5, 38.5)), grade.first().rules());
    }

    @Test
    void whatIsRecordedLaterChangesNoForecast() {
        session("before", MONDAY.minusDays(10), "2:6 14:5 38:3 50:2");
        session("a", MONDAY, "2:5 14:4 26:3 38:3 50:2");
        session("after", MONDAY.plusDays(10), "2:4 14:3 38:1");
        var one = graded("a");
        checkIns.removeIf(checkIn -> checkIn.at().isAfter(MONDAY.plusHours(26)));
        add("other", MONDAY.plusHours(40), MONDAY.plusHours(40), 9);
        add("told later", MONDAY.plusHours(1), MONDAY.plusHours(41), 10);
        session("another", MONDAY.plusDays(20), "2:10 14:10 38:9 90:1");
        var other = graded("a");
        assertEquals(one.first(), other.first());
        assertEquals(one.third(), other.third());
        assertNotEquals(one.outcome(), other.outcome());
        assertNotEquals(one.last(), other.last());
    }

    /// Of sessions two weeks apart, so that none has a part in another.
    @Test
    void theNewestTwentyFourThatCanBeGradedAre() {
        for (int i = 0; i <= Grading.SESSIONS; i++) {
            session("rated " + i, MONDAY.plusWeeks(2L * i), "14:3");
        }
        session("unrated", MONDAY.plusWeeks(52), "");
        var graded = grades(MONDAY.plusWeeks(60)).sessions().stream()
                .map(grade -> grade.session().value())
                .toList();
        assertEquals(24, graded.size());
        assertEquals("rated 24", graded.getFirst());
        assertEquals("rated 1", graded.getLast());
    }

    @Test
    void whatWasNotForMuscleTensionIsNotGraded() {
        session("a", MONDAY, "2:4 14:3 38:1");
        sessions.set(0, forA(Purpose.TENDON_PROBLEM, sessions.getFirst()));
        assertEquals(List.of(), grades(LATER).sessions());
    }

    @Test
    void aSessionOfWhichNothingWasWrittenDownInItsWeekIsNotGraded() {
        session("a", MONDAY, "");
        add("much later", MONDAY.plusHours(14), MONDAY.plusDays(20), 4);
        assertEquals(List.of(), grades(LATER).sessions());
    }

    @Test
    void aRatingIsAskedAboutOnceItsSessionIsWrittenDown() {
        session("a", MONDAY, "2:5 14:4 26:3 38:1");
        sessions.set(0, recordedAt(MONDAY.plusHours(20), sessions.getFirst()));
        var grade = grades(LATER).sessions().getFirst();
        assertEquals(new Outcome(26, OptionalDouble.of(38)), grade.outcome());
        assertEquals(3, grade.last().checkIn(), "at 20, 26 and 38 hours");
    }

    @Test
    void aRatingThatWasWrittenDownBeforeItsTimeIsNotKnownThen() {
        session("a", MONDAY, "");
        add("of a wrong clock", MONDAY.plusHours(14), MONDAY.plusHours(2), 4);
        add("c", MONDAY.plusHours(38), MONDAY.plusHours(38), 1);
        var grades = grades(LATER);
        assertEquals(
                new Outcome(14, OptionalDouble.of(38)),
                grades.sessions().getFirst().outcome());
        assertEquals(1, grades.score(Forecaster.MODEL).n());
    }

    /// The thigh is at 1, the neck at 5, an hour before the morning that both were planned for.
    @Test
    void eachSiteHasItsOwnCheckInsAndItsOwnTimeByTheRules() {
        sessions.add(Samples.smallSession("a", MONDAY, LEFT_THIGH, RIGHT_NECK));
        checkIns.add(rated(MONDAY.plusHours(2), new Rating(RIGHT_NECK, 5)));
        checkIns.add(rated(MONDAY.plusHours(37), new Rating(LEFT_THIGH, 1), new Rating(RIGHT_NECK, 5)));
        var grades = grades(LATER).sessions();
        assertEquals(
                List.of(LEFT_THIGH, RIGHT_NECK),
                grades.stream().map(SessionGrade::site).toList());
        assertEquals(1, grades.getFirst().last().checkIn());
        assertEquals(
                Optional.of(new HoursWindow(24, 38.5, 38.5)),
                grades.getFirst().last().rules());
        assertEquals(2, grades.getLast().last().checkIn());
        assertEquals(
                Optional.of(new HoursWindow(24, 62.5, 62.5)),
                grades.getLast().last().rules());
    }

    @Test
    void aSiteWhoseCourseGoesOnIsNotGradedWithOneThatIsOver() {
        sessions.add(Samples.smallSession("a", MONDAY, LEFT_THIGH, RIGHT_NECK));
        sessions.add(Samples.smallSession("b", MONDAY.plusDays(3), LEFT_THIGH));
        checkIns.add(rated(MONDAY.plusHours(14), new Rating(LEFT_THIGH, 4), new Rating(RIGHT_NECK, 4)));
        assertEquals(
                List.of(LEFT_THIGH),
                grades(MONDAY.plusDays(5)).sessions().stream()
                        .map(SessionGrade::site)
                        .toList());
    }

    /// Their time is 38.5 h: before it they expect the band of 4, so 0.8 / 3 for a rating of 5; from it on the low
    /// band,
    /// so 0.8 / 3 for a rating of 1.
    @Test
    void theRulesAreScoredByTheirTime() {
        session("a", MONDAY, "2:4 14:5");
        assertEquals(Math.log(0.8 / 3), grades(LATER).score(Forecaster.RULES).logScore(), 1e-12);
        sessions.clear();
        checkIns.clear();
        session("a", MONDAY, "26:4 40:1");
        assertEquals(Math.log(0.8 / 3), grades(LATER).score(Forecaster.RULES).logScore(), 1e-12);
    }

    private static CheckIn rated(ZonedDateTime at, Rating... ratings) {
        return CheckIn.of(new Id("at " + at), at, List.of(ratings));
    }

    private static ImsSession forA(Purpose purpose, ImsSession like) {
        return session(like, like.recordedAt(), purpose);
    }

    private static ImsSession recordedAt(ZonedDateTime recordedAt, ImsSession like) {
        return session(like, recordedAt, like.purpose());
    }

    private static ImsSession session(ImsSession like, ZonedDateTime recordedAt, Purpose purpose) {
        return new ImsSession(
                like.id(),
                like.at(),
                recordedAt,
                purpose,
                like.muscles(),
                like.painDuring(),
                like.practitioner(),
                like.advice(),
                like.note());
    }

    private SessionGrade graded(String id) {
        return grades(LATER).sessions().stream()
                .filter(grade -> grade.session().equals(new Id(id)))
                .findFirst()
                .orElseThrow();
    }

    private Grades grades(ZonedDateTime now) {
        return Grading.of(model, diary(), now);
    }

    private Diary diary() {
        return new Diary(sessions, checkIns);
    }

    /// @param ratings as "hours:soreness"
    private void session(String id, ZonedDateTime at, String ratings) {
        sessions.add(Samples.smallSession(id, at));
        if (!ratings.isEmpty()) {
            OutcomeTest.ratings(ratings)
                    .forEach(rating -> checkIns.add(Samples.smallCheckIn(
                            id + rating.hours(), at.plusMinutes((long) (rating.hours() * 60)), rating.soreness())));
        }
    }

    private void add(String id, ZonedDateTime at, ZonedDateTime recordedAt, int soreness) {
        checkIns.add(checkIn(id, at, recordedAt, soreness, Optional.empty()));
    }

    private static CheckIn underPainkiller(ZonedDateTime at, int soreness) {
        return checkIn("painkiller", at, at, soreness, Optional.of(true));
    }

    private static CheckIn checkIn(
            String id, ZonedDateTime at, ZonedDateTime recordedAt, int soreness, Optional<Boolean> painkiller) {
        return new CheckIn(
                new Id(id),
                at,
                recordedAt,
                List.of(new Rating(LEFT_THIGH, soreness)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                painkiller,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }
}

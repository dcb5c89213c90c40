package app.easeback.ui.timeline.course;

import static app.easeback.Samples.LEFT_THIGH;
import static app.easeback.Samples.MONDAY;
import static app.easeback.Samples.RIGHT_NECK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.Samples;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.timeline.Phase;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final Phase DAY = phase(0, 24, TrainingLevel.GENTLE, false);

    @Test
    void thePictureIsNotShorterThanADayAndAHalf() {
        assertEquals(after(36), course(List.of(), List.of()).end());
        assertEquals(after(36), course(List.of(rated(24)), List.of(DAY)).end());
    }

    @Test
    void thePictureEndsHalfADayAfterTheLastChangeOfLevel() {
        var full = phase(40, 100, TrainingLevel.FULL, true);
        assertEquals(after(52), course(List.of(rated(30)), List.of(DAY, full)).end());
    }

    @Test
    void thePictureEndsHalfADayAfterALaterRating() {
        var full = phase(40, 168, TrainingLevel.FULL, false);
        assertEquals(
                after(72),
                course(List.of(rated(3), rated(60)), List.of(DAY, full)).end());
    }

    @Test
    void theMinimumIsTwentyFourElapsedHours() {
        var t0 = ZonedDateTime.parse("2026-03-28T17:30+01:00[Europe/Berlin]");
        var course = new Course(Samples.smallSession("s", t0), t0, t0, List.of(), List.of(), List.of(), false);
        assertEquals(ZonedDateTime.parse("2026-03-29T18:30+02:00[Europe/Berlin]"), course.minimum());
    }

    @Test
    void theLastShownPhaseIsCutWhereThePictureEnds() {
        var full = phase(24, 168, TrainingLevel.FULL, true);
        assertEquals(
                List.of(DAY, phase(24, 36, TrainingLevel.FULL, true)),
                course(List.of(), List.of(DAY, full)).shownPhases());
    }

    @Test
    void aPhaseThatEndsWithThePictureIsShownAsItIs() {
        var light = phase(24, 36, TrainingLevel.LIGHT, false);
        assertEquals(List.of(DAY, light), course(List.of(), List.of(DAY, light)).shownPhases());
    }

    @Test
    void withoutPhasesNoneIsShown() {
        assertEquals(List.of(), course(List.of(rated(50)), List.of()).shownPhases());
    }

    @Test
    void sitesStandInTheSessionsOrderAndEachHasItsOwnPoints() {
        var neck = new Course.Point(RIGHT_NECK, after(2), after(2), 6);
        var course = new Course(
                Samples.fullSession(),
                MONDAY,
                after(3),
                List.of(rated(1), neck, rated(3)),
                List.of(),
                List.of(),
                false);
        assertEquals(List.of(RIGHT_NECK, LEFT_THIGH), course.sites());
        assertEquals(List.of(neck), course.pointsOf(RIGHT_NECK));
        assertEquals(List.of(rated(1), rated(3)), course.pointsOf(LEFT_THIGH));
    }

    @Test
    void theSorestSiteIsTheOneWithTheHighestNewestRating() {
        assertEquals(
                LEFT_THIGH, ofBoth(neck(1, 6), rated(1), neck(5, 2), rated(5)).sorest());
        assertEquals(RIGHT_NECK, ofBoth(neck(1, 2), rated(1), neck(5, 4)).sorest());
    }

    @Test
    void amongEqualsTheSorestSiteIsTheOneThatWasSorerThenTheFirst() {
        assertEquals(RIGHT_NECK, ofBoth(rated(1), neck(1, 3)).sorest());
        assertEquals(
                LEFT_THIGH,
                ofBoth(new Course.Point(LEFT_THIGH, after(1), after(1), 8), rated(5), neck(5, 3))
                        .sorest());
        assertEquals(RIGHT_NECK, ofBoth().sorest());
    }

    @Test
    void whatWasSaidCanBeToldSinceTheSessionIsKnownUntilNowOrItsEnd() {
        var session = Samples.fullSession();
        var known = session.recordedAt();
        assertEquals(
                new Steps(known, after(3)),
                new Course(session, MONDAY, after(3), List.of(), List.of(), List.of(), false).steps());
        var over = new Course(session, MONDAY, after(500), List.of(), List.of(), List.of(), false);
        assertEquals(new Steps(known, after(168)), over.steps());
    }

    @Test
    void aSessionWrittenDownAfterItsSevenDaysHasOneMoment() {
        var at = MONDAY.minusDays(20);
        var late = new Course(Samples.fullSession(), at, MONDAY.plusHours(2), List.of(), List.of(), List.of(), false);
        assertEquals(new Steps(at.plusDays(7), at.plusDays(7)), late.steps());
    }

    private static Course ofBoth(Course.Point... points) {
        return new Course(Samples.fullSession(), MONDAY, after(9), List.of(points), List.of(), List.of(), false);
    }

    private static Course.Point neck(int hours, int soreness) {
        return new Course.Point(RIGHT_NECK, after(hours), after(hours), soreness);
    }

    private static Course course(List<Course.Point> points, List<Phase> phases) {
        return new Course(Samples.smallSession("s", MONDAY), MONDAY, after(30), points, List.of(), phases, false);
    }

    private static Phase phase(int from, int to, TrainingLevel level, boolean expected) {
        return new Phase(after(from), after(to), level, expected);
    }

    private static Course.Point rated(int hours) {
        return new Course.Point(LEFT_THIGH, after(hours), after(hours), 3);
    }

    private static ZonedDateTime after(int hours) {
        return MONDAY.plusHours(hours);
    }
}

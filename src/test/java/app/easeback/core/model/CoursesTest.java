package app.easeback.core.model;

import static app.easeback.Samples.LEFT_THIGH;
import static app.easeback.Samples.MONDAY;
import static app.easeback.Samples.RIGHT_NECK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.diary.Diary;
import app.easeback.core.entry.Id;
import app.easeback.core.model.Observation.Bound;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.Tightness;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.session.Twitches;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a diary tells the model.
class CoursesTest {

    private final List<ImsSession> sessions = new ArrayList<>();
    private final List<CheckIn> checkIns = new ArrayList<>();

    private ImsSession session(ZonedDateTime at, Site... sites) {
        return session(at, Purpose.MUSCLE_TENSION, sites);
    }

    private ImsSession session(ZonedDateTime at, Purpose purpose, Site... sites) {
        var session = new ImsSession(
                new Id("s" + sessions.size()),
                at,
                at,
                purpose,
                List.of(sites).stream().map(TreatedMuscle::of).toList(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        sessions.add(session);
        return session;
    }

    private void rated(ZonedDateTime at, int soreness) {
        rated(at, at, soreness, Optional.empty(), Optional.empty());
    }

    private void rated(
            ZonedDateTime at,
            ZonedDateTime recordedAt,
            int soreness,
            Optional<Boolean> painkiller,
            Optional<Boolean> trained) {
        checkIns.add(new CheckIn(
                new Id("c" + checkIns.size()),
                at,
                recordedAt,
                List.of(new Rating(LEFT_THIGH, soreness), new Rating(RIGHT_NECK, 1)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                painkiller,
                trained,
                Set.of(),
                Optional.empty(),
                Optional.empty()));
    }

    private Courses courses(ZonedDateTime now) {
        return new Courses(new Diary(sessions, checkIns).knownBy(now.toInstant()), now.toInstant());
    }

    private List<Observation> observations(ImsSession session) {
        return courses(MONDAY.plusDays(30)).evidence(session, LEFT_THIGH).observations();
    }

    private static Observation observed(double hours, int soreness, Bound bound) {
        return new Observation(hours, soreness, bound, false);
    }

    @Test
    void aRatingCountsFromTheSessionOnForSevenDays() {
        var session = session(MONDAY, LEFT_THIGH);
        rated(MONDAY.minusMinutes(1), 9);
        rated(MONDAY, 5);
        rated(MONDAY.plusDays(7).minusMinutes(30), 1);
        rated(MONDAY.plusDays(7), 8);
        assertEquals(List.of(observed(0, 5, Bound.EXACT), observed(167.5, 1, Bound.EXACT)), observations(session));
    }

    @Test
    void orUntilTheNextSessionOfThatSite() {
        var first = session(MONDAY, LEFT_THIGH, RIGHT_NECK);
        var second = session(MONDAY.plusDays(2), LEFT_THIGH);
        rated(MONDAY.plusHours(1), 4);
        rated(MONDAY.plusDays(2), 6);
        assertEquals(List.of(observed(1, 4, Bound.EXACT)), observations(first));
        assertEquals(List.of(observed(0, 6, Bound.EXACT)), observations(second));
        assertEquals(
                2,
                courses(MONDAY.plusDays(30))
                        .evidence(first, RIGHT_NECK)
                        .observations()
                        .size());
    }

    @Test
    void aPainkillerOrTrainingBoundsTheRatingAndBothSayNothing() {
        var session = session(MONDAY, LEFT_THIGH);
        rated(MONDAY.plusHours(1), MONDAY.plusHours(1), 4, Optional.of(true), Optional.of(false));
        rated(MONDAY.plusHours(2), MONDAY.plusHours(2), 5, Optional.of(false), Optional.of(true));
        rated(MONDAY.plusHours(3), MONDAY.plusHours(3), 6, Optional.of(true), Optional.empty());
        rated(MONDAY.plusHours(4), 3);
        assertEquals(
                List.of(
                        observed(1, 4, Bound.AT_LEAST),
                        observed(2, 5, Bound.AT_MOST),
                        observed(3, 6, Bound.NOTHING),
                        observed(4, 3, Bound.AT_MOST)),
                observations(session));
    }

    @Test
    void ofSeveralRatingsForOneMomentTheLastRecordedCountsOnce() {
        var session = session(MONDAY, LEFT_THIGH);
        var morning = MONDAY.plusHours(15);
        rated(morning, morning.plusMinutes(20), 1, Optional.empty(), Optional.empty());
        rated(morning, morning.plusMinutes(10), 7, Optional.empty(), Optional.empty());
        rated(MONDAY.plusHours(1), 4);
        assertEquals(List.of(observed(1, 4, Bound.EXACT), observed(15, 1, Bound.EXACT)), observations(session));
    }

    @Test
    void whatIsToldOverAnHourLaterIsFromMemory() {
        var session = session(MONDAY, LEFT_THIGH);
        rated(MONDAY.plusHours(1), MONDAY.plusHours(2), 4, Optional.empty(), Optional.empty());
        rated(MONDAY.plusHours(3), MONDAY.plusHours(4).plusSeconds(1), 3, Optional.empty(), Optional.empty());
        assertEquals(
                List.of(observed(1, 4, Bound.EXACT), new Observation(3, 3, Bound.EXACT, true)), observations(session));
    }

    @Test
    void anEarlierSessionOfTheSiteMattersForSevenDays() {
        var first = session(MONDAY, LEFT_THIGH);
        var second = session(MONDAY.plusDays(4), LEFT_THIGH);
        var third = session(MONDAY.plusDays(8), LEFT_THIGH);
        var courses = courses(MONDAY.plusDays(30));
        assertEquals(Optional.empty(), courses.evidence(first, LEFT_THIGH).before());
        var before = courses.evidence(third, LEFT_THIGH).before().orElseThrow();
        assertEquals(96, before.hours());
        assertEquals(Optional.empty(), before.evidence().before(), "eight days earlier");
        assertEquals(
                96, courses.evidence(second, LEFT_THIGH).before().orElseThrow().hours());
    }

    @Test
    void traitsComeFromTheSession() {
        var muscle = new TreatedMuscle(
                LEFT_THIGH,
                Optional.of(Twitches.counted(6)),
                Optional.of(10),
                Optional.of(Tightness.TIGHT),
                Optional.of(14));
        var session = new ImsSession(
                new Id("s"),
                MONDAY,
                MONDAY,
                Purpose.MUSCLE_TENSION,
                List.of(muscle),
                Optional.of(9),
                Optional.empty(),
                List.of(),
                Optional.empty());
        assertEquals(
                Map.of(
                        Trait.TWITCHES, 0.5,
                        Trait.TIGHTNESS, -0.5,
                        Trait.CHRONICITY, 0.5,
                        Trait.INSERTIONS, 0.0,
                        Trait.PAIN_DURING, 1.0),
                Traits.of(session, muscle).known());
    }

    /// The numbers of docs/evidence.md: six twitches are many, thirteen weeks are not more than three months.
    @Test
    void traitsChangeWhereTheRulesSay() {
        assertEquals(0.5, known(muscle(6, Tightness.TIGHT, 13)).get(Trait.TWITCHES));
        assertEquals(-0.5, known(muscle(5, Tightness.TIGHT, 13)).get(Trait.TWITCHES));
        assertEquals(0.5, known(muscle(6, Tightness.VERY_TIGHT, 13)).get(Trait.TIGHTNESS));
        assertEquals(-0.5, known(muscle(6, Tightness.TIGHT, 13)).get(Trait.TIGHTNESS));
        assertEquals(-0.5, known(muscle(6, Tightness.TIGHT, 13)).get(Trait.CHRONICITY));
        assertEquals(0.5, known(muscle(6, Tightness.TIGHT, 14)).get(Trait.CHRONICITY));
        assertEquals(0, Trait.ofInsertions(10));
        assertEquals(Math.log(2), Trait.ofInsertions(21), 1e-12);
        assertEquals(-2, Trait.ofInsertions(0));
        assertEquals(2, Trait.ofInsertions(500));
        assertEquals(0.4, Trait.ofPain(6), 1e-12);
    }

    private Map<Trait, Double> known(TreatedMuscle muscle) {
        return Traits.of(session(MONDAY, LEFT_THIGH), muscle).known();
    }

    private static TreatedMuscle muscle(int twitches, Tightness tightness, int weeks) {
        return new TreatedMuscle(
                LEFT_THIGH,
                Optional.of(Twitches.counted(twitches)),
                Optional.empty(),
                Optional.of(tightness),
                Optional.of(weeks));
    }

    @Test
    void eachSiteOfASessionHasItsOwnTraits() {
        var neck = TreatedMuscle.of(RIGHT_NECK);
        var like = session(MONDAY, RIGHT_NECK);
        var both = new ImsSession(
                like.id(),
                MONDAY,
                MONDAY,
                like.purpose(),
                List.of(neck, muscle(6, Tightness.VERY_TIGHT, 20)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        sessions.set(0, both);
        var courses =
                new Courses(new Diary(sessions, checkIns), MONDAY.plusDays(1).toInstant());
        assertEquals(Map.of(), courses.evidence(both, RIGHT_NECK).traits().known());
        assertEquals(3, courses.evidence(both, LEFT_THIGH).traits().known().size());
    }

    @Test
    void noMoreThanFourOverlapsAreFollowedBack() {
        for (int day = 0; day < 6; day++) {
            session(MONDAY.plusDays(day), LEFT_THIGH);
        }
        var courses =
                new Courses(new Diary(sessions, checkIns), MONDAY.plusDays(6).toInstant());
        int depth = 0;
        var before = courses.evidence(sessions.getLast(), LEFT_THIGH).before();
        while (before.isPresent()) {
            depth++;
            before = before.get().evidence().before();
        }
        assertEquals(4, depth);
    }

    @Test
    void unknownTraitsWidenAndMoveNothing() {
        var unknown = new Traits(Map.of());
        var known = new Traits(Map.of(Trait.TWITCHES, 0.5));
        assertEquals(0, unknown.shift().a());
        assertEquals(0.075, known.shift().a(), 1e-12);
        assertEquals(Priors.BETWEEN_SESSIONS_AMPLITUDE, unknown.scatter().aa());
        assertEquals(0.18 - 0.25 * 0.045 + 0.25 * 0.0225, known.scatter().aa(), 1e-12);
    }

    @Test
    void onlyFinishedSessionsInScopeWithRatingsTeach() {
        session(MONDAY, LEFT_THIGH);
        rated(MONDAY.plusHours(1), 4);
        session(MONDAY.plusDays(8), Purpose.TENDON_PROBLEM, LEFT_THIGH);
        rated(MONDAY.plusDays(8).plusHours(1), 4);
        session(MONDAY.plusDays(16), LEFT_THIGH);
        session(MONDAY.plusDays(24), LEFT_THIGH, RIGHT_NECK);
        rated(MONDAY.plusDays(24).plusHours(1), 3);
        assertEquals(1, courses(MONDAY.plusDays(25)).finished().size(), "the last one goes on");
        assertEquals(2, courses(MONDAY.plusDays(32)).finished().size());
        assertEquals(2, courses(MONDAY.plusDays(32)).finished().getFirst().size(), "newest first, both sites");
    }

    @Test
    void theNewestTwelveTeachAndNothingOlderThanTwoYears() {
        for (int week = 0; week < 30; week++) {
            var at = MONDAY.plusWeeks(2L * week);
            session(at, LEFT_THIGH);
            if (week % 2 == 0) {
                rated(at.plusHours(1), week % 5);
            }
        }
        var soon = MONDAY.plusWeeks(61);
        assertEquals(10, courses(soon).finished().size(), "of the newest twenty, every second one");
        checkIns.clear();
        sessions.forEach(session -> rated(session.at().plusHours(1), 3));
        assertEquals(12, courses(soon).finished().size());
        assertEquals(0, courses(soon.plusYears(2)).finished().size());
    }
}

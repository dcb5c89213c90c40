package app.easeback.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.model.Matrix.Vector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What finished sessions teach about the patient.
class LearningTest {

    private static final double CLOSE = 1e-9;
    private static final Traits UNKNOWN = new Traits(Map.of());
    private static final double[] CHECK_INS = {1, 6, 14.5, 24.5, 38.5, 48.5};

    /// Ratings of one session of a patient whose own amplitude and time constant are these.
    private static Evidence session(Random random, double amplitude, double timeConstant) {
        var truth = Truth.usual(
                Truth.course(
                        Population.logNormal(random, amplitude, Priors.BETWEEN_SESSIONS_AMPLITUDE),
                        Population.logNormal(random, timeConstant, Priors.BETWEEN_SESSIONS_TIME),
                        0),
                1);
        return new Evidence(UNKNOWN, truth.rated(random, CHECK_INS), Optional.empty());
    }

    private static Person person(List<Evidence> sessions) {
        var model = new SorenessModel();
        return Person.of(sessions.stream()
                .map(evidence -> Lesson.together(List.of(model.lesson(evidence))))
                .toList());
    }

    private static Person patient(double amplitude, double timeConstant, int sessions) {
        var random = new Random(11);
        var all = new ArrayList<Evidence>();
        for (int i = 0; i < sessions; i++) {
            all.add(session(random, amplitude, timeConstant));
        }
        return person(all);
    }

    private static double readyAt(Person person, double certainty) {
        return new SorenessModel()
                .forecast(new Evidence(UNKNOWN, List.of(), Optional.empty()), person)
                .readyAt(certainty);
    }

    @Test
    void afterAFewSessionsSlowAndFastPatientsAreTold() {
        double anybody = readyAt(Person.UNKNOWN, 0.9);
        assertTrue(readyAt(patient(5, 34, 4), 0.8) > anybody, "slow");
        assertEquals(24, readyAt(patient(1.8, 12, 4), 0.9), "fast");
        // Half of such a patient's sessions are over by 31 hours.
        assertTrue(readyAt(patient(6, 38, 12), 0.5) > 24, "very slow");
    }

    @Test
    void theHistoryHasItsHours() {
        var ratings = List.of(new Observation(14, 4, Observation.Bound.EXACT, false));
        var evidence = new Evidence(UNKNOWN, ratings, Optional.empty());
        assertTrue(new SorenessModel().forecast(evidence, patient(5, 34, 5)).effectOfHistory() > 1);
        assertTrue(new SorenessModel().forecast(evidence, patient(1.8, 12, 5)).effectOfHistory() < 0);
    }

    @Test
    void itForetellsTheFirstRatingBetterThanWithoutIt() {
        var random = new Random(12);
        double gain = 0;
        int patients = 150;
        for (int i = 0; i < patients; i++) {
            var part = Priors.PATIENTS.parts().get(random.nextDouble() < 0.65 ? 0 : 1);
            double amplitude = Population.logNormal(
                    random, Math.exp(part.mean().a()), part.variance().aa());
            double timeConstant = Population.logNormal(
                    random, Math.exp(part.mean().t()), part.variance().tt());
            var sessions = new ArrayList<Evidence>();
            for (int k = 0; k < 7; k++) {
                sessions.add(session(random, amplitude, timeConstant));
            }
            Observation next =
                    session(random, amplitude, timeConstant).observations().get(2);
            var nothing = new Evidence(UNKNOWN, List.of(), Optional.empty());
            gain += Math.log(new SorenessModel()
                            .forecast(nothing, person(sessions))
                            .ratings(next.hours())[next.soreness()])
                    - Math.log(new SorenessModel()
                            .forecast(nothing, Person.UNKNOWN)
                            .ratings(next.hours())[next.soreness()]);
        }
        double mean = gain / patients;
        assertTrue(mean > 0.03, () -> "log score +" + mean);
    }

    @Test
    void theSitesOfOneSessionCountAsOneSession() {
        var model = new SorenessModel();
        var lesson = model.lesson(session(new Random(13), 4, 25));
        var four = Lesson.together(List.of(lesson, lesson, lesson, lesson));
        assertClose(lesson, four);
    }

    @Test
    void lessonsAddUpInAnyOrder() {
        var random = new Random(14);
        var sessions = new ArrayList<Evidence>();
        for (int i = 0; i < 6; i++) {
            sessions.add(session(random, 4, 25));
        }
        var inOrder = person(sessions);
        Collections.reverse(sessions);
        assertClose(inOrder.lesson(), person(sessions).lesson());
    }

    @Test
    void aSessionWithoutSorenessTeachesLittle() {
        var zeros = new ArrayList<Observation>();
        for (double hours : CHECK_INS) {
            zeros.add(new Observation(hours, 0, Observation.Bound.EXACT, false));
        }
        var model = new SorenessModel();
        var none = model.lesson(new Evidence(UNKNOWN, zeros, Optional.empty()));
        var sore = model.lesson(session(new Random(15), 4, 25));
        assertTrue(none.precision().aa() < sore.precision().aa() / 3);
    }

    /// Whatever is left out as unusual would suggest the earliest times to those who need the latest.
    @Test
    void aSlowerHistoryNeverSuggestsAnEarlierTime() {
        double before = 0;
        for (double timeConstant : new double[] {10, 20, 30, 50, 70, 90, 120, 200, 400}) {
            var ratings = new ArrayList<Observation>();
            for (double hours : Study.CHECK_INS) {
                int soreness = (int) Math.rint(8 * Math.exp(-hours / timeConstant));
                ratings.add(new Observation(hours, soreness, Observation.Bound.EXACT, false));
            }
            double time =
                    readyAt(person(Collections.nCopies(8, new Evidence(UNKNOWN, ratings, Optional.empty()))), 0.8);
            assertTrue(time >= before - 0.01, "time constant " + timeConstant + ": " + time + " after " + before);
            before = time;
        }
        assertTrue(before > 90, "the slowest: " + before);
    }

    /// With all normal, the message to the patient is known: the evidence of the session, widened by N, and moved
    /// by d.
    @Test
    void aLessonIsTheEvidenceWidenedByHowMuchSessionsDiffer() {
        var precision = new Matrix(30, 4, 20);
        var estimate = new Vector(1.2, 3.1);
        var between = Matrix.diagonal(0.12, 0.08);
        var shift = new Vector(0.15, 0);
        var lesson = new Lesson(precision, precision.times(estimate)).aboutPatient(shift, between);
        var expected = precision.inverse().plus(between).inverse();
        assertClose(new Lesson(expected, expected.times(estimate.minus(shift))), lesson);
    }

    /// Evidence that is a normal distribution itself is taken out of prior and posterior exactly.
    @Test
    void onlyTheDifferenceThatTheRatingsMadeIsLearned() {
        var before = new Gaussian(1, 1, 3, new Matrix(0.4, 0.05, 0.2));
        var evidence = new Lesson(new Matrix(10, 1, 6), new Vector(14, 20));
        assertClose(evidence, Lesson.between(before, before.given(evidence)));
    }

    /// Of a precision of 3 about a mean of 0, whose variance was 4 and becomes 4 / 13: ln of the root of 1 / 13.
    @Test
    void whoWasLessSureHadForetoldItLessWell() {
        var lesson = new Lesson(Matrix.diagonal(3, 0), Matrix.Vector.ZERO);
        assertEquals(-0.5 * Math.log(13), new Gaussian(1, 0, 0, Matrix.diagonal(4, 1)).logEvidence(lesson), CLOSE);
        assertEquals(-0.5 * Math.log(4), new Gaussian(1, 0, 0, Matrix.diagonal(1, 1)).logEvidence(lesson), CLOSE);
    }

    @Test
    void whereRatingsTaughtNothingNothingIsLearned() {
        var before = new Gaussian(1, 1, 3, Matrix.diagonal(0.4, 0.2));
        var wider = new Gaussian(1, 1.5, 3, Matrix.diagonal(0.2, 0.3));
        var lesson = Lesson.between(before, wider);
        assertClose(new Lesson(Matrix.diagonal(2.5, 0), new Vector(3.75, 0)), lesson);
        assertClose(Lesson.NONE, Lesson.between(before, new Gaussian(1, 1, 3, Matrix.diagonal(0.5, 0.3))));
        assertEquals(Priors.PATIENTS, Priors.PATIENTS.given(Lesson.NONE));
    }

    @Test
    void whatWasReckonedIsRememberedUntilTheEvidenceIsAnother() {
        var reckoned = new AtomicInteger();
        var cache = new Cache<Integer, String>(2, key -> key + ":" + reckoned.incrementAndGet());
        assertEquals("1:1", cache.of(1));
        assertEquals("2:2", cache.of(2));
        assertEquals("1:1", cache.of(1));
        assertEquals("3:3", cache.of(3));
        assertEquals("1:1", cache.of(1));
        assertEquals("2:4", cache.of(2));
    }

    private static void assertClose(Lesson expected, Lesson found) {
        assertEquals(expected.precision().aa(), found.precision().aa(), CLOSE);
        assertEquals(expected.precision().at(), found.precision().at(), CLOSE);
        assertEquals(expected.precision().tt(), found.precision().tt(), CLOSE);
        assertEquals(expected.information().a(), found.information().a(), CLOSE);
        assertEquals(expected.information().t(), found.information().t(), CLOSE);
    }
}

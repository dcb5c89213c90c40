package app.easeback.core.model;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

/// Simulation-based calibration (Talts 2018): when sessions come from the prior, the true value is equally likely
/// to stand at any place within what the model believes. Where belief or ratings have lumps, the place within a
/// lump is drawn.
class CalibrationTest {

    private static final int SESSIONS = 3_000;
    private static final int BINS = 20;

    /// The place of each true value, 0–1.
    private final double[] amplitude = new double[SESSIONS];

    private final double[] timeConstant = new double[SESSIONS];
    private final double[] nextRating = new double[SESSIONS];
    private final double[] crossing = new double[SESSIONS];
    private int sore;

    @Test
    void everyPlaceIsEquallyLikely() {
        var random = new Random(20);
        for (int i = 0; i < SESSIONS; i++) {
            simulate(random, i);
        }
        double[] timeConstants = Arrays.copyOf(timeConstant, sore);
        assertAll(
                () -> assertUniform("amplitude", amplitude),
                () -> assertUniform("time constant", timeConstants),
                () -> assertUniform("next rating", nextRating),
                () -> assertUniform("time of crossing", crossing),
                () -> assertCoverage("amplitude", amplitude),
                () -> assertCoverage("time constant", timeConstants),
                () -> assertCoverage("time of crossing", crossing));
    }

    private void simulate(Random random, int i) {
        var drawn = Population.Drawn.fromPriors(random);
        Truth truth = Truth.usual(
                Truth.course(drawn.amplitude(), drawn.timeConstant(), drawn.delayed()),
                Population.pick(random, Priors.RATER, Priors.RATER_WEIGHT));
        int known = 1 + random.nextInt(6);
        List<Observation> ratings = truth.rated(random, Study.CHECK_INS);
        var forecast = Study.forecast(ratings.subList(0, known));
        double[] courses = forecast.posterior().courses();
        double none = 1 - forecast.posterior().soreAtAll();

        amplitude[i] = drawn.amplitude() == 0
                ? random.nextDouble() * none
                : none + below(courses, Grid.LOG_AMPLITUDE, Math.log(drawn.amplitude()), CalibrationTest::amplitudeOf);
        if (drawn.amplitude() > 0) {
            timeConstant[sore++] =
                    below(courses, Grid.LOG_TIME_CONSTANT, Math.log(drawn.timeConstant()), CalibrationTest::timeOf)
                            / (1 - none);
        }
        Observation next = ratings.get(known);
        double[] chances = forecast.ratings(next.hours());
        double lower = Arrays.stream(chances, 0, next.soreness()).sum();
        nextRating[i] = lower + random.nextDouble() * chances[next.soreness()];
        crossing[i] = placeOfCrossing(random, courses, none, truth.crossing());
    }

    private static int amplitudeOf(int course) {
        return course % Grid.AMPLITUDES;
    }

    private static int timeOf(int course) {
        return course / Grid.AMPLITUDES % Grid.TIME_CONSTANTS;
    }

    /// The probability below a value of one parameter, whose points on the grid each stand for half a step to both
    /// sides.
    private static double below(double[] courses, double[] points, double value, IntUnaryOperator point) {
        double step = points[1] - points[0];
        double sum = 0;
        for (int course = 0; course < courses.length; course++) {
            sum += courses[course] * Math.clamp((value - points[point.applyAsInt(course)]) / step + 0.5, 0, 1);
        }
        return sum;
    }

    private static double placeOfCrossing(Random random, double[] courses, double none, double truth) {
        double never = none;
        double before = 0;
        for (int course = 0; course < courses.length; course++) {
            if (Grid.READY_AT[course] == 0) {
                never += courses[course];
            } else if (Grid.READY_AT[course] < truth) {
                before += courses[course];
            }
        }
        return truth == 0 ? random.nextDouble() * never : never + before;
    }

    private static void assertUniform(String what, double[] places) {
        var counts = new int[BINS];
        for (double place : places) {
            counts[(int) Math.clamp(place * BINS, 0, BINS - 1)]++;
        }
        double expected = (double) places.length / BINS;
        double chiSquare = Arrays.stream(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        double p = ChiSquaredDistribution.of(BINS - 1).survivalProbability(chiSquare);
        assertTrue(p > 0.01, () -> what + ": p = " + p + ", counts " + Arrays.toString(counts));
    }

    /// The middle 80 % and 95 % hold the true value that often.
    private static void assertCoverage(String what, double[] places) {
        assertEquals(0.80, within(places, 0.1, 0.9), 0.025, what);
        assertEquals(0.95, within(places, 0.025, 0.975), 0.025, what);
    }

    private static double within(double[] places, double from, double to) {
        return (double) Arrays.stream(places)
                        .filter(place -> place >= from && place < to)
                        .count()
                / places.length;
    }
}

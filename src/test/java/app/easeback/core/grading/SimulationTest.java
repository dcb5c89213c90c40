package app.easeback.core.grading;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.diary.Diary;
import app.easeback.core.model.SorenessModel;
import app.easeback.core.session.ImsSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/// Patients made up by the published averages, not by the model's own numbers: soreness A·exp(−t/τ) with scatter,
/// of which they differ and their sessions differ once more. It proves the code, not the medicine.
class SimulationTest {

    private static final int PATIENTS = 30;
    private static final int SESSIONS = 8;
    private static final double[] HOURS = {2, 8, 14, 26, 38, 50, 62};

    private static final List<Grades> GRADES = new ArrayList<>();

    @BeforeAll
    static void gradeEverybody() {
        var model = new SorenessModel();
        for (int patient = 0; patient < PATIENTS; patient++) {
            GRADES.add(Grading.of(model, diary(new Random(patient)), MONDAY.plusDays(10L * SESSIONS)));
        }
    }

    @Test
    void theModelForetellsTheNextRatingBetterThanThePopulationAndTheLastRating(TestReporter reporter) {
        for (Forecaster who : Forecaster.values()) {
            reporter.publishEntry(
                    who.name(),
                    "log score %.3f, ranked score %.4f, n %d"
                            .formatted(
                                    mean(who, Score::logScore),
                                    mean(who, Score::rankedScore),
                                    GRADES.stream()
                                            .mapToInt(
                                                    grades -> grades.score(who).n())
                                            .sum()));
        }
        for (Forecaster other : List.of(Forecaster.POPULATION, Forecaster.LAST_RATING)) {
            assertTrue(mean(Forecaster.MODEL, Score::logScore) > mean(other, Score::logScore) + 0.1, other.name());
            assertTrue(
                    mean(Forecaster.MODEL, Score::rankedScore) < mean(other, Score::rankedScore) - 0.005, other.name());
        }
    }

    @Test
    void everyForecasterIsGradedOnTheSameRatings() {
        for (Grades grades : GRADES) {
            assertEquals(SESSIONS, grades.finishedSessions());
            for (Score score : grades.scores()) {
                assertEquals(SESSIONS * (HOURS.length - 1), score.n());
            }
        }
    }

    private static double mean(Forecaster who, ToDoubleFunction<Score> part) {
        return GRADES.stream()
                .mapToDouble(grades -> part.applyAsDouble(grades.score(who)))
                .average()
                .orElseThrow();
    }

    private static Diary diary(Random random) {
        double amplitude = random.nextGaussian(Math.log(2.9), Math.sqrt(0.18));
        double timeConstant = random.nextGaussian(Math.log(20), Math.sqrt(0.08));
        var sessions = new ArrayList<ImsSession>();
        var checkIns = new ArrayList<CheckIn>();
        for (int number = 0; number < SESSIONS; number++) {
            var at = MONDAY.plusDays(9L * number);
            sessions.add(Samples.smallSession("s" + number, at));
            double sore = random.nextDouble() < 0.2 ? 0 : 1;
            double peak = sore * Math.exp(random.nextGaussian(amplitude, Math.sqrt(0.18)));
            double fade = Math.exp(random.nextGaussian(timeConstant, Math.sqrt(0.08)));
            for (double hours : HOURS) {
                double soreness = Math.min(10, peak * Math.exp(-hours / fade));
                double rated = random.nextGaussian(soreness, 0.35 + 0.18 * Math.min(soreness, 6));
                int rating = Math.clamp(Math.round(rated), 0, 10);
                checkIns.add(
                        Samples.smallCheckIn("c" + number + "-" + hours, at.plusMinutes((long) (hours * 60)), rating));
            }
        }
        return new Diary(sessions, checkIns);
    }
}

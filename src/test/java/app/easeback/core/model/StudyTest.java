package app.easeback.core.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The windows against simulated patients who are as supposed, a little worse, or not as supposed at all. Windows
/// that are shut at 24 hours are counted apart: they are nearly always right, and most of all windows.
class StudyTest {

    @Test
    void windowsHoldWhatTheyPromiseForPatientsAsSupposed() {
        var study = Study.of(Population.PRIOR, 1_500, 1);
        assertTrue(study.open().coverage() >= 0.8, study::toString);
        assertTrue(study.shut().coverage() >= 0.95, study::toString);
        assertTrue(study.open().tooEarly() <= 0.22, study::toString);
        assertTrue(study.unusual() <= 0.05, study::toString);
    }

    /// The harm is with those who recover slowly: told "ready" too early, they train a sore muscle hard.
    @Test
    void patientsALittleSorerForLongerAreNotToldTooEarly() {
        var study = Study.of(Population.SORER, 1_500, 2);
        assertTrue(study.open().count() >= 1_000, study::toString);
        assertTrue(study.open().coverage() >= 0.8, study::toString);
        assertTrue(study.open().tooEarly() <= 0.2, study::toString);
        assertTrue(study.shut().coverage() >= 0.85, study::toString);
        assertTrue(study.slow().coverage() >= 0.6, study::toString);
        assertTrue(study.unusual() <= 0.05, study::toString);
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                Arguments.of("falls fast, then slowly", Population.falling(0.8)),
                Arguments.of("falls slowly, then fast", Population.falling(1.25)),
                Arguments.of("drifts from day to day", Population.drifting(0.5)),
                Arguments.of("is often far off", Population.heavyTailed(3)));
    }

    @ParameterizedTest(name = "soreness that {0}")
    @MethodSource("misfits")
    void windowsHoldWhenTheModelIsNotQuiteRight(String name, Population population) {
        var study = Study.of(population, 800, 3);
        assertTrue(study.all().coverage() >= 0.74, study::toString);
        assertTrue(study.open().coverage() >= 0.74, study::toString);
    }

    @Test
    void otherKindsOfSorenessAreFlagged() {
        assertTrue(Study.of(Population.AFTER_EXERCISE, 500, 4).unusual() >= 0.8);
        assertTrue(Study.of(Population.USUAL_PAIN, 500, 5).unusual() >= 0.8);
    }

    @Test
    void aMissingCheckInMakesTheWindowWiderOnAverage() {
        var random = new Random(6);
        int sessions = 400;
        var wider = new double[4];
        for (int i = 0; i < sessions; i++) {
            List<Observation> ratings = Population.PRIOR.draw(random).rated(random, 1, 6, 14.5, 22);
            double width = width(ratings);
            for (int missing = 0; missing < ratings.size(); missing++) {
                var others = new java.util.ArrayList<>(ratings);
                others.remove(missing);
                wider[missing] += width(others) - width;
            }
        }
        for (double sum : wider) {
            assertTrue(sum > 0, java.util.Arrays.toString(wider));
        }
    }

    private static double width(List<Observation> ratings) {
        var forecast = Study.forecast(ratings);
        return forecast.readyAt(Priors.LATE) - forecast.readyAt(Priors.EARLY);
    }
}

package app.easeback.core.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The windows against simulated patients who are as supposed, a little worse, or not as supposed at all. Windows
/// that are shut at 24 hours are counted apart: they are nearly always right, and most of all windows.
@Apart
class StudyTest {

    @Test
    void windowsHoldWhatTheyPromiseForPatientsAsSupposed() {
        var study = Group.AS_SUPPOSED.study();
        assertTrue(study.open().coverage() >= 0.8, study::toString);
        assertTrue(study.shut().coverage() >= 0.95, study::toString);
        assertTrue(study.open().tooEarly() <= 0.22, study::toString);
        assertTrue(study.unusual() <= 0.05, study::toString);
    }

    /// The harm is with those who recover slowly: told "ready" too early, they train a sore muscle hard.
    @Test
    void patientsALittleSorerForLongerAreNotToldTooEarly() {
        var study = Group.SORER.study();
        assertTrue(study.open().count() >= 1_000, study::toString);
        assertTrue(study.open().coverage() >= 0.8, study::toString);
        assertTrue(study.open().tooEarly() <= 0.2, study::toString);
        assertTrue(study.shut().coverage() >= 0.85, study::toString);
        assertTrue(study.slow().coverage() >= 0.6, study::toString);
        assertTrue(study.unusual() <= 0.05, study::toString);
    }

    @ParameterizedTest
    @EnumSource(
            value = Group.class,
            names = {"FAST_THEN_SLOW", "SLOW_THEN_FAST", "DRIFTING", "FAR_OFF"})
    void windowsHoldWhenTheModelIsNotQuiteRight(Group group) {
        var study = group.study();
        assertTrue(study.all().coverage() >= 0.74, study::toString);
        assertTrue(study.open().coverage() >= 0.74, study::toString);
    }

    @Test
    void otherKindsOfSorenessAreFlagged() {
        assertTrue(Group.AFTER_EXERCISE.study().unusual() >= 0.8);
        assertTrue(Group.USUAL_PAIN.study().unusual() >= 0.8);
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
                var others = new ArrayList<>(ratings);
                others.remove(missing);
                wider[missing] += width(others) - width;
            }
        }
        for (double sum : wider) {
            assertTrue(sum > 0, Arrays.toString(wider));
        }
    }

    private static double width(List<Observation> ratings) {
        var forecast = Study.forecast(ratings);
        return forecast.readyAt(Priors.LATE) - forecast.readyAt(Priors.EARLY);
    }
}

package app.easeback.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the model supposes before any rating, against published figures.
class AnchorTest {

    private static final double[] PRIOR = before();

    /// Everyone in those trials was sore, at once.
    @ParameterizedTest
    @CsvSource({"0, 3.48", "48, 0.38"})
    void theMeansOfPublishedControlGroups(double hours, double published) {
        double[] shape = Grid.shape(hours);
        double sum = 0;
        double weights = 0;
        for (int course = 0; course < Grid.PAIRS; course++) {
            sum += PRIOR[course] * Math.min(10, Grid.amplitudeOf(course) * shape[course / Grid.AMPLITUDES]);
            weights += PRIOR[course];
        }
        assertEquals(published, sum / weights, 0.3);
    }

    /// The table that was computed from the first, one-kind prior: two kinds of patients keep to it.
    @ParameterizedTest
    @CsvSource({
        "0.1, 2.26, 0.28, 0.63",
        "6, 2.18, 0.23, 0.65",
        "12, 1.79, 0.26, 0.74",
        "24, 1.11, 0.39, 0.89",
        "36, 0.71, 0.54, 0.95",
        "48, 0.49, 0.66, 0.97",
        "72, 0.29, 0.80, 0.98"
    })
    void whatRatingsAreToBeExpected(double hours, double mean, double none, double low) {
        double[] chances = Study.forecast(List.of()).ratings(hours);
        double sum = 0;
        for (int rating = 0; rating < chances.length; rating++) {
            sum += rating * chances[rating];
        }
        assertEquals(mean, sum, 0.08);
        assertEquals(none, chances[0], 0.03);
        assertEquals(low, chances[0] + chances[1] + chances[2], 0.03);
    }

    /// Soreness was gone within 24 to 48 hours in most trials and below 72 hours in nearly all.
    @Test
    void publishedDurations() {
        var forecast = Study.forecast(List.of());
        assertTrue(forecast.ratings(36)[0] > 0.5);
        assertTrue(forecast.ratings(72)[0] > 0.75);
        assertTrue(forecast.readyBy(48) > 0.95);
    }

    private static double[] before() {
        return Study.forecast(List.of()).posterior().courses();
    }
}

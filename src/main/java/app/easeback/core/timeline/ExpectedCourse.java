package app.easeback.core.timeline;

import app.easeback.core.model.Forecast;
import app.easeback.core.model.Priors;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;

/// The ratings to expect over time after one session at one site, as a forecast has them.
///
/// @param withheld whether no forecast is given, so that what is expected means little
/// @param steps one expectation every two hours over the seven days from the session on
public record ExpectedCourse(boolean withheld, List<Expectation> steps) {

    private static final int STEP_HOURS = 2;
    private static final int HOURS = 7 * 24;

    public ExpectedCourse {
        steps = List.copyOf(steps);
    }

    static ExpectedCourse of(Forecast forecast, ZonedDateTime since) {
        return new ExpectedCourse(
                forecast.isWithheld(),
                IntStream.rangeClosed(0, HOURS / STEP_HOURS)
                        .mapToObj(step -> expectation(forecast, since, step * STEP_HOURS))
                        .toList());
    }

    private static Expectation expectation(Forecast forecast, ZonedDateTime since, int hours) {
        double[] chances = forecast.ratings(hours);
        return new Expectation(
                since.plusHours(hours),
                quantile(chances, 0.1),
                quantile(chances, 0.25),
                quantile(chances, 0.5),
                quantile(chances, 0.75),
                quantile(chances, 0.9),
                Priors.PUBLISHED_AMPLITUDE * Math.exp(-hours / Priors.PUBLISHED_TIME_CONSTANT));
    }

    /// The soreness below which this share of the ratings lies. A rating stands for all soreness within half a point
    /// of it, cut off at the ends of the scale.
    static double quantile(double[] chances, double share) {
        double sum = 0;
        int rating = 0;
        while (rating < chances.length - 1 && sum + chances[rating] < share) {
            sum += chances[rating];
            rating++;
        }
        double part = Math.clamp((share - sum) / chances[rating], 0, 1);
        return Math.clamp(rating - 0.5 + part, 0, 10);
    }
}

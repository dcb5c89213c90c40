package app.easeback.core.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/// What is expected before any check-in, of a patient and a session of whom nothing is known, as the table of
/// docs/model.md.
final class PriorTable {

    private static final double[] HOURS = {0, 6, 12, 24, 36, 48, 72};

    private static final Forecast FORECAST = new SorenessModel()
            .forecast(new Evidence(new Traits(Map.of()), List.of(), Optional.empty()), Person.UNKNOWN);

    private PriorTable() {}

    static List<String> lines() {
        return List.of(
                row("hours after the session", "%.0f", hours -> hours),
                "|---" + "|---".repeat(HOURS.length) + "|",
                row("mean rating", "%.2f", PriorTable::meanRating),
                row("chance of a rating of 0", "%.2f", hours -> atMost(0, hours)),
                row("chance of a rating of 2 or less", "%.2f", hours -> atMost(2, hours)),
                row("mean soreness, had everyone some and none of it came late", "%.2f", PriorTable::likeThePublished),
                row(
                        "published average",
                        "%.2f",
                        hours -> Priors.PUBLISHED_AMPLITUDE * Math.exp(-hours / Priors.PUBLISHED_TIME_CONSTANT)));
    }

    private static String row(String name, String format, DoubleUnaryOperator value) {
        return DoubleStream.of(HOURS)
                .mapToObj(hours -> String.format(Locale.ROOT, format, value.applyAsDouble(hours)))
                .collect(Collectors.joining(" | ", "| " + name + " | ", " |"));
    }

    private static double meanRating(double hours) {
        double[] chances = FORECAST.ratings(hours);
        double mean = 0;
        for (int rating = 0; rating < chances.length; rating++) {
            mean += rating * chances[rating];
        }
        return mean;
    }

    private static double atMost(int highest, double hours) {
        return DoubleStream.of(FORECAST.ratings(hours)).limit(highest + 1L).sum();
    }

    private static double likeThePublished(double hours) {
        double[] courses = FORECAST.posterior().courses();
        double[] shape = Grid.shape(hours);
        double sum = 0;
        double all = 0;
        for (int course = 0; course < Grid.PAIRS; course++) {
            sum += courses[course] * Grid.amplitudeOf(course) * shape[course / Grid.AMPLITUDES];
            all += courses[course];
        }
        return sum / all;
    }
}

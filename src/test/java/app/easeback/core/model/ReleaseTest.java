package app.easeback.core.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When 1,500 simulated patients would go back to full intensity by the forecast alone, when it is 80 % sure, and
/// by the article's plain rule: at the first rating of 0–2 from 24 hours on, or at 24 hours after one in the six
/// hours before.
class ReleaseTest {

    private static final int PATIENTS = 1_500;
    private static final double[] CHECK_INS = {1, 6, 14.5, 18.5, 24.5, 38.5, 42.5, 48.5, 62.5, 66.5, 72.5, 86.5, 110.5};

    private static final Map<String, Population> POPULATIONS = Map.of(
            "as supposed", Population.PRIOR,
            "as published", Population.PUBLISHED,
            "a little sorer", Population.SORER);

    /// @param early the share released before they were ready
    /// @param extraWait by how many hours, on average, the others waited longer than they had to
    record Releases(double early, double extraWait) {}

    private interface Rule {
        double release(List<Observation> ratings);
    }

    @ParameterizedTest
    @CsvSource({"as published, 0.05", "as supposed, 0.06", "a little sorer, 0.07"})
    void fewGoBackTooEarlyAndFewerThanByThePlainRule(String who, double mostEarly) {
        var population = Objects.requireNonNull(POPULATIONS.get(who));
        var model = releases(population, ReleaseTest::byModel);
        var rule = releases(population, ReleaseTest::byRule);
        String figures = who + ": model " + model + ", rule " + rule;
        assertTrue(model.early() <= mostEarly, figures);
        assertTrue(model.early() < rule.early() * 0.6, figures);
        assertTrue(model.extraWait() <= 5, figures);
    }

    private static Releases releases(Population population, Rule rule) {
        var random = new Random(7);
        int early = 0;
        double waited = 0;
        for (int i = 0; i < PATIENTS; i++) {
            Truth truth = population.draw(random);
            double ready = truth.readyAt();
            double released = rule.release(truth.rated(random, CHECK_INS));
            if (released < ready - 0.1) {
                early++;
            } else {
                waited += released - ready;
            }
        }
        return new Releases((double) early / PATIENTS, waited / (PATIENTS - early));
    }

    /// In steps of half an hour, as it is shown.
    private static double byModel(List<Observation> ratings) {
        for (int known = 1; known < ratings.size(); known++) {
            var forecast = Study.forecast(ratings.subList(0, known));
            double now = ratings.get(known - 1).hours();
            double released = Math.ceil(2 * Math.max(now, forecast.readyAt(Priors.SUGGESTED))) / 2;
            if (!forecast.isUnusual() && released < ratings.get(known).hours()) {
                return released;
            }
        }
        return ratings.getLast().hours();
    }

    private static double byRule(List<Observation> ratings) {
        for (Observation rating : ratings) {
            if (rating.soreness() <= Priors.READY && rating.hours() >= 18) {
                return Math.max(rating.hours(), Priors.FLOOR_HOURS);
            }
        }
        return ratings.getLast().hours();
    }
}

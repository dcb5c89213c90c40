package app.easeback.core.model;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/// When simulated patients would go back to full intensity.
///
/// @param early the share that went back before they were ready
/// @param extraWait by how many hours, on average, the others waited longer than they had to
record Releases(double early, double extraWait) {

    private static final int PATIENTS = 1_500;
    private static final double[] CHECK_INS = {1, 6, 14.5, 18.5, 24.5, 38.5, 42.5, 48.5, 62.5, 66.5, 72.5, 86.5, 110.5};

    /// By the forecast alone, when it is 80 % sure, in steps of half an hour.
    static Releases byModel(Population population) {
        return of(population, Releases::byModel);
    }

    /// By the article's plain rule: at the first rating of 0–2 from 24 hours on, or at 24 hours after one in the
    /// six hours before.
    static Releases byPlainRule(Population population) {
        return of(population, Releases::byPlainRule);
    }

    private static Releases of(Population population, ToDoubleFunction<List<Observation>> rule) {
        var random = new Random(7);
        int early = 0;
        double waited = 0;
        for (int i = 0; i < PATIENTS; i++) {
            Truth truth = population.draw(random);
            double ready = truth.readyAt();
            double released = rule.applyAsDouble(truth.rated(random, CHECK_INS));
            if (released < ready - 0.1) {
                early++;
            } else {
                waited += released - ready;
            }
        }
        return new Releases((double) early / PATIENTS, waited / (PATIENTS - early));
    }

    private static double byModel(List<Observation> ratings) {
        for (int known = 1; known < ratings.size(); known++) {
            var forecast = Study.forecast(ratings.subList(0, known));
            double now = ratings.get(known - 1).hours();
            double released = Math.ceil(2 * Math.max(now, forecast.readyAt(Priors.SUGGESTED))) / 2;
            if (!forecast.isWithheld() && released < ratings.get(known).hours()) {
                return released;
            }
        }
        return ratings.getLast().hours();
    }

    private static double byPlainRule(List<Observation> ratings) {
        for (Observation rating : ratings) {
            if (rating.soreness() <= Priors.READY && rating.hours() >= 18) {
                return Math.max(rating.hours(), Priors.FLOOR_HOURS);
            }
        }
        return ratings.getLast().hours();
    }
}

package app.easeback.core.model;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/// What really happens after one made-up session: a course that only the simulation knows, and how its patient
/// rates.
///
/// @param soreness at so many hours after the session
/// @param scatter what the usual scatter of a rating is multiplied by
/// @param tails degrees of freedom of the scatter: few make outliers, infinity is the normal distribution
/// @param drift the standard deviation of what a day adds to all of its ratings
public record Truth(DoubleUnaryOperator soreness, double scatter, double tails, double drift) {

    private static final double STEP = 0.05;
    private static final double LONGEST = 400;

    static Truth usual(DoubleUnaryOperator soreness, double scatter) {
        return new Truth(soreness, scatter, Double.POSITIVE_INFINITY, 0);
    }

    /// A course of the model's own shape.
    static DoubleUnaryOperator course(double amplitude, double timeConstant, double delayed) {
        double rise = Priors.RISE_TIME_CONSTANT;
        double at = Math.log(timeConstant / rise) / (1 / rise - 1 / timeConstant);
        double peak = Math.exp(-at / timeConstant) - Math.exp(-at / rise);
        return hours -> {
            double decay = Math.exp(-hours / timeConstant);
            return amplitude * ((1 - delayed) * decay + delayed * (decay - Math.exp(-hours / rise)) / peak);
        };
    }

    /// When soreness falls to the ready level for the last time; 0 if it never exceeds it.
    double crossing() {
        double last = 0;
        for (double hours = 0; hours < LONGEST; hours += STEP) {
            if (soreness.applyAsDouble(hours) > Priors.READY) {
                last = hours + STEP;
            }
        }
        return last;
    }

    /// When the patient is ready in truth.
    public double readyAt() {
        return Math.max(Priors.FLOOR_HOURS, crossing());
    }

    /// Ratings at these times, one for each.
    public List<Observation> rated(Random random, double... hours) {
        var days = new double[(int) (LONGEST / 24) + 1];
        for (int day = 0; day < days.length; day++) {
            days[day] = drift * random.nextGaussian();
        }
        return Arrays.stream(hours)
                .mapToObj(time -> new Observation(
                        time, rating(random, time, days[(int) (time / 24)]), Observation.Bound.EXACT, false))
                .toList();
    }

    private int rating(Random random, double hours, double added) {
        if (random.nextDouble() < Priors.LAPSE) {
            return random.nextInt(Likelihood.HIGHEST + 1);
        }
        double felt = Math.clamp(soreness.applyAsDouble(hours) + added, 0, Likelihood.HIGHEST);
        double rated = felt + scatter * Priors.scatter(felt) * noise(random);
        return (int) Math.clamp(Math.rint(rated), 0, Likelihood.HIGHEST);
    }

    /// Normal, or Student's t.
    private double noise(Random random) {
        double normal = random.nextGaussian();
        if (Double.isInfinite(tails)) {
            return normal;
        }
        double squares = 0;
        for (int i = 0; i < tails; i++) {
            double each = random.nextGaussian();
            squares += each * each;
        }
        return normal / Math.sqrt(squares / tails);
    }
}

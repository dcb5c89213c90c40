package app.easeback.core.model;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/// Where made-up sessions come from.
public interface Population {

    Truth draw(Random random);

    /// What the model supposes.
    Population PRIOR = random -> {
        var drawn = Drawn.fromPriors(random);
        return Truth.usual(
                Truth.course(drawn.amplitude(), drawn.timeConstant(), drawn.delayed()),
                pick(random, Priors.RATER, Priors.RATER_WEIGHT));
    };

    /// One kind of patients around the published means, as the evidence has it: no second kind that is slower.
    Population PUBLISHED = random -> Truth.usual(
            Truth.course(
                    random.nextDouble() < Priors.NO_SORENESS ? 0 : logNormal(random, 2.9, 0.36),
                    logNormal(random, 20, 0.16),
                    pick(random, Priors.DELAYED_SHARE, Priors.DELAYED_SHARE_WEIGHT)),
            pick(random, Priors.RATER, Priors.RATER_WEIGHT));

    /// Patients a little sorer for a little longer than published, with sessions that differ as usual.
    Population SORER = random -> Truth.usual(
            Truth.course(
                    logNormal(random, 3.7, Priors.BETWEEN_SESSIONS_AMPLITUDE),
                    logNormal(random, 23, Priors.BETWEEN_SESSIONS_TIME),
                    pick(random, Priors.DELAYED_SHARE, Priors.DELAYED_SHARE_WEIGHT)),
            pick(random, Priors.RATER, Priors.RATER_WEIGHT));

    /// Soreness after unusual exercise: the published means at 0, 24 … 96 h.
    Population AFTER_EXERCISE = random -> {
        double size = logNormal(random, 1, 0.0625);
        return Truth.usual(
                hours -> size * between(hours, new double[] {0, 24, 48, 72, 96}, 4.83, 2.91, 2.62, 1.97, 1.13),
                pick(random, Priors.RATER, Priors.RATER_WEIGHT));
    };

    /// The pain that was there before: the published means after the treatment, after a day, and at its lowest.
    Population USUAL_PAIN = random -> {
        double size = logNormal(random, 1, 0.0625);
        return Truth.usual(
                hours -> size * between(hours, new double[] {0, 24, 240}, 5.16, 3.4, 2.9),
                pick(random, Priors.RATER, Priors.RATER_WEIGHT));
    };

    /// The model's patients, but soreness falls first slowly and then fast, or the other way round.
    static Population falling(double power) {
        return random -> {
            var drawn = Drawn.fromPriors(random);
            DoubleUnaryOperator course =
                    hours -> drawn.amplitude() * Math.exp(-Math.pow(hours / drawn.timeConstant(), power));
            return Truth.usual(course, pick(random, Priors.RATER, Priors.RATER_WEIGHT));
        };
    }

    /// The same patients with ratings that drift from day to day.
    static Population drifting(double sd) {
        return random -> {
            Truth usual = PRIOR.draw(random);
            return new Truth(usual.soreness(), usual.scatter(), usual.tails(), sd);
        };
    }

    /// The same patients with ratings that are often far off.
    static Population heavyTailed(double degreesOfFreedom) {
        return random -> {
            Truth usual = PRIOR.draw(random);
            return new Truth(usual.soreness(), usual.scatter(), degreesOfFreedom, 0);
        };
    }

    /// The parameters of one session.
    record Drawn(double amplitude, double timeConstant, double delayed) {

        static Drawn fromPriors(Random random) {
            boolean none = random.nextDouble() < Priors.NO_SORENESS;
            var parts = Priors.PATIENTS.parts();
            var part = random.nextDouble() < parts.getFirst().weight() ? parts.getFirst() : parts.getLast();
            double amplitude = logNormal(
                    random, Math.exp(part.mean().a()), part.variance().aa() + Priors.BETWEEN_SESSIONS_AMPLITUDE);
            double timeConstant =
                    logNormal(random, Math.exp(part.mean().t()), part.variance().tt() + Priors.BETWEEN_SESSIONS_TIME);
            double delayed = pick(random, Priors.DELAYED_SHARE, Priors.DELAYED_SHARE_WEIGHT);
            return new Drawn(none ? 0 : amplitude, timeConstant, delayed);
        }
    }

    static double logNormal(Random random, double median, double variance) {
        return median * Math.exp(Math.sqrt(variance) * random.nextGaussian());
    }

    static double pick(Random random, double[] values, double[] weights) {
        double left = random.nextDouble();
        for (int i = 0; i < values.length - 1; i++) {
            left -= weights[i];
            if (left < 0) {
                return values[i];
            }
        }
        return values[values.length - 1];
    }

    /// The straight line between given values; the last one holds on.
    private static double between(double at, double[] times, double... values) {
        for (int i = 1; i < times.length; i++) {
            if (at <= times[i]) {
                return values[i - 1] + (values[i] - values[i - 1]) * (at - times[i - 1]) / (times[i] - times[i - 1]);
            }
        }
        return values[values.length - 1];
    }
}

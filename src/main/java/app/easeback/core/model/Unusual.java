package app.easeback.core.model;

import java.util.Arrays;
import java.util.List;

/// The other explanations: soreness that is not the usual kind after needling, but from training or the pain that
/// was there before, and so falls slowly or hardly at all; and ratings that follow no course.
final class Unusual {

    private static final int SIDE = 14;
    private static final double[] AMPLITUDE = around(
            Priors.UNUSUAL_COURSE.mean().a(), Priors.UNUSUAL_COURSE.variance().aa());
    private static final double[] TIME_CONSTANT = around(
            Priors.UNUSUAL_COURSE.mean().t(), Priors.UNUSUAL_COURSE.variance().tt());

    private Unusual() {}

    /// How probable one of the other explanations is, given how well the usual one had foretold the ratings.
    ///
    /// @param logUsual the logarithm of the probability the ratings had if the course is usual
    static double probability(List<Reading> readings, double logUsual) {
        double slow = Math.log(Priors.UNUSUAL) + logSlow(readings);
        double erratic = Math.log(Priors.ERRATIC)
                + readings.stream()
                        .mapToDouble(reading -> Math.log(reading.byGuess()))
                        .sum();
        double usual = Math.log(1 - Priors.UNUSUAL - Priors.ERRATIC) + logUsual;
        double best = Math.max(usual, Math.max(slow, erratic));
        double other = Math.exp(slow - best) + Math.exp(erratic - best);
        return other / (other + Math.exp(usual - best));
    }

    /// The logarithm of the probability the ratings had if the course is a slow one.
    private static double logSlow(List<Reading> readings) {
        double[] weights = weights();
        double log = 0;
        for (int from = 0; from < readings.size(); from += Posterior.AT_ONCE) {
            readings.subList(from, Math.min(from + Posterior.AT_ONCE, readings.size()))
                    .forEach(reading -> weigh(weights, reading));
            double sum = Arrays.stream(weights).sum();
            log += Math.log(sum);
            for (int i = 0; i < weights.length; i++) {
                weights[i] /= sum;
            }
        }
        return log;
    }

    /// The slow courses before any rating, for one time constant after the other, then amplitude, then rater.
    private static double[] weights() {
        var density = Priors.UNUSUAL_COURSE.density();
        var weights = new double[SIDE * SIDE * Likelihood.RATERS];
        int next = 0;
        for (double timeConstant : TIME_CONSTANT) {
            for (double amplitude : AMPLITUDE) {
                for (double rater : Priors.RATER_WEIGHT) {
                    weights[next++] = rater * density.at(Math.log(amplitude), Math.log(timeConstant));
                }
            }
        }
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    private static void weigh(double[] weights, Reading reading) {
        int next = 0;
        for (double timeConstant : TIME_CONSTANT) {
            double left = Math.exp(-reading.hours() / timeConstant);
            for (double amplitude : AMPLITUDE) {
                for (int rater = 0; rater < Likelihood.RATERS; rater++) {
                    weights[next++] *= reading.likelihood(amplitude * left, rater);
                }
            }
        }
    }

    /// Evenly spaced logarithms, two and a half standard deviations to both sides, as the numbers themselves.
    private static double[] around(double mean, double variance) {
        var points = new double[SIDE];
        for (int i = 0; i < SIDE; i++) {
            points[i] = Math.exp(mean + Math.sqrt(variance) * 2.5 * (2.0 * i / (SIDE - 1) - 1));
        }
        return points;
    }
}

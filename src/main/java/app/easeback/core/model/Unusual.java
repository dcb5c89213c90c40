package app.easeback.core.model;

import java.util.List;

/// The other explanation: soreness that is not the usual kind after needling, but from training or the pain that was
/// there before, and so falls slowly or hardly at all.
final class Unusual {

    private static final int SIDE = 14;
    private static final double[] LOG_AMPLITUDE = around(
            Priors.UNUSUAL_COURSE.mean().a(), Priors.UNUSUAL_COURSE.variance().aa());
    private static final double[] LOG_TIME_CONSTANT = around(
            Priors.UNUSUAL_COURSE.mean().t(), Priors.UNUSUAL_COURSE.variance().tt());

    private Unusual() {}

    /// How probable the other explanation is, given how well the usual one had foretold the ratings.
    ///
    /// @param logUsual the logarithm of the probability the ratings had if the course is usual
    static double probability(List<Reading> readings, double logUsual) {
        double odds = Priors.UNUSUAL / (1 - Priors.UNUSUAL) * Math.exp(logEvidence(readings) - logUsual);
        return odds / (1 + odds);
    }

    private static double logEvidence(List<Reading> readings) {
        double sum = 0;
        double weights = 0;
        for (double amplitude : LOG_AMPLITUDE) {
            for (double timeConstant : LOG_TIME_CONSTANT) {
                double weight = Priors.UNUSUAL_COURSE.density(amplitude, timeConstant);
                weights += weight;
                for (int rater = 0; rater < Likelihood.RATERS; rater++) {
                    sum += weight
                            * Priors.RATER_WEIGHT[rater]
                            * likelihood(readings, Math.exp(amplitude), Math.exp(timeConstant), rater);
                }
            }
        }
        return Math.log(sum / weights);
    }

    private static double likelihood(List<Reading> readings, double amplitude, double timeConstant, int rater) {
        double product = 1;
        for (Reading reading : readings) {
            product *= reading.likelihood(hours -> amplitude * Math.exp(-hours / timeConstant), rater);
        }
        return product;
    }

    /// Evenly spaced points, two and a half standard deviations to both sides.
    private static double[] around(double mean, double variance) {
        var points = new double[SIDE];
        for (int i = 0; i < SIDE; i++) {
            points[i] = mean + Math.sqrt(variance) * 2.5 * (2.0 * i / (SIDE - 1) - 1);
        }
        return points;
    }
}

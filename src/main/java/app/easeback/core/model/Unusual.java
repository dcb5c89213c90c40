package app.easeback.core.model;

import java.util.List;

/// The other explanation: soreness that is not the usual kind after needling, but from training or the pain that
/// was there before, and so falls slowly or hardly at all.
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
        var density = Priors.UNUSUAL_COURSE.density();
        double sum = 0;
        double weights = 0;
        for (double logTimeConstant : LOG_TIME_CONSTANT) {
            double timeConstant = Math.exp(logTimeConstant);
            double[] left = readings.stream()
                    .mapToDouble(reading -> Math.exp(-reading.hours() / timeConstant))
                    .toArray();
            for (double logAmplitude : LOG_AMPLITUDE) {
                double amplitude = Math.exp(logAmplitude);
                double weight = density.at(logAmplitude, logTimeConstant);
                weights += weight;
                for (int rater = 0; rater < Likelihood.RATERS; rater++) {
                    double product = weight * Priors.RATER_WEIGHT[rater];
                    for (int i = 0; i < left.length; i++) {
                        product *= readings.get(i).likelihood(amplitude * left[i], rater);
                    }
                    sum += product;
                }
            }
        }
        return Math.log(sum / weights);
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

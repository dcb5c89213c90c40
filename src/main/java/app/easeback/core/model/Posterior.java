package app.easeback.core.model;

import java.util.Arrays;
import java.util.List;

/// How probable each course is, given what is known of a session.
final class Posterior {

    private static final int RATERS = Likelihood.RATERS;

    /// After so many readings the weights are brought back to a sum of 1, long before they could become too small
    /// for a number: no reading is less probable than a slip.
    static final int AT_ONCE = 20;

    /// What was believed before any rating, for each pair of amplitude and time constant; sums to 1.
    private final double[] prior;

    /// The probability of each course and, within it, each rater; together with `none` they sum to 1.
    private final double[] courses;

    /// The probability that there is no soreness at all, for each rater.
    private final double[] none;

    private final double logEvidence;

    private Posterior(double[] prior, double[] courses, double[] none, double logEvidence) {
        this.prior = prior;
        this.courses = courses;
        this.none = none;
        this.logEvidence = logEvidence;
    }

    static Posterior before(Belief belief) {
        double[] prior = onGrid(belief);
        var courses = new double[Grid.COURSES * RATERS];
        var none = new double[RATERS];
        for (int rater = 0; rater < RATERS; rater++) {
            none[rater] = Priors.NO_SORENESS * Priors.RATER_WEIGHT[rater];
            for (int course = 0; course < Grid.COURSES; course++) {
                courses[course * RATERS + rater] = (1 - Priors.NO_SORENESS)
                        * Priors.RATER_WEIGHT[rater]
                        * Priors.DELAYED_SHARE_WEIGHT[course / Grid.PAIRS]
                        * prior[course % Grid.PAIRS];
            }
        }
        return new Posterior(prior, courses, none, 0);
    }

    private static double[] onGrid(Belief belief) {
        var density = new double[Grid.PAIRS];
        for (Gaussian part : belief.parts()) {
            var own = part.density();
            for (int pair = 0; pair < Grid.PAIRS; pair++) {
                density[pair] += own.at(
                        Grid.LOG_AMPLITUDE[pair % Grid.AMPLITUDES], Grid.LOG_TIME_CONSTANT[pair / Grid.AMPLITUDES]);
            }
        }
        double sum = Arrays.stream(density).sum();
        for (int pair = 0; pair < Grid.PAIRS; pair++) {
            density[pair] /= sum;
        }
        return density;
    }

    /// The same after these readings.
    Posterior given(List<Reading> readings) {
        var posterior = this;
        for (int from = 0; from < readings.size(); from += AT_ONCE) {
            posterior = posterior.givenFew(readings.subList(from, Math.min(from + AT_ONCE, readings.size())));
        }
        return posterior;
    }

    private Posterior givenFew(List<Reading> readings) {
        double[] newCourses = courses.clone();
        double[] newNone = none.clone();
        for (Reading reading : readings) {
            reading.weigh(newCourses);
            for (int rater = 0; rater < RATERS; rater++) {
                newNone[rater] *= reading.likelihood(0, rater);
            }
        }
        return normalised(prior, newCourses, newNone, logEvidence);
    }

    /// The same as if a reading had not been given.
    Posterior without(Reading reading) {
        var likelihood = new double[courses.length];
        Arrays.fill(likelihood, 1);
        reading.weigh(likelihood);
        for (int i = 0; i < likelihood.length; i++) {
            likelihood[i] = courses[i] / likelihood[i];
        }
        double[] newNone = none.clone();
        for (int rater = 0; rater < RATERS; rater++) {
            newNone[rater] /= reading.likelihood(0, rater);
        }
        return normalised(prior, likelihood, newNone, logEvidence);
    }

    /// The same as if this had been believed before.
    Posterior believing(Belief belief) {
        double[] newPrior = onGrid(belief);
        var factor = new double[Grid.PAIRS];
        for (int pair = 0; pair < Grid.PAIRS; pair++) {
            factor[pair] = prior[pair] > 0 ? newPrior[pair] / prior[pair] : 0;
        }
        double[] newCourses = courses.clone();
        for (int i = 0; i < newCourses.length; i++) {
            newCourses[i] *= factor[i / RATERS % Grid.PAIRS];
        }
        return normalised(newPrior, newCourses, none.clone(), logEvidence);
    }

    private static Posterior normalised(double[] prior, double[] courses, double[] none, double logEvidence) {
        double sum = 0;
        for (double weight : courses) {
            sum += weight;
        }
        for (double weight : none) {
            sum += weight;
        }
        for (int i = 0; i < courses.length; i++) {
            courses[i] /= sum;
        }
        for (int i = 0; i < none.length; i++) {
            none[i] /= sum;
        }
        return new Posterior(prior, courses, none, logEvidence + Math.log(sum));
    }

    /// The logarithm of the probability that the ratings had before they were given.
    double logEvidence() {
        return logEvidence;
    }

    /// How probable it is that there is any soreness at all.
    double soreAtAll() {
        double sum = 0;
        for (double weight : none) {
            sum += weight;
        }
        return 1 - sum;
    }

    /// The probability of each course, whoever rates; together with "none at all" they sum to 1.
    double[] courses() {
        var sums = new double[Grid.COURSES];
        for (int i = 0; i < courses.length; i++) {
            sums[i / RATERS] += courses[i];
        }
        return sums;
    }

    /// How probable each soreness is after `hours`, laid out as a row of the likelihood.
    double[] levels(double hours) {
        var levels = new double[Likelihood.ROW];
        double[] shape = Grid.shape(hours);
        for (int course = 0; course < Grid.COURSES; course++) {
            double soreness = Grid.amplitudeOf(course) * shape[course / Grid.AMPLITUDES];
            int from = Likelihood.level(soreness) * RATERS;
            for (int rater = 0; rater < RATERS; rater++) {
                levels[from + rater] += courses[course * RATERS + rater];
            }
        }
        for (int rater = 0; rater < RATERS; rater++) {
            levels[rater] += none[rater];
        }
        return levels;
    }

    /// The normal distribution with the mean and variance of the logarithms, given that there is soreness.
    Gaussian moments() {
        var pairs = new double[Grid.PAIRS];
        for (int i = 0; i < courses.length; i++) {
            pairs[i / RATERS % Grid.PAIRS] += courses[i];
        }
        return Gaussian.of(pairs);
    }
}

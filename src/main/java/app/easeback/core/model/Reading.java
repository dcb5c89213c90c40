package app.easeback.core.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// One observation, ready to be held against every course.
final class Reading {

    /// The times it may mean, all equally probable.
    private final List<Moment> moments;

    private final double hours;
    private final double byGuess;

    private Reading(Observation observation, List<Moment> moments) {
        this.hours = observation.hours();
        this.byGuess = Likelihood.byGuess(observation.bound(), observation.soreness());
        this.moments = moments;
    }

    /// The rating at one time.
    private static final class Moment {
        /// What amplitudes are multiplied by at that time.
        private final double[] shape;
        /// How probable the rating is at each soreness.
        private final double[] row;

        Moment(Observation observation, double hours, Optional<ResidualSoreness> residualSoreness) {
            this.shape = Grid.shape(hours);
            this.row = Likelihood.row(observation.bound(), observation.soreness(), hours, residualSoreness);
        }

        void weigh(double[] weights) {
            int next = 0;
            for (double factor : shape) {
                for (int amplitude = 0; amplitude < Grid.AMPLITUDES; amplitude++) {
                    int from = Likelihood.level(Grid.amplitudeOf(amplitude) * factor) * Likelihood.RATERS;
                    for (int rater = 0; rater < Likelihood.RATERS; rater++) {
                        weights[next++] *= row[from + rater];
                    }
                }
            }
        }
    }

    /// @param residualSoreness the soreness of an earlier session that comes on top
    static List<Reading> all(List<Observation> observations, Optional<ResidualSoreness> residualSoreness) {
        return observations.stream()
                .map(observation -> of(observation, residualSoreness))
                .toList();
    }

    private static Reading of(Observation observation, Optional<ResidualSoreness> residualSoreness) {
        double hours = observation.hours();
        var times = observation.fromMemory()
                ? DoubleStream.of(Math.max(0, hours - Priors.ABOUT_HOURS), hours, hours + Priors.ABOUT_HOURS)
                : DoubleStream.of(hours);
        return new Reading(
                observation,
                times.mapToObj(time -> new Moment(observation, time, residualSoreness))
                        .toList());
    }

    /// Multiplies the weight of each course and, within it, each rater by how probable the observation is for it.
    void weigh(double[] weights) {
        if (moments.size() == 1) {
            moments.getFirst().weigh(weights);
            return;
        }
        var sum = new double[weights.length];
        for (Moment moment : moments) {
            var each = weights.clone();
            moment.weigh(each);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += each[i] / moments.size();
            }
        }
        System.arraycopy(sum, 0, weights, 0, sum.length);
    }

    /// How probable it is for one rater at a soreness that does not change within the moments.
    double likelihood(double soreness, int rater) {
        int entry = Likelihood.level(soreness) * Likelihood.RATERS + rater;
        double sum = 0;
        for (Moment moment : moments) {
            sum += moment.row[entry];
        }
        return sum / moments.size();
    }

    /// The time it is about.
    double hours() {
        return hours;
    }

    /// How probable it is when any rating is as likely as any other.
    double byGuess() {
        return byGuess;
    }
}

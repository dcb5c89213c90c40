package app.easeback.core.model;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/// One observation, ready to be held against every course.
final class Reading {

    /// The times it may mean, all equally probable.
    private final List<Moment> moments;

    private Reading(List<Moment> moments) {
        this.moments = moments;
    }

    /// The rating at one time.
    private static final class Moment {
        private final double hours;
        /// What amplitudes are multiplied by at that time.
        private final double[] shape;
        /// How probable the rating is at each soreness.
        private final double[] row;

        Moment(Observation observation, double hours, Optional<Leftover> leftover) {
            this.hours = hours;
            this.shape = Grid.shape(hours);
            this.row = leftover.map(rest -> Likelihood.row(
                            observation.bound(), observation.soreness(), rest.mean(hours), rest.variance(hours)))
                    .orElseGet(() -> Likelihood.row(observation.bound(), observation.soreness()));
        }
    }

    /// @param leftover the soreness of an earlier session that comes on top
    static Reading of(Observation observation, Optional<Leftover> leftover) {
        double hours = observation.hours();
        var times = observation.fromMemory()
                ? DoubleStream.of(Math.max(0, hours - Priors.ABOUT_HOURS), hours, hours + Priors.ABOUT_HOURS)
                : DoubleStream.of(hours);
        return new Reading(
                times.mapToObj(time -> new Moment(observation, time, leftover)).toList());
    }

    /// How probable the observation is for each course and, within it, each rater.
    double[] likelihood() {
        var all = new double[Grid.COURSES * Likelihood.RATERS];
        double share = 1.0 / moments.size();
        for (Moment moment : moments) {
            for (int course = 0; course < Grid.COURSES; course++) {
                double soreness = Grid.amplitudeOf(course) * moment.shape[course / Grid.AMPLITUDES];
                int from = Likelihood.level(soreness) * Likelihood.RATERS;
                for (int rater = 0; rater < Likelihood.RATERS; rater++) {
                    all[course * Likelihood.RATERS + rater] += share * moment.row[from + rater];
                }
            }
        }
        return all;
    }

    /// How probable it is at a soreness that depends on the time alone.
    double likelihood(DoubleUnaryOperator soreness, int rater) {
        return moments.stream()
                .mapToDouble(moment ->
                        moment.row[Likelihood.level(soreness.applyAsDouble(moment.hours)) * Likelihood.RATERS + rater])
                .average()
                .orElseThrow();
    }
}

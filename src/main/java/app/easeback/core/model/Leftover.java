package app.easeback.core.model;

import java.util.Optional;

/// The soreness that an earlier session of the same site still brings: what is expected of it, and how uncertain that
/// is.
final class Leftover {

    private static final int HOURS = 24 * 7;

    /// How many hours before the new session the earlier one was.
    private final double lead;

    /// What was left when the earlier one began.
    private final Optional<Leftover> before;

    /// The mean amplitude, and its mean square, of all courses of one shape, times their probability.
    private final double[] amplitude = new double[Grid.SHARES * Grid.TIME_CONSTANTS];

    private final double[] square = new double[Grid.SHARES * Grid.TIME_CONSTANTS];

    Leftover(Posterior earlier, Optional<Leftover> before, double lead) {
        this.lead = lead;
        this.before = before;
        double[] courses = earlier.courses();
        for (int course = 0; course < Grid.COURSES; course++) {
            double weighted = courses[course] * Grid.amplitudeOf(course);
            amplitude[course / Grid.AMPLITUDES] += weighted;
            square[course / Grid.AMPLITUDES] += weighted * Grid.amplitudeOf(course);
        }
    }

    /// The mean soreness, `hours` after the new session.
    double mean(double hours) {
        return own(hours) + before.map(rest -> rest.mean(hours + lead)).orElse(0.0);
    }

    /// The variance of that soreness.
    double variance(double hours) {
        double[] shape = Grid.shape(hours + lead);
        double sum = 0;
        for (int i = 0; i < shape.length; i++) {
            sum += square[i] * shape[i] * shape[i];
        }
        double own = own(hours);
        return sum - own * own + before.map(rest -> rest.variance(hours + lead)).orElse(0.0);
    }

    private double own(double hours) {
        double[] shape = Grid.shape(hours + lead);
        double sum = 0;
        for (int i = 0; i < shape.length; i++) {
            sum += amplitude[i] * shape[i];
        }
        return sum;
    }

    /// When each course of the new session, the one without soreness last, falls with this on top to the ready level
    /// for the last time: to the hour, and after a week at the latest.
    double[] readyAt() {
        var shapes = new double[HOURS + 1][];
        var rest = new double[HOURS + 1];
        for (int hour = 0; hour <= HOURS; hour++) {
            shapes[hour] = Grid.shape(hour);
            rest[hour] = mean(hour);
        }
        var times = new double[Grid.COURSES + 1];
        for (int course = 0; course <= Grid.COURSES; course++) {
            boolean sore = course < Grid.COURSES;
            double amplitudeOf = sore ? Grid.amplitudeOf(course) : 0;
            int shape = sore ? course / Grid.AMPLITUDES : 0;
            int hour = HOURS;
            while (hour >= 0 && amplitudeOf * shapes[hour][shape] + rest[hour] <= Priors.READY) {
                hour--;
            }
            times[course] = Math.max(hour + 1, Grid.READY_AT[course]);
        }
        return times;
    }
}

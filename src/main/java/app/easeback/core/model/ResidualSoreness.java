package app.easeback.core.model;

import java.util.Optional;

/// The soreness that an earlier session of the same site still brings: what is expected of it, and how uncertain
/// that is, hour by hour after the new session.
final class ResidualSoreness {

    private static final int HOURS = 24 * 7;

    private final double[] mean = new double[HOURS + 1];
    private final double[] variance = new double[HOURS + 1];

    /// @param earlier the course of the earlier session
    /// @param before what was left when that one began
    /// @param lead how many hours before the new session it was
    ResidualSoreness(Posterior earlier, Optional<ResidualSoreness> before, double lead) {
        var amplitude = new double[Grid.SHARES * Grid.TIME_CONSTANTS];
        var square = new double[Grid.SHARES * Grid.TIME_CONSTANTS];
        double[] courses = earlier.courses();
        for (int course = 0; course < Grid.COURSES; course++) {
            double weighted = courses[course] * Grid.amplitudeOf(course);
            amplitude[course / Grid.AMPLITUDES] += weighted;
            square[course / Grid.AMPLITUDES] += weighted * Grid.amplitudeOf(course);
        }
        for (int hour = 0; hour <= HOURS; hour++) {
            double[] shape = Grid.shape(hour + lead);
            double own = 0;
            double ownSquare = 0;
            for (int i = 0; i < shape.length; i++) {
                own += amplitude[i] * shape[i];
                ownSquare += square[i] * shape[i] * shape[i];
            }
            double then = hour + lead;
            mean[hour] = own + before.map(rest -> rest.mean(then)).orElse(0.0);
            variance[hour] = ownSquare
                    - own * own
                    + before.map(rest -> rest.variance(then)).orElse(0.0);
        }
    }

    /// The mean soreness, `hours` after the new session.
    double mean(double hours) {
        return between(mean, hours);
    }

    /// The variance of that soreness.
    double variance(double hours) {
        return between(variance, hours);
    }

    /// The straight line between two hours; nothing is left after a week.
    private static double between(double[] values, double hours) {
        int hour = (int) hours;
        if (hour >= HOURS) {
            return 0;
        }
        return values[hour] + (values[hour + 1] - values[hour]) * (hours - hour);
    }

    /// When soreness falls to the ready level for the last time, with this on top of each course of the new
    /// session, the one without soreness last: to the hour, and after a week at the latest.
    double[] readyAt() {
        var shapes = new double[HOURS + 1][];
        for (int hour = 0; hour <= HOURS; hour++) {
            shapes[hour] = Grid.shape(hour);
        }
        var times = new double[Grid.COURSES + 1];
        for (int course = 0; course <= Grid.COURSES; course++) {
            boolean sore = course < Grid.COURSES;
            double amplitude = sore ? Grid.amplitudeOf(course) : 0;
            int shape = sore ? course / Grid.AMPLITUDES : 0;
            int hour = HOURS;
            while (hour >= 0 && amplitude * shapes[hour][shape] + mean[hour] <= Priors.READY) {
                hour--;
            }
            times[course] = Math.max(hour + 1, Grid.READY_AT[course]);
        }
        return times;
    }
}

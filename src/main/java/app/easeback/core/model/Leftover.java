package app.easeback.core.model;

import java.util.Optional;

/// The soreness that an earlier session of the same site still brings: what is expected of it, and how uncertain that
/// is.
///
/// @param earlier the course of the earlier session
/// @param before what was left when that one began
/// @param lead how many hours before the new session it was
record Leftover(Posterior earlier, Optional<Leftover> before, double lead) {

    private static final int HOURS = 24 * 7;

    /// The mean soreness, `hours` after the new session.
    double mean(double hours) {
        return moment(hours, 1) + before.map(rest -> rest.mean(hours + lead)).orElse(0.0);
    }

    /// The variance of that soreness.
    double variance(double hours) {
        double mean = moment(hours, 1);
        return moment(hours, 2)
                - mean * mean
                + before.map(rest -> rest.variance(hours + lead)).orElse(0.0);
    }

    private double moment(double hours, int power) {
        double[] courses = earlier.courses();
        double[] shape = Grid.shape(hours + lead);
        double sum = 0;
        for (int course = 0; course < Grid.COURSES; course++) {
            double soreness = Grid.amplitudeOf(course) * shape[course / Grid.AMPLITUDES];
            sum += courses[course] * (power == 1 ? soreness : soreness * soreness);
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
            double amplitude = sore ? Grid.amplitudeOf(course) : 0;
            int shape = sore ? course / Grid.AMPLITUDES : 0;
            int hour = HOURS;
            while (hour >= 0 && amplitude * shapes[hour][shape] + rest[hour] <= Priors.READY) {
                hour--;
            }
            times[course] = Math.max(hour + 1, Grid.READY_AT[course]);
        }
        return times;
    }
}

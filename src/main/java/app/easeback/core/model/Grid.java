package app.easeback.core.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The courses that are thought possible: soreness t hours after a session is
///
/// A · ((1 − ρ)·exp(−t/τ) + ρ·D(t)),   D(t) = (exp(−t/τ) − exp(−t/5)) / its own peak
///
/// for 40 amplitudes A, 32 time constants τ, both evenly spaced in their logarithms, and 3 delayed shares ρ.
final class Grid {

    static final int AMPLITUDES = 40;
    static final int TIME_CONSTANTS = 32;
    static final int SHARES = Priors.DELAYED_SHARE.length;

    /// How many pairs of amplitude and time constant there are.
    static final int PAIRS = AMPLITUDES * TIME_CONSTANTS;

    /// How many courses there are: the pairs, for one share after the other.
    static final int COURSES = PAIRS * SHARES;

    /// Bits enough to number every course, and the one of no soreness.
    private static final int COURSE_BITS = 12;

    private static final double LOWEST_AMPLITUDE = 0.25;
    private static final double HIGHEST_AMPLITUDE = 14;
    private static final double SHORTEST_TIME_CONSTANT = 5.5;
    private static final double LONGEST_TIME_CONSTANT = 140;

    static final double[] LOG_AMPLITUDE = logarithms(LOWEST_AMPLITUDE, HIGHEST_AMPLITUDE, AMPLITUDES);
    static final double[] LOG_TIME_CONSTANT = logarithms(SHORTEST_TIME_CONSTANT, LONGEST_TIME_CONSTANT, TIME_CONSTANTS);

    private static final double[] AMPLITUDE = exponentials(LOG_AMPLITUDE);
    private static final double[] TIME_CONSTANT = exponentials(LOG_TIME_CONSTANT);

    /// What the delayed part is divided by, for each time constant.
    private static final double[] PEAK =
            Arrays.stream(TIME_CONSTANT).map(Grid::peak).toArray();

    /// When each course falls to the ready level for the last time, in hours; 0 if it never exceeds it. The last
    /// entry is that of no soreness at all.
    static final double[] READY_AT = readyAt();

    /// The courses, the earliest ready first.
    static final int[] BY_READY = byTime(READY_AT);

    private Grid() {}

    static double amplitudeOf(int course) {
        return AMPLITUDE[course % AMPLITUDES];
    }

    /// What the amplitude is multiplied by after `hours`: for each share in turn, for each time constant.
    static double[] shape(double hours) {
        var shape = new double[TIME_CONSTANTS * SHARES];
        double rise = Math.exp(-hours / Priors.RISE_TIME_CONSTANT);
        for (int t = 0; t < TIME_CONSTANTS; t++) {
            double decay = Math.exp(-hours / TIME_CONSTANT[t]);
            double delayed = (decay - rise) / PEAK[t];
            for (int r = 0; r < SHARES; r++) {
                double share = Priors.DELAYED_SHARE[r];
                shape[r * TIME_CONSTANTS + t] = (1 - share) * decay + share * delayed;
            }
        }
        return shape;
    }

    /// The highest value of exp(−t/τ) − exp(−t/5).
    private static double peak(double timeConstant) {
        double rise = Priors.RISE_TIME_CONSTANT;
        double at = Math.log(timeConstant / rise) / (1 / rise - 1 / timeConstant);
        return Math.exp(-at / timeConstant) - Math.exp(-at / rise);
    }

    private static double[] readyAt() {
        var times = new double[COURSES + 1];
        for (int course = 0; course < COURSES; course++) {
            int t = course / AMPLITUDES % TIME_CONSTANTS;
            double share = Priors.DELAYED_SHARE[course / PAIRS];
            // soreness = slow · exp(−t/τ) − fast · exp(−t/5), which has one peak at most.
            double fast = amplitudeOf(course) * share / PEAK[t];
            double slow = amplitudeOf(course) * (1 - share) + fast;
            times[course] = lastAbove(Priors.READY, slow, fast, TIME_CONSTANT[t]);
        }
        return times;
    }

    private static double lastAbove(double level, double slow, double fast, double timeConstant) {
        double rise = Priors.RISE_TIME_CONSTANT;
        double peak = fast * timeConstant <= slow * rise
                ? 0
                : Math.log(fast * timeConstant / (slow * rise)) / (1 / rise - 1 / timeConstant);
        double above = peak;
        double below = Math.max(peak, timeConstant * Math.log(Math.max(slow / level, 1)));
        if (slow * Math.exp(-peak / timeConstant) - fast * Math.exp(-peak / rise) <= level) {
            return 0;
        }
        for (int i = 0; i < 24; i++) {
            double middle = (above + below) / 2;
            boolean isAbove = slow * Math.exp(-middle / timeConstant) - fast * Math.exp(-middle / rise) > level;
            above = isAbove ? middle : above;
            below = isAbove ? below : middle;
        }
        return below;
    }

    /// The courses in the order of `times`, which are not negative: the bits of such numbers have the same order
    /// as they themselves, and the lowest of them make room for the course.
    static int[] byTime(double[] times) {
        long[] keys = IntStream.range(0, times.length)
                .mapToLong(course -> Double.doubleToRawLongBits(times[course]) >>> COURSE_BITS << COURSE_BITS | course)
                .sorted()
                .toArray();
        return Arrays.stream(keys)
                .mapToInt(key -> (int) (key & ((1 << COURSE_BITS) - 1)))
                .toArray();
    }

    private static double[] logarithms(double from, double to, int count) {
        double step = Math.log(to / from) / (count - 1);
        return IntStream.range(0, count)
                .mapToDouble(i -> Math.log(from) + i * step)
                .toArray();
    }

    private static double[] exponentials(double[] logarithms) {
        return Arrays.stream(logarithms).map(Math::exp).toArray();
    }
}

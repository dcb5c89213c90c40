package app.easeback.core.grading;

import java.util.Map;

/// A rating, and how probable each forecaster had thought each of the ratings 0 to 10 after the check-in before.
record NextRating(int soreness, Map<Forecaster, double[]> chances) {

    /// ln of the probability of what came; higher is better.
    double logScore(Forecaster who) {
        return Math.log(of(who)[soreness]);
    }

    /// The ranked probability score: over the thresholds between neighbouring ratings, the mean square of how far
    /// the probability of being at or below lies from what came. From 0, the best, to 1.
    double rankedScore(Forecaster who) {
        double[] chance = of(who);
        double atOrBelow = 0;
        double sum = 0;
        for (int threshold = 0; threshold < chance.length - 1; threshold++) {
            atOrBelow += chance[threshold];
            double off = atOrBelow - (soreness <= threshold ? 1 : 0);
            sum += off * off;
        }
        return sum / (chance.length - 1);
    }

    private double[] of(Forecaster who) {
        double[] chance = chances.get(who);
        if (chance == null) {
            throw new IllegalArgumentException("nothing from " + who);
        }
        return chance;
    }
}

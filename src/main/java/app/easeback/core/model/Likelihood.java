package app.easeback.core.model;

import app.easeback.core.model.Observation.Bound;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// How probable a rating is for each soreness there may be, and for each kind of rater. A rating is an ordered word,
/// not a measure: the soreness with normal scatter falls between two half points, the ends of the scale are open, and
/// a few ratings are slips.
///
/// A row has the probabilities for a soreness of 0, 0.02 … 10, for one rater after the other at each.
final class Likelihood {

    static final int RATERS = Priors.RATER.length;
    static final int HIGHEST = 10;

    private static final double STEPS_A_POINT = 50;
    private static final int LEVELS = (int) (HIGHEST * STEPS_A_POINT) + 1;

    /// How many entries a row has.
    static final int ROW = LEVELS * RATERS;

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private static final double[][] AT_MOST = atMost(0, 0);

    private static final double[][] EXACT = differences(AT_MOST);

    private Likelihood() {}

    /// The level of a soreness: where its entries begin in a row, divided by the number of raters.
    static int level(double soreness) {
        return Math.min((int) (soreness * STEPS_A_POINT + 0.5), LEVELS - 1);
    }

    /// The row of a rating.
    static double[] row(Bound bound, int rating) {
        return row(bound, rating, AT_MOST, EXACT);
    }

    /// The row of a rating when soreness of something else comes on top.
    ///
    /// @param mean how much it is expected to be
    /// @param variance how uncertain that is
    static double[] row(Bound bound, int rating, double mean, double variance) {
        double[][] atMost = atMost(mean, variance);
        return row(bound, rating, atMost, differences(atMost));
    }

    private static double[] row(Bound bound, int rating, double[][] atMost, double[][] exact) {
        return switch (bound) {
            case EXACT -> exact[rating];
            case AT_MOST -> atMost[rating];
            case AT_LEAST -> rating == 0 ? atMost[HIGHEST] : complement(atMost[rating - 1]);
        };
    }

    private static double[][] atMost(double mean, double variance) {
        var rows = new double[HIGHEST + 1][ROW];
        for (int level = 0; level < LEVELS; level++) {
            double soreness = Math.min(level / STEPS_A_POINT + mean, HIGHEST);
            for (int rater = 0; rater < RATERS; rater++) {
                double scatter = Priors.RATER[rater] * Priors.scatter(soreness);
                double total = Math.sqrt(scatter * scatter + variance);
                for (int rating = 0; rating < HIGHEST; rating++) {
                    double slip = Priors.LAPSE * (rating + 1) / (HIGHEST + 1);
                    double share = STANDARD.cumulativeProbability((rating + 0.5 - soreness) / total);
                    rows[rating][level * RATERS + rater] = (1 - Priors.LAPSE) * share + slip;
                }
                rows[HIGHEST][level * RATERS + rater] = 1;
            }
        }
        return rows;
    }

    private static double[][] differences(double[][] atMost) {
        var rows = new double[HIGHEST + 1][];
        rows[0] = atMost[0];
        for (int rating = 1; rating <= HIGHEST; rating++) {
            rows[rating] = atMost[rating].clone();
            for (int i = 0; i < ROW; i++) {
                rows[rating][i] -= atMost[rating - 1][i];
            }
        }
        return rows;
    }

    private static double[] complement(double[] row) {
        var rest = new double[row.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = 1 - row[i];
        }
        return rest;
    }
}

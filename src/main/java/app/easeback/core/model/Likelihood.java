package app.easeback.core.model;

import app.easeback.core.model.Observation.Bound;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// How probable a rating is for each soreness there may be, and for each kind of rater. A rating is one of
/// eleven ordered categories, not a measurement: it is given when the soreness, with normal scatter, falls
/// between the half points around it. The ends of the scale are open, and a few ratings are slips.
///
/// A row has the probabilities for a soreness of 0, 0.02 … 10, for one rater after the other at each.
final class Likelihood {

    static final int RATERS = Priors.RATER.length;
    static final int HIGHEST = 10;

    private static final double STEPS_A_POINT = 50;
    private static final int LEVELS = (int) (HIGHEST * STEPS_A_POINT) + 1;

    /// A row is computed at every so many levels, and interpolated in between.
    private static final int STRIDE = 5;

    /// How many entries a row has.
    static final int ROW = LEVELS * RATERS;

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    /// The rows without residualSoreness soreness, made when they are first asked for.
    private static final Map<Bound, AtomicReferenceArray<double[]>> ROWS = Map.of(
            Bound.EXACT, new AtomicReferenceArray<>(HIGHEST + 1),
            Bound.AT_LEAST, new AtomicReferenceArray<>(HIGHEST + 1),
            Bound.AT_MOST, new AtomicReferenceArray<>(HIGHEST + 1),
            Bound.NOTHING, new AtomicReferenceArray<>(HIGHEST + 1));

    private Likelihood() {}

    /// The level of a soreness: where its entries begin in a row, divided by the number of raters.
    static int level(double soreness) {
        return Math.min((int) (soreness * STEPS_A_POINT + 0.5), LEVELS - 1);
    }

    /// The row of a rating.
    static double[] row(Bound bound, int rating) {
        return Objects.requireNonNull(ROWS.get(bound))
                .updateAndGet(rating, known -> known == null ? row(bound, rating, 0, 0) : known);
    }

    /// The row of a rating that was given, or may be, `hours` after a session.
    ///
    /// @param residualSoreness the soreness of an earlier session that comes on top
    static double[] row(Bound bound, int rating, double hours, Optional<ResidualSoreness> residualSoreness) {
        return residualSoreness
                .map(rest -> row(bound, rating, rest.mean(hours), rest.variance(hours)))
                .orElseGet(() -> row(bound, rating));
    }

    /// The row of a rating when soreness of something else comes on top.
    ///
    /// @param mean how much it is expected to be
    /// @param variance how uncertain that is
    private static double[] row(Bound bound, int rating, double mean, double variance) {
        boolean openAbove = rating == HIGHEST || bound == Bound.AT_LEAST || bound == Bound.NOTHING;
        boolean openBelow = rating == 0 || bound == Bound.AT_MOST || bound == Bound.NOTHING;
        double upper = openAbove ? Double.POSITIVE_INFINITY : rating + 0.5;
        double lower = openBelow ? Double.NEGATIVE_INFINITY : rating - 0.5;
        double slip = Priors.LAPSE * byGuess(bound, rating);
        var row = new double[ROW];
        for (int level = 0; level < LEVELS; level += STRIDE) {
            double soreness = Math.min(level / STEPS_A_POINT + mean, HIGHEST);
            for (int rater = 0; rater < RATERS; rater++) {
                double scatter = Priors.RATER[rater] * Priors.scatter(soreness);
                double total = Math.sqrt(scatter * scatter + variance);
                double share = STANDARD.cumulativeProbability((upper - soreness) / total)
                        - STANDARD.cumulativeProbability((lower - soreness) / total);
                row[level * RATERS + rater] = (1 - Priors.LAPSE) * share + slip;
            }
        }
        drawBetween(row);
        return row;
    }

    /// How probable each rating, 0 to 10, is at one soreness, whoever rates.
    static double[] ratings(double soreness) {
        var chances = new double[HIGHEST + 1];
        for (int rating = 0; rating <= HIGHEST; rating++) {
            for (int rater = 0; rater < RATERS; rater++) {
                chances[rating] +=
                        Priors.RATER_WEIGHT[rater] * row(Bound.EXACT, rating)[level(soreness) * RATERS + rater];
            }
        }
        return chances;
    }

    /// How probable what is observed is when any rating is as likely as any other.
    static double byGuess(Bound bound, int rating) {
        int ratings = switch (bound) {
            case EXACT -> 1;
            case AT_LEAST -> HIGHEST + 1 - rating;
            case AT_MOST -> rating + 1;
            case NOTHING -> HIGHEST + 1;
        };
        return (double) ratings / (HIGHEST + 1);
    }

    private static void drawBetween(double[] row) {
        int stride = STRIDE * RATERS;
        for (int i = 0; i < row.length; i++) {
            int from = i / stride * stride + i % RATERS;
            int steps = (i - from) / RATERS;
            if (steps > 0) {
                row[i] = row[from] + (row[from + stride] - row[from]) * steps / STRIDE;
            }
        }
    }
}

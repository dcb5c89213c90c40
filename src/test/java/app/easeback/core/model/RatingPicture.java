package app.easeback.core.model;

import app.easeback.core.model.Observation.Bound;
import app.easeback.core.model.Plot.Span;
import app.easeback.core.model.Svg.Anchor;

/// How probable each rating is at three levels of soreness.
final class RatingPicture {

    private static final int[] SORENESS = {0, 2, 5};

    private RatingPicture() {}

    static String draw() {
        var svg = new Svg(
                760,
                276,
                "What a rating says: how probable each one is",
                "Three bar charts: at a soreness of 0 most ratings are 0; at 2 about half are 2, the rest 1 and 3; at 5 "
                        + "they spread from 3 to 7.");
        svg.words(24, 54, Anchor.START, Svg.MUTED, "of 100 ratings, averaged over raters");
        for (int i = 0; i < SORENESS.length; i++) {
            bars(new Plot(svg, 48 + 240 * i, 84, 208, 140, new Span(-0.6, 10.6), new Span(0, 100)), SORENESS[i]);
        }
        return svg.toString();
    }

    private static void bars(Plot plot, int soreness) {
        Svg svg = plot.svg();
        svg.words(plot.across(5), plot.top() + 2, Anchor.MIDDLE, Svg.INK, 13, true, "soreness " + soreness);
        svg.line(plot.left(), plot.bottom(), plot.right(), plot.bottom(), Svg.MUTED, 1, Svg.SOLID);
        double half = (plot.across(1) - plot.across(0)) * 0.4;
        for (int rating = 0; rating <= Likelihood.HIGHEST; rating++) {
            double percent = 100 * chance(rating, soreness);
            double top = plot.down(percent);
            String colour = rating == soreness ? Svg.BLUE : Svg.BLUE_HALF;
            svg.box(plot.across(rating) - half, top, 2 * half, plot.bottom() - top, colour);
            svg.words(
                    plot.across(rating),
                    plot.bottom() + 18,
                    Anchor.MIDDLE,
                    Svg.MUTED,
                    12,
                    false,
                    String.valueOf(rating));
            if (percent >= 1) {
                var label = String.valueOf(Math.round(percent));
                svg.words(plot.across(rating), top - 5, Anchor.MIDDLE, Svg.INK, 12, false, label);
            }
        }
        svg.words(plot.across(5), plot.bottom() + 38, Anchor.MIDDLE, Svg.MUTED, "rating");
    }

    private static double chance(int rating, int soreness) {
        double[] row = Likelihood.row(Bound.EXACT, rating);
        double sum = 0;
        for (int rater = 0; rater < Likelihood.RATERS; rater++) {
            sum += Priors.RATER_WEIGHT[rater] * row[Likelihood.level(soreness) * Likelihood.RATERS + rater];
        }
        return sum;
    }
}

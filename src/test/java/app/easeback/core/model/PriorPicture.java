package app.easeback.core.model;

import app.easeback.Samples;
import app.easeback.core.diary.Diary;
import app.easeback.core.model.Plot.Span;
import app.easeback.core.model.Svg.Anchor;
import app.easeback.core.timeline.Expectation;
import app.easeback.core.timeline.TimelineController;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The ratings that are expected before any check-in, of a patient and a session of whom nothing is known.
final class PriorPicture {

    private static final int HOURS = 96;

    private PriorPicture() {}

    static String draw() {
        var svg = new Svg(
                760,
                384,
                "Before any check-in: the ratings to be expected",
                "Bands that hold half and four fifths of the ratings to be expected over 96 hours after a session, both "
                        + "falling to zero, with the published average and a line at 24 hours.");
        svg.words(24, 54, Anchor.START, Svg.MUTED, "soreness, 0–10");
        var plot = new Plot(svg, 48, 72, 688, 256, new Span(0, HOURS), new Span(0, 6));
        var session = Samples.smallSession("s", Samples.MONDAY);
        var steps = new TimelineController()
                        .expected(
                                new Diary(List.of(session), List.of()),
                                session,
                                session.sites().getFirst(),
                                Samples.MONDAY)
                        .steps()
                        .stream()
                        .limit(1 + HOURS / 2)
                        .toList();
        ToDoubleFunction<Expectation> hours =
                step -> Duration.between(Samples.MONDAY, step.at()).toMinutes() / 60.0;
        plot.band(steps, hours, Expectation::low, Expectation::high, Svg.BLUE_PALE);
        plot.band(steps, hours, Expectation::lower, Expectation::upper, Svg.BLUE_HALF);
        plot.rows(1);
        plot.columns(12);
        plot.curve(steps, hours, Expectation::middle, Svg.BLUE, Svg.SOLID);
        plot.curve(steps, hours, Expectation::published, Svg.AMBER, Svg.DASHED);
        svg.line(plot.across(24), plot.top(), plot.across(24), plot.bottom(), Svg.INK, 1.5, Svg.SOLID);
        svg.words(plot.across(24) + 8, plot.top() + 13, Anchor.START, Svg.INK, "24 hours: never before");
        svg.words(plot.across(48), plot.bottom() + 42, Anchor.MIDDLE, Svg.MUTED, "hours since the session");
        legend(plot);
        return svg.toString();
    }

    private static void legend(Plot plot) {
        Svg svg = plot.svg();
        double x = plot.across(62);
        double y = plot.top() + 12;
        svg.box(x - 12, y - 10, 172, 90, Svg.PAPER);
        svg.box(x, y - 8, 24, 14, Svg.BLUE_PALE);
        svg.words(x + 32, y + 4, Anchor.START, Svg.INK, "80 of 100 ratings");
        svg.box(x, y + 14, 24, 14, Svg.BLUE_HALF);
        svg.words(x + 32, y + 26, Anchor.START, Svg.INK, "50 of 100");
        svg.line(x, y + 43, x + 24, y + 43, Svg.BLUE, 2, Svg.SOLID);
        svg.words(x + 32, y + 48, Anchor.START, Svg.INK, "the middle one");
        svg.line(x, y + 65, x + 24, y + 65, Svg.AMBER, 2, Svg.DASHED);
        svg.words(x + 32, y + 70, Anchor.START, Svg.INK, "published average");
    }
}

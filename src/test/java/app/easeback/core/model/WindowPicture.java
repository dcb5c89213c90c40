package app.easeback.core.model;

import static app.easeback.Samples.MONDAY;

import app.easeback.Samples;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.diary.Diary;
import app.easeback.core.model.Plot.Span;
import app.easeback.core.model.Svg.Anchor;
import app.easeback.core.session.ImsSession;
import app.easeback.core.suggestion.Window;
import app.easeback.core.timeline.Expectation;
import app.easeback.core.timeline.TimelineController;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// What is expected of one made-up session, and the window that is shown, after its first, third and fifth
/// check-in.
final class WindowPicture {

    private static final ImsSession SESSION = Samples.smallSession("s", MONDAY);

    private static final List<CheckIn> CHECK_INS = List.of(
            Samples.smallCheckIn("1", MONDAY.withHour(21), 7),
            Samples.smallCheckIn("2", MONDAY.plusHours(14), 5),
            Samples.smallCheckIn("3", MONDAY.plusHours(19), 4),
            Samples.smallCheckIn("4", MONDAY.plusHours(24), 3),
            Samples.smallCheckIn("5", MONDAY.plusHours(28), 3));

    private static final int[] AFTER = {1, 3, 5};
    private static final int HOURS = 96;
    private static final int HEIGHT = 120;
    private static final int PANEL = 210;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);

    private WindowPicture() {}

    static String draw() {
        var svg = new Svg(
                760,
                100 + AFTER.length * PANEL,
                "Five check-ins tighten the window",
                "The same made-up session after one, three and five check-ins: the bands and the window for full "
                        + "intensity get narrower.");
        svg.words(24, 54, Anchor.START, Svg.MUTED, "soreness, 0–10, of a made-up session on Monday at 17:30");
        for (int i = 0; i < AFTER.length; i++) {
            var plot = new Plot(svg, 48, 98 + PANEL * i, 688, HEIGHT, new Span(0, HOURS), new Span(0, 10));
            panel(plot, CHECK_INS.subList(0, AFTER[i]));
        }
        days(svg);
        return svg.toString();
    }

    private static void panel(Plot plot, List<CheckIn> checkIns) {
        Svg svg = plot.svg();
        var now = checkIns.getLast().at();
        var controller = new TimelineController();
        var diary = new Diary(List.of(SESSION), checkIns);
        var steps = controller.expected(diary, SESSION, SESSION.sites().getFirst(), now).steps().stream()
                .limit(1 + HOURS / 2)
                .toList();
        ToDoubleFunction<Expectation> hours = step -> hours(step.at());
        plot.band(steps, hours, Expectation::low, Expectation::high, Svg.BLUE_PALE);
        plot.band(steps, hours, Expectation::lower, Expectation::upper, Svg.BLUE_HALF);
        plot.rows(2);
        plot.curve(steps, hours, Expectation::middle, Svg.BLUE, Svg.SOLID);
        svg.line(plot.across(24), plot.top(), plot.across(24), plot.bottom(), Svg.INK, 1.5, Svg.SOLID);
        svg.words(plot.across(24) + 8, plot.top() + 14, Anchor.START, Svg.INK, "24 hours");
        for (CheckIn checkIn : checkIns) {
            double soreness = checkIn.ratings().getFirst().soreness();
            svg.dot(plot.across(hours(checkIn.at())), plot.down(soreness), 5, Svg.INK);
        }
        String title = checkIns.size() == 1 ? "After 1 check-in" : "After " + checkIns.size() + " check-ins";
        svg.words(plot.left(), plot.top() - 10, Anchor.START, Svg.INK, 13, true, title);
        window(plot, controller.suggest(diary, now).window().orElseThrow());
    }

    private static void window(Plot plot, Window window) {
        Svg svg = plot.svg();
        double y = plot.bottom() + 16;
        double from = plot.across(hours(window.from()));
        double suggested = plot.across(hours(window.suggested()));
        double to = plot.across(hours(window.to().orElseThrow()));
        svg.box(from, y, to - from, 12, Svg.GREEN_PALE);
        svg.box(from, y, 2, 12, Svg.GREEN);
        svg.box(to - 2, y, 2, 12, Svg.GREEN);
        svg.dot(suggested, y + 6, 6, Svg.GREEN);
        var words = "from " + TIME.format(window.from()) + ", suggested " + TIME.format(window.suggested()) + ", to "
                + TIME.format(window.to().orElseThrow());
        svg.words(plot.right(), plot.top() - 10, Anchor.END, Svg.GREEN, words);
        svg.words(plot.left(), y + 11, Anchor.START, Svg.MUTED, "window");
    }

    private static void days(Svg svg) {
        var plot = new Plot(svg, 48, 98, 688, HEIGHT + PANEL * (AFTER.length - 1), new Span(0, HOURS), new Span(0, 1));
        var midnights = new ArrayList<ZonedDateTime>();
        for (var day = MONDAY.toLocalDate().plusDays(1); midnights.size() < HOURS / 24; day = day.plusDays(1)) {
            midnights.add(day.atStartOfDay(MONDAY.getZone()));
        }
        double y = plot.bottom() + 60;
        svg.line(plot.left(), y - 14, plot.right(), y - 14, Svg.MUTED, 1, Svg.SOLID);
        svg.words(plot.left(), y + 6, Anchor.START, Svg.MUTED, DAY.format(MONDAY));
        for (ZonedDateTime midnight : midnights) {
            double x = plot.across(hours(midnight));
            svg.line(x, y - 18, x, y - 10, Svg.MUTED, 1, Svg.SOLID);
            var name = hours(midnight) + 12 < HOURS ? DAY.format(midnight) : "";
            svg.words(plot.across(hours(midnight) + 12), y + 6, Anchor.MIDDLE, Svg.MUTED, name);
        }
    }

    private static double hours(ZonedDateTime time) {
        return Duration.between(MONDAY, time).toMinutes() / 60.0;
    }
}

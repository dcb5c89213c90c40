package app.easeback.ui.timeline.chart;

import app.easeback.core.checkin.Rating;
import app.easeback.core.words.Words;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.stream.IntStream;

/// The lines behind a course and what is written at them: soreness from below, times and days from left to
/// right.
///
/// @param labelHeight the height of a label, in pixels
record ChartGrid(Words words, Scale scale, double labelHeight) {

    /// The width that the words of the time axis need, in heights of a label.
    private static final double ROOM_FOR_LABEL = 4;

    void drawOn(Layer layer) {
        addSoreness(layer);
        addTime(layer);
    }

    private void addSoreness(Layer layer) {
        for (int soreness = 0; soreness <= Rating.SORENESS.max(); soreness += 2) {
            double y = scale.y(soreness);
            layer.addLine(scale.left(), y, scale.right(), y, "chart-grid");
            layer.addLabel(
                    Integer.toString(soreness),
                    (scale.left() - 8) / 2,
                    y - labelHeight / 2,
                    labelHeight,
                    "chart-label");
        }
    }

    private void addTime(Layer layer) {
        int step = hoursBetweenLines();
        var last = scale.to().toLocalDateTime();
        var day = scale.from().toLocalDate().atStartOfDay();
        // By the wall clock, also over a clock change. Where that leaves midnight out, the line of the day is
        // a little later.
        for (var ticked = day; !ticked.isAfter(last); ticked = ticked.plusHours(step)) {
            boolean midnight = ticked.toLocalTime().equals(LocalTime.MIDNIGHT);
            var time = ticked.atZone(scale.from().getZone());
            if (scale.contains(time)) {
                double x = scale.x(time);
                layer.addLine(x, scale.top(), x, scale.bottom(), midnight ? "chart-day" : "chart-grid");
                addTimeLabel(layer, time, midnight);
            }
        }
    }

    /// The smallest step at which the words have room.
    int hoursBetweenLines() {
        return IntStream.of(6, 12)
                .filter(hours -> hours * scale.hourWidth() >= ROOM_FOR_LABEL * labelHeight)
                .findFirst()
                .orElse(24);
    }

    private void addTimeLabel(Layer layer, ZonedDateTime time, boolean midnight) {
        double x = scale.x(time);
        double y = scale.bottom() + 6;
        if (midnight) {
            layer.addLabel(words.day(time.toLocalDate()), x, y, labelHeight, "chart-label", "strong");
        } else if (x < scale.right() - ROOM_FOR_LABEL * labelHeight / 2) {
            layer.addLabel(words.time(time.toLocalTime()), x, y, labelHeight, "chart-label");
        }
    }
}

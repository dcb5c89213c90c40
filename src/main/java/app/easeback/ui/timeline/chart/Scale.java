package app.easeback.ui.timeline.chart;

import app.easeback.core.checkin.Rating;
import java.time.Duration;
import java.time.ZonedDateTime;

/// Where moments and soreness stand in the picture, in pixels.
///
/// @param from the moment at the left edge
/// @param to the moment at the right edge
/// @param left the x of the left edge
/// @param right the x of the right edge
/// @param top the y of the greatest soreness
/// @param bottom the y of soreness 0
record Scale(ZonedDateTime from, ZonedDateTime to, double left, double right, double top, double bottom) {

    double x(ZonedDateTime moment) {
        double share = (double) Duration.between(from, moment).toSeconds()
                / Duration.between(from, to).toSeconds();
        return left + share * (right - left);
    }

    double y(double soreness) {
        return bottom - soreness / Rating.SORENESS.max() * (bottom - top);
    }

    boolean contains(ZonedDateTime moment) {
        return !moment.isBefore(from) && !moment.isAfter(to);
    }

    /// How many pixels an hour takes.
    double hourWidth() {
        return (right - left) / (Duration.between(from, to).toMinutes() / 60.0);
    }
}

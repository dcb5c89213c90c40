package app.easeback.ui.timeline.course;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;

/// The moments that can be replayed: the first, every half-hour after it, and the last, which need not be on a
/// half-hour. They are numbered from 0.
///
/// @param last not before `first`
public record Steps(ZonedDateTime first, ZonedDateTime last) {

    private static final long LENGTH = Duration.ofMinutes(30).toSeconds();

    /// How many steps make six hours.
    public static final int SIX_HOURS = (int) (Duration.ofHours(6).toSeconds() / LENGTH);

    public Steps {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("no steps from " + first + " to " + last);
        }
    }

    /// The number of the last step.
    public int end() {
        return first.isBefore(last) ? (int) (atOrAfter(last.toEpochSecond()) - before()) : 0;
    }

    /// The moment of a step; beyond the ends that of the first or the last.
    ZonedDateTime at(int step) {
        if (step <= 0) {
            return first;
        }
        return step >= end()
                ? last
                : Instant.ofEpochSecond((before() + step) * LENGTH).atZone(first.getZone());
    }

    /// The number of the first step at or after a moment; the last one's when there is none.
    int atOrAfter(ZonedDateTime moment) {
        long seconds = moment.toEpochSecond() + (moment.getNano() > 0 ? 1 : 0);
        return moment.isAfter(first) ? (int) Math.min(end(), atOrAfter(seconds) - before()) : 0;
    }

    /// The half-hour at or before the first step, counted from the epoch.
    private long before() {
        return Math.floorDiv(first.toEpochSecond(), LENGTH);
    }

    private static long atOrAfter(long seconds) {
        return Math.ceilDiv(seconds, LENGTH);
    }
}

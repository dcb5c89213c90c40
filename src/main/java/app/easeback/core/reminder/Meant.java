package app.easeback.core.reminder;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// When a reminder is meant to come. Its kind decides what happens when the patient travels: a time of the
/// wall clock moves with them, a time since something happened does not.
public sealed interface Meant {

    /// At this time of the wall clock, wherever the patient is. In the hour that a clock change skips, later
    /// by the length of that gap; in the hour that it repeats, the first time.
    record WallClock(LocalDateTime at) implements Meant {
        @Override
        public ZonedDateTime after(ZonedDateTime cause, ZoneId zone) {
            return at.atZone(zone);
        }

        @Override
        public String toString() {
            return at.toString();
        }
    }

    /// This long after its cause, wherever the patient is.
    record Elapsed(Duration since) implements Meant {
        @Override
        public ZonedDateTime after(ZonedDateTime cause, ZoneId zone) {
            return cause.withZoneSameInstant(zone).plus(since);
        }

        @Override
        public String toString() {
            return since.toString();
        }
    }

    /// The moment, for a patient in `zone`.
    ///
    /// @param cause when the session or tape it belongs to was
    ZonedDateTime after(ZonedDateTime cause, ZoneId zone);

    /// Reads what `toString` wrote: `2026-03-03T08:00` or `PT24H`.
    ///
    /// @throws DateTimeException when it is neither
    static Meant parse(String text) {
        return text.startsWith("P") ? new Elapsed(Duration.parse(text)) : new WallClock(LocalDateTime.parse(text));
    }
}

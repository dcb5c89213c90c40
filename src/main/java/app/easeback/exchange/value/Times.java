package app.easeback.exchange.value;

import app.easeback.core.entry.IsoTime;
import app.easeback.core.reminder.Meant;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/// Times as they are written in files: ISO-8601 with offset, and the zone in brackets where it is known.
public final class Times {

    private Times() {}

    /// A time that is not in the future. Where offset and zone disagree (zones change their rules, and
    /// computers learn of it at different times) the offset holds, so that the instant stays what it was.
    public static ZonedDateTime past(Value value) {
        var time = any(value);
        if (time.toInstant().isAfter(value.now())) {
            throw value.problem(Fault.IN_FUTURE, Value.shown(value.string()));
        }
        inYears(value, time.getYear());
        return time;
    }

    /// A time that may be in the future, in a year that the program can calculate with and every calendar can
    /// show.
    public static ZonedDateTime ahead(Value value) {
        var time = any(value);
        inYears(value, time.getYear());
        return time;
    }

    private static ZonedDateTime any(Value value) {
        String text = value.string();
        try {
            return IsoTime.parse(text);
        } catch (DateTimeParseException e) {
            throw value.problem(lacksOnlyTheOffset(text) ? Fault.NO_OFFSET : Fault.NOT_A_TIME, Value.shown(text));
        }
    }

    /// When a reminder is meant to come: a time of the wall clock, or since its cause.
    public static Meant meant(Value value) {
        String text = value.string();
        try {
            var meant = Meant.parse(text);
            switch (meant) {
                case Meant.WallClock clock -> inYears(value, clock.at().getYear());
                case Meant.Elapsed elapsed
                when elapsed.since().isNegative() -> throw value.problem(Fault.NOT_MEANT, Value.shown(text));
                case Meant.Elapsed _ -> {}
            }
            return meant;
        } catch (DateTimeException e) {
            throw value.problem(Fault.NOT_MEANT, Value.shown(text));
        }
    }

    private static void inYears(Value value, int year) {
        if (!IsoTime.YEARS.contains(year)) {
            throw value.problem(Fault.NOT_A_YEAR, Value.shown(value.string()));
        }
    }

    /// A time as it is written in files.
    public static String write(ZonedDateTime time) {
        return DateTimeFormatter.ISO_ZONED_DATE_TIME.format(time);
    }

    /// A time of the day, such as `08:30`.
    public static LocalTime timeOfDay(Value value) {
        String text = value.string();
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            throw value.problem(Fault.NOT_A_TIME_OF_DAY, Value.shown(text));
        }
    }

    /// The name of a time zone, such as `Europe/Berlin`.
    public static ZoneId zone(Value value) {
        String text = value.string();
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw value.problem(Fault.NO_SUCH_ZONE, Value.shown(text));
        }
    }

    private static boolean lacksOnlyTheOffset(String text) {
        try {
            DateTimeFormatter.ISO_DATE_TIME.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}

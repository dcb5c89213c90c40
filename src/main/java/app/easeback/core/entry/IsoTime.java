package app.easeback.core.entry;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/// Reads times as the store and files hold them: ISO-8601 with offset, and with zone in brackets if known.
///
/// It answers as [ZonedDateTime#parse(CharSequence)] does, in a tenth of the time: that call would otherwise
/// take up most of the reading of tens of thousands of entries.
public final class IsoTime {

    /// The years that are accepted: beyond them, not every zone can express a time and no calendar can show
    /// it.
    public static final Range YEARS = new Range(1, 9999);

    private static final int NANO_DIGITS = 9;
    private static final int DECIMAL = 10;

    private final String text;
    private int at;

    private IsoTime(String text) {
        this.text = text;
    }

    /// The time that `text` gives. Where offset and zone disagree, the offset holds.
    ///
    /// @throws java.time.format.DateTimeParseException when `text` is no such time
    public static ZonedDateTime parse(String text) {
        return new IsoTime(text).usual().orElseGet(() -> ZonedDateTime.parse(text));
    }

    /// The same, but a year outside [#YEARS], which earlier versions of the app could keep, becomes the
    /// nearest one inside.
    public static ZonedDateTime parseKept(String text) {
        var time = parse(text);
        return YEARS.contains(time.getYear())
                ? time
                : time.withYear(Math.clamp(time.getYear(), YEARS.min(), YEARS.max()));
    }

    /// The time in the usual form: a year of four digits, and a named place or no zone. Else empty.
    private Optional<ZonedDateTime> usual() {
        try {
            var local = local();
            var offset = offset();
            return zone(offset).map(zone -> ZonedDateTime.ofInstant(local, offset, zone));
        } catch (DateTimeException | StringIndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private LocalDateTime local() {
        int year = digits(4);
        expect('-');
        int month = digits(2);
        expect('-');
        int day = digits(2);
        expect('T');
        int hour = digits(2);
        expect(':');
        int minute = digits(2);
        int second = 0;
        int nano = 0;
        if (has(':')) {
            second = digits(2);
            nano = has('.') ? fraction() : 0;
        }
        return LocalDateTime.of(year, month, day, hour, minute, second, nano);
    }

    private int fraction() {
        int from = at;
        int nano = 0;
        while (at - from < NANO_DIGITS && isDigit(text.charAt(at))) {
            nano = nano * DECIMAL + digits(1);
        }
        if (at == from) {
            throw new DateTimeException("no fraction");
        }
        for (int missing = NANO_DIGITS - (at - from); missing > 0; missing--) {
            nano *= DECIMAL;
        }
        return nano;
    }

    private ZoneOffset offset() {
        if (has('Z')) {
            return ZoneOffset.UTC;
        }
        int sign = has('-') ? -1 : 1;
        if (sign > 0) {
            expect('+');
        }
        int hours = digits(2);
        expect(':');
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * digits(2));
    }

    private Optional<ZoneId> zone(ZoneOffset offset) {
        if (at == text.length()) {
            return Optional.of(offset);
        }
        expect('[');
        String name = text.substring(at, text.length() - 1);
        at = text.length() - 1;
        expect(']');
        return Optional.of(name).filter(place -> place.indexOf('/') > 0).map(ZoneId::of);
    }

    private int digits(int count) {
        int number = 0;
        for (int end = at + count; at < end; at++) {
            char digit = text.charAt(at);
            if (!isDigit(digit)) {
                throw new DateTimeException("no digit");
            }
            number = number * DECIMAL + digit - '0';
        }
        return number;
    }

    private static boolean isDigit(char character) {
        return '0' <= character && character <= '9';
    }

    private void expect(char mark) {
        if (!has(mark)) {
            throw new DateTimeException("no " + mark);
        }
    }

    private boolean has(char mark) {
        boolean has = text.charAt(at) == mark;
        at += has ? 1 : 0;
        return has;
    }
}

package app.easeback.core.words;

import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/// A wall-clock time as a region writes it: `08:00`, `8:00 a.m.`. Where hours are marked by an h it is written as
/// Québec’s language office does: `8 h`, `8 h 05`, with spaces that do not break.
public final class TimeOfDay {

    private static final String HOURS = "'h'";

    private TimeOfDay() {}

    /// To the minute.
    public static String written(LocalTime time, Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                null, FormatStyle.SHORT, IsoChronology.INSTANCE, locale);
        int hours = pattern.indexOf(HOURS);
        if (hours >= 0) {
            String whole = time.getMinute() == 0 ? pattern.substring(0, hours + HOURS.length()) : pattern;
            pattern = whole.replace("HH", "H").replace(' ', '\u00a0');
        }
        return time.format(DateTimeFormatter.ofPattern(pattern, locale));
    }
}

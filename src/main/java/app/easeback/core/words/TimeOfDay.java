package app.easeback.core.words;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A wall-clock time as a region writes it: `08:00`, `8:00 a.m.`. Where hours are marked by an h it is written as
/// Québec’s language office does: `8 h`, `8 h 05`, with spaces that do not break.
public final class TimeOfDay {

    private static final String HOURS = "'h'";

    private final DateTimeFormatter toTheHour;
    private final DateTimeFormatter toTheMinute;
    private final boolean halves;

    public TimeOfDay(Locale locale) {
        String pattern = Conventions.time(locale);
        halves = pattern.replaceAll("'[^']*'", "").contains("a");
        if (!pattern.contains(HOURS)) {
            toTheMinute = DateTimeFormatter.ofPattern(pattern, locale);
            toTheHour = toTheMinute;
        } else {
            pattern = pattern.replace("HH", "H").replace(' ', '\u00a0');
            toTheMinute = DateTimeFormatter.ofPattern(pattern, locale);
            toTheHour =
                    DateTimeFormatter.ofPattern(pattern.substring(0, pattern.indexOf(HOURS) + HOURS.length()), locale);
        }
    }

    /// Whether the region counts the hours to twelve, and marks which half of the day they are in.
    public boolean inHalves() {
        return halves;
    }

    /// The time, to the minute.
    public String written(LocalTime time) {
        return time.format(time.getMinute() == 0 ? toTheHour : toTheMinute);
    }
}

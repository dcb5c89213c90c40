package app.easeback.ui.common.form;

import app.easeback.core.words.Conventions;
import app.easeback.core.words.TimeOfDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days, times and numbers the way people of one language type and read them.
public final class Typed {

    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:\\s*[:.hH]\\s*(\\d{2})|(\\s*[hH]))?\\s*(?:([AaPp])\\.?\\s?[Mm]\\.?|[Uu]hr)?");

    /// The language in which `8 h` is a time of day; elsewhere it is eight hours, and a time needs its
    /// minutes.
    private static final String SAYS_TIMES_IN_H = Locale.FRENCH.getLanguage();

    /// Matches a time with `h` or `Uhr`: whoever writes that counts to 24.
    private static final String OF_24_HOURS = ".*[hH].*";

    private final Locale locale;
    private final TimeOfDay times;
    private final DateTimeFormatter writtenDate;
    private final List<DateTimeFormatter> readDates;

    public Typed(Locale locale) {
        this.locale = locale;
        times = new TimeOfDay(locale);
        String pattern = Conventions.day(locale).replaceAll("y+", "uuuu");
        writtenDate = strict(pattern);
        String shortest = pattern.replaceAll("d+", "d").replaceAll("M+", "M");
        readDates = List.of(strict(shortest), strict(shortest.replace("uuuu", "uu")), DateTimeFormatter.ISO_LOCAL_DATE);
    }

    /// An example of how a day is written.
    public String exampleOfDay() {
        return write(LocalDate.of(2026, 3, 25));
    }

    /// An example of how a time of day is written.
    public String exampleOfTime() {
        return write(LocalTime.of(17, 30));
    }

    /// A day as this language writes it, with all digits of its year.
    public String write(LocalDate day) {
        return day.format(writtenDate);
    }

    /// A time of day as this language writes it, to the minute.
    public String write(LocalTime time) {
        return times.written(time);
    }

    /// The day that was typed, in this language's order or as `2026-03-02`.
    public Optional<LocalDate> date(String typed) {
        String text = Digits.plain(typed).strip();
        return readDates.stream()
                .flatMap(format -> dateIn(format, text).stream())
                .findFirst();
    }

    /// The time that was typed, in the style of any language: `17:30`, `17.30`, `17 h 30`, `8`, `5:30 p. m.`,
    /// `17:30 Uhr`; in French also `8 h`. Where the region counts the hours to 12, `5:30` may be either of
    /// two times and is not accepted, while `05:30`, `17:30` and `5 h 30` are.
    public Optional<LocalTime> time(String typed) {
        String text = Digits.plain(typed).replaceAll("\\p{Z}", " ").strip();
        var parts = TIME.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        if (parts.group(3) != null && !locale.getLanguage().equals(SAYS_TIMES_IN_H)) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        if (parts.group(4) != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (parts.group(4).equalsIgnoreCase("p") ? 12 : 0);
        } else if (times.inHalves() && hour <= 12 && !text.startsWith("0") && !text.matches(OF_24_HOURS)) {
            return Optional.empty();
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /// The whole number that was typed; empty where it is none.
    public Optional<Integer> number(String typed) {
        try {
            return Optional.of(Integer.parseInt(typed.strip()));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).withResolverStyle(ResolverStyle.STRICT);
    }

    private static Optional<LocalDate> dateIn(DateTimeFormatter format, String typed) {
        try {
            return Optional.of(LocalDate.parse(typed, format));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}

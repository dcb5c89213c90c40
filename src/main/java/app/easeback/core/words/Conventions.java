package app.easeback.core.words;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The patterns in which a language is written in a region, by Java’s locale data. Where those know no English
/// of a region, such as Japan or Brazil, they write it as in the United States: 3/4/2026 would be the fourth of
/// March. There a day is written 2026-03-04, which nobody misreads, and hours are counted as the region counts
/// them.
public final class Conventions {

    /// Where English puts the month before the day.
    static final Set<String> MONTH_FIRST = Set.of("AS", "BI", "GU", "MH", "MP", "PH", "PR", "UM", "US", "VI");

    private static final String UNMISTAKABLE = "y-MM-dd";
    private static final String HOURS_OF_THE_REGION = "jm";

    private Conventions() {}

    /// The pattern of a day in figures, with its year in full or not.
    public static String day(Locale locale) {
        return isAmericanForWantOfItsOwn(locale) ? UNMISTAKABLE : writtenDay(locale);
    }

    /// The pattern of a time of day, to the minute.
    static String time(Locale locale) {
        // No region has no hours of its own, and the question takes time while the program starts.
        return !locale.getCountry().isEmpty() && isAmericanForWantOfItsOwn(locale)
                ? DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        HOURS_OF_THE_REGION, IsoChronology.INSTANCE, locale)
                : written(null, FormatStyle.SHORT, locale);
    }

    private static boolean isAmericanForWantOfItsOwn(Locale locale) {
        return !MONTH_FIRST.contains(locale.getCountry()) && writtenDay(locale).startsWith("M");
    }

    private static String writtenDay(Locale locale) {
        return written(FormatStyle.SHORT, null, locale);
    }

    private static String written(@Nullable FormatStyle day, @Nullable FormatStyle time, Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(day, time, IsoChronology.INSTANCE, locale);
    }
}

package app.easeback.ui.session.calendar;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.entry.Entry;
import app.easeback.core.session.ImsSession;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A month in whole weeks.
///
/// @param zone the patient's, in which entries have their day
public record MonthPage(YearMonth month, LocalDate today, ZoneId zone, List<CalendarDay> days) {

    public MonthPage {
        days = List.copyOf(days);
    }

    /// Whether it was read on the day of `now`, and in its zone.
    boolean isOf(ZonedDateTime now) {
        return today.equals(now.toLocalDate()) && zone.equals(now.getZone());
    }

    /// The days of a month, from the first day of its first week to the last of its last.
    static List<LocalDate> dates(YearMonth month, DayOfWeek weekStart) {
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(weekStart));
        var last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(weekStart.minus(1)));
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /// @param sessions those to be shown, newest first
    /// @param checkIns of these days, oldest first
    /// @param shown which of their ratings are shown
    static MonthPage of(
            YearMonth month,
            List<LocalDate> dates,
            ZonedDateTime now,
            List<ImsSession> sessions,
            List<CheckIn> checkIns,
            ShownRatings shown) {
        var zone = now.getZone();
        Map<LocalDate, List<ImsSession>> sessionsOf = byDay(sessions.reversed().stream(), zone);
        Map<LocalDate, List<CheckIn>> checkInsOf = byDay(checkIns.stream().filter(shown::shows), zone);
        return new MonthPage(
                month,
                now.toLocalDate(),
                zone,
                dates.stream()
                        .map(date -> {
                            var told = checkInsOf.getOrDefault(date, List.of());
                            return new CalendarDay(
                                    date,
                                    YearMonth.from(date).equals(month),
                                    date.equals(now.toLocalDate()),
                                    sessionsOf.getOrDefault(date, List.of()),
                                    told,
                                    told.stream().flatMap(shown::of).max(Comparator.naturalOrder()));
                        })
                        .toList());
    }

    private static <E extends Entry> Map<LocalDate, List<E>> byDay(Stream<E> entries, ZoneId zone) {
        return entries.collect(Collectors.groupingBy(
                entry -> entry.at().withZoneSameInstant(zone).toLocalDate()));
    }
}

package app.easeback.core.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/// A week in one zone, in which a table can say `Mon 17:30`; `next Mon 08:00` is in the week after it.
record Week(LocalDate monday, ZoneId zone) {

    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final String NEXT = "next ";

    /// A week without a clock change.
    static final Week USUAL = of("2026-03-02", "Europe/Berlin");

    /// In the night to Sunday the clock goes from 02:00 to 03:00.
    static final Week BERLIN_SPRING = of("2026-03-23", "Europe/Berlin");

    /// In the night to Sunday the clock goes from 03:00 back to 02:00.
    static final Week BERLIN_AUTUMN = of("2026-10-19", "Europe/Berlin");

    /// In the night to Sunday the clock goes from 02:00 to 03:00.
    static final Week TORONTO_SPRING = of("2026-03-02", "America/Toronto");

    /// In the night to Sunday the clock goes from 02:00 back to 01:00.
    static final Week TORONTO_AUTUMN = of("2026-10-26", "America/Toronto");

    private static Week of(String monday, String zone) {
        return new Week(LocalDate.parse(monday), ZoneId.of(zone));
    }

    /// The moment of a text such as `Tue 08:00` or `Tue 08:00:30`.
    ZonedDateTime time(String text) {
        int weeks = text.startsWith(NEXT) ? 1 : 0;
        String[] parts = text.substring(weeks * NEXT.length()).split(" ", -1);
        return monday.plusWeeks(weeks)
                .plusDays(day(parts[0]))
                .atTime(LocalTime.parse(parts[1]))
                .atZone(zone);
    }

    private static int day(String name) {
        int day = DAYS.indexOf(name);
        if (day < 0) {
            throw new IllegalArgumentException("no day " + name);
        }
        return day;
    }
}

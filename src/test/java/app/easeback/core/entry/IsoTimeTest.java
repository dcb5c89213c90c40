package app.easeback.core.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {

    private static final String MARKS = "0123456789-+:.TtZz[]/ EuropeUTC";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02T09:15+01:00[Europe/Berlin]",
                "2026-03-02T09:15:00+01:00[Europe/Berlin]",
                "2026-03-02T09:15:07.5-03:30[America/St_Johns]",
                "2026-03-02T09:15:07.123456789Z",
                "2026-03-02T09:15Z[UTC]",
                "2026-03-02T09:15-00:45",
                // in a gap and an overlap, and with an offset that the zone never had
                "2026-03-29T02:30+01:00[Europe/Berlin]",
                "2026-10-25T02:30+01:00[Europe/Berlin]",
                "2026-10-25T02:30+02:00[Europe/Berlin]",
                "2026-03-02T09:15+09:00[Europe/Berlin]",
                "2024-02-29T00:00+00:00[Etc/GMT+5]",
                "+12026-03-02T09:15+01:00",
                "-0001-03-02T09:15+01:00",
                "2026-03-02T09:15+01:00:30",
                "2026-03-02t09:15+01:00",
                "2026-03-02T09:15+01:00[UTC+01:00]",
                "2026-03-02T09:15+01:00[+02:00]",
                // none of these is a time
                "",
                "2026-02-30T09:15+01:00",
                "2025-02-29T09:15+01:00",
                "2026-03-02T24:00+01:00",
                "2026-03-02T09:15:+01:00",
                "2026-03-02T09:15:07.+01:00",
                "2026-03-02T09:15:07.1234567890Z",
                "2026-03-02T09:15",
                "2026-03-02T09:15+19:00",
                "2026-03-02T09:15+01:60",
                "2026-03-02T09:15+01:00[Nowhere/Land]",
                "2026-03-02T09:15+01:00[europe/berlin]",
                "2026-03-02T09:15+01:00[Europe/Berlin",
                "2026-03-02T09:15+01:00Europe/Berlin]",
                "2026-03-02T09:15+01:00[Europe/Berlin]x",
                "2026-03-02T09:15+01:00[]",
                "２026-03-02T09:15+01:00"
            })
    void saysWhatTheLibrarySays(String text) {
        assertEquals(byLibrary(text), byUs(text), text);
    }

    @Test
    void saysWhatTheLibrarySaysOfAnyTimeAndOfWhatIsNearlyOne() {
        var random = new Random(7);
        // A library for calendars adds zones to Java's, which have no rules; and a seed needs an order.
        var zones = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> Objects.nonNull(ZoneId.of(id).getRules()))
                .sorted()
                .toList();
        int times = 0;
        for (int i = 0; i < 30_000; i++) {
            String text = changed(written(random, zones), random, i % 3);
            String expected = byLibrary(text);
            times += expected.equals(DateTimeParseException.class.getSimpleName()) ? 0 : 1;
            assertEquals(expected, byUs(text), text);
        }
        assertTrue(times > 10_000, times + " of them are times");
    }

    private static String written(Random random, List<String> zones) {
        ZoneId zone = random.nextBoolean()
                ? ZoneId.of(zones.get(random.nextInt(zones.size())))
                : ZoneOffset.ofTotalSeconds(60 * random.nextInt(-18 * 60, 18 * 60));
        long nano = List.of(0, 120_000_000, 123_456_789).get(random.nextInt(3));
        var time = Instant.ofEpochSecond(random.nextLong(-2_000_000_000L, 4_000_000_000L), nano)
                .atZone(zone);
        return random.nextBoolean() ? time.toString() : DateTimeFormatter.ISO_ZONED_DATE_TIME.format(time);
    }

    private static String changed(String text, Random random, int changes) {
        var changed = new StringBuilder(text);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(changed.length());
            char mark = MARKS.charAt(random.nextInt(MARKS.length()));
            switch (random.nextInt(3)) {
                case 0 -> changed.setCharAt(at, mark);
                case 1 -> changed.insert(at, mark);
                default -> changed.deleteCharAt(at);
            }
        }
        return changed.toString();
    }

    private static String byUs(String text) {
        return said(() -> IsoTime.parse(text));
    }

    private static String byLibrary(String text) {
        return said(() -> ZonedDateTime.parse(text));
    }

    /// The time to the nanosecond, its offset and its zone, or the kind of the refusal.
    private static String said(Supplier<ZonedDateTime> reading) {
        try {
            var time = reading.get();
            return time.toInstant() + " " + time.getOffset() + " " + time.getZone();
        } catch (DateTimeException e) {
            return e.getClass().getSimpleName();
        }
    }
}

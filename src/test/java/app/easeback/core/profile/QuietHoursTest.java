package app.easeback.core.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    @ParameterizedTest(name = "quiet {0} to {1}: {2} is quiet: {3}")
    @CsvSource({
        "22:00, 07:00, 21:59, false",
        "22:00, 07:00, 22:00, true",
        "22:00, 07:00, 00:00, true",
        "22:00, 07:00, 06:59, true",
        "22:00, 07:00, 07:00, false",
        "13:00, 15:00, 12:59, false",
        "13:00, 15:00, 13:00, true",
        "13:00, 15:00, 14:59, true",
        "13:00, 15:00, 15:00, false",
        "08:00, 08:00, 08:00, false",
        "08:00, 08:00, 20:00, false"
    })
    void theFirstMinuteIsQuietAndTheLastIsNot(LocalTime from, LocalTime to, LocalTime time, boolean quiet) {
        assertEquals(quiet, new QuietHours(from, to).contains(time));
    }

    @ParameterizedTest(name = "quiet {0} to {1}: {2} waits until {3}")
    @CsvSource({
        "22:00, 07:00, 2026-03-02T21:59+01:00[Europe/Berlin], 2026-03-02T21:59+01:00[Europe/Berlin]",
        "22:00, 07:00, 2026-03-02T23:00+01:00[Europe/Berlin], 2026-03-03T07:00+01:00[Europe/Berlin]",
        "22:00, 07:00, 2026-03-03T03:00+01:00[Europe/Berlin], 2026-03-03T07:00+01:00[Europe/Berlin]",
        "13:00, 15:00, 2026-03-03T13:30+01:00[Europe/Berlin], 2026-03-03T15:00+01:00[Europe/Berlin]",
        "22:00, 07:00, 2026-03-28T23:00+01:00[Europe/Berlin], 2026-03-29T07:00+02:00[Europe/Berlin]",
        "22:00, 07:00, 2026-10-24T23:00+02:00[Europe/Berlin], 2026-10-25T07:00+01:00[Europe/Berlin]",
        "22:00, 07:00, 2026-03-07T23:00-05:00[America/Toronto], 2026-03-08T07:00-04:00[America/Toronto]",
        "22:00, 07:00, 2026-10-31T23:00-04:00[America/Toronto], 2026-11-01T07:00-05:00[America/Toronto]",
        "22:00, 02:30, 2026-03-29T01:00+01:00[Europe/Berlin], 2026-03-29T03:30+02:00[Europe/Berlin]"
    })
    void aQuietMomentWaitsForTheEnd(LocalTime from, LocalTime to, ZonedDateTime moment, ZonedDateTime loud) {
        assertEquals(loud, new QuietHours(from, to).firstLoudMoment(moment));
    }
}

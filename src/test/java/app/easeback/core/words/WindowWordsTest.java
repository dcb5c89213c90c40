package app.easeback.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.core.suggestion.Window;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WindowWordsTest {

    private static final ZonedDateTime AT = ZonedDateTime.parse("2026-03-03T08:00+01:00[Europe/Berlin]");
    private static final ZonedDateTime TEN = AT.plusHours(2);

    private final Words words = Words.of(Locale.UK);
    private final WindowWords windows = new WindowWords(words, AT, time -> words.moment(time, AT));

    @Test
    void itIsLikelyBetweenTwoTimesAndByOneOnceThatHasBegun() {
        assertEquals(Optional.of("likely between today, 10:00 and today, 12:00"), likely(TEN, TEN, TEN.plusHours(2)));
        assertEquals(Optional.of("likely by today, 12:00"), likely(AT, TEN, TEN.plusHours(2)));
        assertEquals(
                Optional.of("Likely between today, 10:00 and today, 12:00."),
                windows.likelyAlone(window(TEN, TEN, TEN.plusHours(2))));
    }

    @Test
    void aTimeThatStandsThereAlreadyIsNotToldOnceMore() {
        assertEquals(Optional.empty(), likely(TEN, TEN, TEN));
        assertEquals(Optional.empty(), likely(TEN, TEN.plusSeconds(20), TEN.plusSeconds(50)));
        assertEquals(Optional.empty(), likely(AT, TEN, TEN.plusSeconds(50)));
        assertEquals("Full intensity: today, 10:00", windows.planned(window(TEN, TEN, TEN)));
    }

    private Optional<String> likely(ZonedDateTime from, ZonedDateTime suggested, ZonedDateTime to) {
        return windows.likely(window(from, suggested, to));
    }

    private static Window window(ZonedDateTime from, ZonedDateTime suggested, ZonedDateTime to) {
        return new Window(from, suggested, Optional.of(to), Optional.of(0.5));
    }
}

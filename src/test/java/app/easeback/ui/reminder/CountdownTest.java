package app.easeback.ui.reminder;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.core.words.Words;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountdownTest {

    @ParameterizedTest
    @CsvSource({
        "PT1S, in 1 min",
        "PT1M, in 1 min",
        "PT3M1S, in 4 min",
        "PT59M1S, in 1 h",
        "PT1H, in 1 h",
        "PT1H20M, in 1 h 20 min",
        "PT23H59M30S, in 24 h",
        "PT24H, ''",
        "PT0S, ''",
        "PT-5M, ''",
    })
    void itSaysHowLongItIsUntilThen(Duration rest, String said) {
        var countdown = new Countdown(Words.of(Locale.UK, "app.easeback.ui.reminder.reminder"));
        assertEquals(said, countdown.until(MONDAY.plus(rest), MONDAY).orElse(""));
    }
}

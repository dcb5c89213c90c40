package app.easeback.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.SettableClock;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final SettableClock clock = new SettableClock(ZonedDateTime.parse("2026-03-03T12:00:00Z"));
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ProgressLine line = new ProgressLine(
            new PrintStream(err, true, StandardCharsets.UTF_8), clock, percent -> "Reading: " + percent + "%");

    @Test
    void whatIsDoneWithinASecondSaysNothing() {
        line.at(0, 4);
        clock.pass(Duration.ofMillis(999));
        line.at(4, 4);
        line.close();
        assertEquals("", told());
    }

    @Test
    void whatTakesLongerIsOneLineThatIsGoneAtTheEnd() {
        clock.pass(Duration.ofSeconds(1));
        line.at(1, 200);
        line.at(2, 200);
        line.at(3, 200);
        line.at(200, 200);
        line.close();
        assertEquals(
                "\rReading: 0%\rReading: 1%\rReading: 100%\r" + " ".repeat("Reading: 100%".length()) + "\r", told());
    }

    @Test
    void whereTheWholeIsUnknownItSaysThatItIsAtWork() {
        clock.pass(Duration.ofSeconds(2));
        line.at(70_000, 0);
        line.at(90_000, 0);
        assertEquals("\rReading: 0%", told());
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }
}

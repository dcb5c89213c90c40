package app.easeback.cli.argument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A span of time in steps: both ends belong to it, and one answer holds ten thousand of them.
class StepTest {

    private static final ZonedDateTime START = Samples.MONDAY;

    private final Step minute = new Step(Duration.ofMinutes(1));

    @Test
    void bothEndsAreSteps() {
        assertEquals(
                List.of(START, START.plusMinutes(1), START.plusMinutes(2)),
                minute.moments(START, START.plusMinutes(2)).toList());
    }

    @Test
    void whatIsShorterThanAStepEndsBeforeIt() {
        assertEquals(
                List.of(START), minute.moments(START, START.plusSeconds(59)).toList());
    }

    @Test
    void oneAnswerHasTenThousandSteps() {
        var last = START.plusMinutes(9_999);
        assertFalse(minute.areTooMany(START, last));
        assertEquals(10_000, minute.moments(START, last).count());
        assertTrue(minute.areTooMany(START, last.plusMinutes(1)));
    }
}

package app.easeback.ui.timeline.course;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class StepsTest {

    @Test
    void betweenTheFirstAndTheLastMomentAreTheHalfHours() {
        var steps = new Steps(MONDAY.plusMinutes(10), MONDAY.plusMinutes(95));
        assertEquals(4, steps.end());
        assertEquals(MONDAY.plusMinutes(10), steps.at(0));
        assertEquals(MONDAY.plusMinutes(30), steps.at(1));
        assertEquals(MONDAY.plusMinutes(90), steps.at(3));
        assertEquals(MONDAY.plusMinutes(95), steps.at(4));
    }

    @Test
    void aFirstAndALastMomentOnAHalfHourStandOnce() {
        var steps = new Steps(MONDAY, MONDAY.plusHours(1));
        assertEquals(2, steps.end());
        assertEquals(MONDAY.plusMinutes(30), steps.at(1));
        assertEquals(MONDAY.plusHours(1), steps.at(2));
    }

    @Test
    void oneMomentIsOneStep() {
        var steps = new Steps(MONDAY, MONDAY);
        assertEquals(0, steps.end());
        assertEquals(MONDAY, steps.at(0));
        assertEquals(0, steps.atOrAfter(MONDAY.plusHours(1)));
    }

    @Test
    void beyondTheEndsAreTheEnds() {
        var steps = new Steps(MONDAY, MONDAY.plusHours(1));
        assertEquals(MONDAY, steps.at(-3));
        assertEquals(MONDAY.plusHours(1), steps.at(99));
        assertThrows(IllegalArgumentException.class, () -> new Steps(MONDAY, MONDAY.minusSeconds(1)));
    }

    @Test
    void theStepOfAMomentIsTheFirstThatHasSeenIt() {
        var steps = new Steps(MONDAY.plusMinutes(10), MONDAY.plusMinutes(95));
        assertEquals(0, steps.atOrAfter(MONDAY));
        assertEquals(0, steps.atOrAfter(MONDAY.plusMinutes(10)));
        assertEquals(1, steps.atOrAfter(MONDAY.plusMinutes(10).plusNanos(1)));
        assertEquals(1, steps.atOrAfter(MONDAY.plusMinutes(30)));
        assertEquals(2, steps.atOrAfter(MONDAY.plusMinutes(30).plusNanos(1)));
        assertEquals(4, steps.atOrAfter(MONDAY.plusMinutes(91)));
        assertEquals(4, steps.atOrAfter(MONDAY.plusDays(1)));
    }

    @Test
    void halfHoursAreElapsedTimeAlsoOverAClockChange() {
        var first = ZonedDateTime.parse("2026-03-29T01:30+01:00[Europe/Berlin]");
        var steps = new Steps(first, first.plusHours(2));
        assertEquals(4, steps.end());
        assertEquals(ZonedDateTime.parse("2026-03-29T03:00+02:00[Europe/Berlin]"), steps.at(1));
    }

    @Test
    void amongOtherStepsThePositionKeepsItsMomentOrItsEnd() {
        var steps = new Steps(MONDAY, MONDAY.plusHours(10));
        var longer = new Steps(MONDAY, MONDAY.plusHours(20));
        assertEquals(MONDAY.plusHours(20), Position.atEnd(steps).among(longer).moment());
        var earlier = Position.atEnd(steps).to(4);
        assertEquals(MONDAY.plusHours(2), earlier.moment());
        assertEquals(MONDAY.plusHours(2), earlier.among(longer).moment());
        assertTrue(earlier.to(999).isAtEnd());
        assertEquals(0, earlier.to(-999).step());
    }
}

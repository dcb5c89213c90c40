package app.easeback.ui.timeline.chart;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class ScaleTest {

    private static final double EXACT = 1e-9;
    private static final Scale SCALE = new Scale(MONDAY, MONDAY.plusHours(40), 50, 450, 20, 220);

    @Test
    void timeRunsFromTheLeftEdgeToTheRight() {
        assertEquals(50, SCALE.x(MONDAY), EXACT);
        assertEquals(150, SCALE.x(MONDAY.plusHours(10)), EXACT);
        assertEquals(450, SCALE.x(MONDAY.plusHours(40)), EXACT);
        assertEquals(10, SCALE.hourWidth(), EXACT);
    }

    @Test
    void sorenessRisesFromTheBottomEdgeToTheTop() {
        assertEquals(220, SCALE.y(0), EXACT);
        assertEquals(170, SCALE.y(2.5), EXACT);
        assertEquals(20, SCALE.y(10), EXACT);
    }

    @Test
    void bothEdgesAreInThePicture() {
        assertTrue(SCALE.contains(MONDAY));
        assertTrue(SCALE.contains(MONDAY.plusHours(40)));
        assertFalse(SCALE.contains(MONDAY.minusNanos(1)));
        assertFalse(SCALE.contains(MONDAY.plusHours(40).plusNanos(1)));
    }

    @Test
    void anHourIsAsWideInTheNightTheClockChanges() {
        var t0 = ZonedDateTime.parse("2026-03-28T17:30+01:00[Europe/Berlin]");
        var scale = new Scale(t0, t0.plusHours(40), 0, 400, 0, 100);
        var day = ZonedDateTime.parse("2026-03-29T18:30+02:00[Europe/Berlin]");
        assertEquals(240, scale.x(day), EXACT);
        assertEquals(10, scale.hourWidth(), EXACT);
    }
}

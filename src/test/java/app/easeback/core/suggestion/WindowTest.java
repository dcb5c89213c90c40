package app.easeback.core.suggestion;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WindowTest {

    @Test
    void theLatestOfTwoIsTheLaterInEachPartWithoutAChance() {
        var one = window(24, 30, 50);
        var other = window(26, 28, 40);
        assertEquals(new Window(at(26), at(30), Optional.of(at(50)), Optional.empty()), one.latest(other));
        assertEquals(one.latest(other), other.latest(one));
    }

    @Test
    void anEndThatOnlyOneHasIsNotThatOfBoth() {
        var open = Window.ofRules(at(24), at(30));
        assertEquals(open, window(24, 28, 40).latest(open));
        assertEquals(open, open.latest(window(24, 28, 40)));
    }

    @Test
    void itEndsNotBeforeTheTimeToPlanFor() {
        assertThrows(IllegalArgumentException.class, () -> window(24, 30, 29));
        assertEquals(at(30), window(24, 30, 30).suggested());
    }

    private static Window window(int from, int suggested, int to) {
        return new Window(at(from), at(suggested), Optional.of(at(to)), Optional.of(0.5));
    }

    private static ZonedDateTime at(int hours) {
        return MONDAY.plusHours(hours);
    }
}

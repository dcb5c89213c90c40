package app.easeback.core.checkin;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.easeback.Samples;
import org.junit.jupiter.api.Test;

class CheckInTest {

    /// At 21:30, and written down right after it.
    private static final CheckIn FULL = Samples.fullCheckIn();

    @Test
    void onlyATimeThatHasNotComeIsMovedBackToNow() {
        assertEquals(FULL, FULL.noLaterThan(MONDAY.plusHours(5)));
        var late = FULL.noLaterThan(FULL.at());
        assertEquals(FULL.at(), late.at());
        assertEquals(FULL.at(), late.recordedAt());
        var ahead = FULL.noLaterThan(MONDAY.plusHours(3));
        assertEquals(MONDAY.plusHours(3), ahead.at());
        assertEquals(MONDAY.plusHours(3), ahead.recordedAt());
        assertEquals(FULL.note(), ahead.note());
    }

    @Test
    void theOtherPainThatIsGivenWithItHasItsTimeAndAnIdThatItAloneLeadsTo() {
        var now = MONDAY.plusHours(6);
        var pain = ComplaintPain.with(FULL, now, 6);
        assertEquals(new ComplaintPain(ComplaintPain.idWith(FULL), FULL.at(), now, 6), pain);
        assertEquals(pain.id(), ComplaintPain.idWith(FULL.noLaterThan(MONDAY)));
        assertNotEquals(pain.id(), ComplaintPain.idWith(Samples.smallCheckIn("another", FULL.at(), 6)));
    }
}

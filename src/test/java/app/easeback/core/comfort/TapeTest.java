package app.easeback.core.comfort;

import static app.easeback.Samples.LEFT_THIGH;
import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.Samples;
import app.easeback.core.entry.Id;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TapeTest {

    private static final Tape ON = Samples.smallTape("t", MONDAY);
    private static final ZonedDateTime TUESDAY = MONDAY.plusDays(1);

    @Test
    void aReactionOfTheSkinEndsTapeThatIsStillOn() {
        assertEquals(tape(Optional.of(TUESDAY), Optional.of(true)), ON.reacted(TUESDAY));
    }

    @Test
    void aReactionThatIsSeenLaterLeavesTheTimeItCameOff() {
        assertEquals(
                tape(Optional.of(TUESDAY), Optional.of(true)),
                ON.takenOff(TUESDAY).reacted(TUESDAY.plusHours(5)));
    }

    @Test
    void takingItOffSaysNothingOfTheSkin() {
        assertEquals(tape(Optional.of(TUESDAY), Optional.empty()), ON.takenOff(TUESDAY));
    }

    private static Tape tape(Optional<ZonedDateTime> removedAt, Optional<Boolean> skinReaction) {
        return new Tape(new Id("t"), LEFT_THIGH, MONDAY, removedAt, skinReaction);
    }
}

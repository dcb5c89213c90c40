package app.easeback.app.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RaisingTest {

    private final List<String> done = new ArrayList<>();
    private final Raising raising = new Raising("1.9.0", Runnable::run);

    @Test
    void theWindowThatIsOpenIsRaised() {
        raising.opened(() -> done.add("raised"));
        assertEquals(RaiseAnswer.RAISED, raising.ask(""));
        assertEquals(List.of("raised"), done);
        assertTrue(raising.end());
    }

    @Test
    void aRequestBetweenTwoWindowsIsForTheNextOne() {
        assertEquals(RaiseAnswer.RAISED, raising.ask(""));
        raising.opened(() -> done.add("raised"));
        raising.closed();
        raising.opened(() -> done.add("raised again"));
        assertEquals(List.of("raised"), done);
    }

    @Test
    void aRequestThatAClosingWindowGetsIsNotLost() {
        raising.opened(() -> false);
        assertEquals(RaiseAnswer.RAISED, raising.ask(""));
        raising.closed();
        assertFalse(raising.end(), "somebody waits for a window");
        raising.opened(() -> done.add("raised"));
        assertEquals(List.of("raised"), done);
        assertTrue(raising.end());
    }

    @Test
    void whoAsksAfterTheEndIsToStartItself() {
        assertTrue(raising.end());
        assertEquals(RaiseAnswer.LEAVES, raising.ask(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.9.1", "1.10.0", "2.0"})
    void aNewerProgramTakesThePlace(String newer) {
        raising.opened(() -> done.add("raised"), () -> done.add("left"));
        assertEquals(RaiseAnswer.LEAVES, raising.ask(newer));
        assertEquals(List.of("left"), done);
        assertTrue(raising.end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.9.0", "1.8.9", "0.1", "", "-"})
    void anyOtherDoesNot(String version) {
        raising.opened(() -> done.add("raised"), () -> done.add("left"));
        assertEquals(RaiseAnswer.RAISED, raising.ask(version));
        assertEquals(List.of("raised"), done);
    }

    @Test
    void whatCannotBeKeptGivesWayToNobody() {
        raising.opened(() -> done.add("raised"));
        assertEquals(RaiseAnswer.RAISED, raising.ask("2.0"));
        assertEquals(List.of("raised"), done);
    }
}

package app.easeback.core.suggestion;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.MemoryStore;
import app.easeback.core.entry.Id;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.suggestion.Suggestion.Source;
import app.easeback.core.timeline.TimelineController;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShownTest {

    private static final ZonedDateTime READY = MONDAY.plusDays(2);
    private static final Optional<Id> SESSION = Optional.of(new Id("s"));
    private static final Optional<String> VERSION = Optional.of("2");
    private static final Window WAITING =
            new Window(MONDAY.plusDays(1), READY, Optional.of(READY.plusHours(6)), Optional.of(0.4));

    private static final Shown LIGHT =
            new Shown(MONDAY, TrainingLevel.LIGHT, Source.RULES, SESSION, Optional.of(WAITING), VERSION);

    @Test
    void itHoldsWhatTheSuggestionSaid() {
        var store = new MemoryStore();
        var recovery = new Recovery(store, new TimelineController(), Clock.fixed(MONDAY.toInstant(), MONDAY.getZone()));
        assertEquals(
                new Shown(
                        MONDAY, TrainingLevel.NONE, Source.NONE, Optional.empty(), Optional.empty(), Optional.empty()),
                Shown.of(recovery.suggestion(MONDAY)));
        store.sessions().put(Samples.smallSession("s", MONDAY), MONDAY.toInstant());
        var suggestion = recovery.suggestion(MONDAY);
        assertEquals(
                new Shown(MONDAY, TrainingLevel.GENTLE, Source.MODEL, SESSION, suggestion.window(), VERSION),
                Shown.of(suggestion));
    }

    @Test
    void theMomentAndTheChanceThatMovesWithItDoNotCount() {
        var later = shown(MONDAY.plusHours(3), with(WAITING, 0.45));
        assertSame(true, LIGHT, later);
        assertSame(true, LIGHT, shown(MONDAY, Window.ofRules(WAITING.from(), READY), WAITING.to()));
    }

    @Test
    void everythingElseCounts() {
        var window = Optional.of(WAITING);
        for (Shown other : List.of(
                new Shown(MONDAY, TrainingLevel.GENTLE, Source.RULES, SESSION, window, VERSION),
                new Shown(MONDAY, TrainingLevel.LIGHT, Source.PRACTITIONER, SESSION, window, VERSION),
                new Shown(MONDAY, TrainingLevel.LIGHT, Source.RULES, Optional.of(new Id("t")), window, VERSION),
                new Shown(MONDAY, TrainingLevel.LIGHT, Source.RULES, Optional.empty(), window, VERSION),
                new Shown(MONDAY, TrainingLevel.LIGHT, Source.RULES, SESSION, Optional.empty(), VERSION),
                new Shown(MONDAY, TrainingLevel.LIGHT, Source.RULES, SESSION, window, Optional.of("another")),
                new Shown(MONDAY, TrainingLevel.LIGHT, Source.RULES, SESSION, window, Optional.empty()),
                shown(MONDAY, Window.ofRules(WAITING.from().plusMinutes(30), READY), WAITING.to()),
                shown(MONDAY, Window.ofRules(WAITING.from(), READY.plusMinutes(30)), WAITING.to()),
                shown(MONDAY, Window.ofRules(WAITING.from(), READY), Optional.empty()))) {
            assertSame(false, LIGHT, other);
        }
    }

    @Test
    void aWindowThatReadsNowSaysTheSameWhenTimeGoesOn() {
        var now = full(READY, READY);
        assertSame(true, now, full(READY.plusHours(5), READY.plusHours(5)));
        assertSame(true, now, full(READY.plusHours(5), READY));
        assertSame(false, now, full(READY, READY.plusNanos(1)));
    }

    @Test
    void aBlankVersionIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Shown(MONDAY, TrainingLevel.NONE, Source.NONE, SESSION, Optional.empty(), Optional.of(" ")));
    }

    private static void assertSame(boolean expected, Shown one, Shown other) {
        assertEquals(expected, one.saysTheSameAs(other), other::toString);
        assertEquals(expected, other.saysTheSameAs(one), other::toString);
        assertTrue(other.saysTheSameAs(other));
        assertFalse(other.equals(one));
    }

    private static Shown full(ZonedDateTime at, ZonedDateTime suggested) {
        var window = Window.ofRules(MONDAY.plusDays(1), suggested);
        return new Shown(at, TrainingLevel.FULL, Source.RULES, SESSION, Optional.of(window), VERSION);
    }

    private static Shown shown(ZonedDateTime at, Window window) {
        return new Shown(at, TrainingLevel.LIGHT, Source.RULES, SESSION, Optional.of(window), VERSION);
    }

    private static Shown shown(ZonedDateTime at, Window window, Optional<ZonedDateTime> to) {
        return shown(at, new Window(window.from(), window.suggested(), to, Optional.empty()));
    }

    private static Window with(Window window, double probability) {
        return new Window(window.from(), window.suggested(), window.to(), Optional.of(probability));
    }
}

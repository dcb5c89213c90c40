package app.easeback.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.comfort.Heat;
import app.easeback.core.entry.Id;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The store of other tests keeps what Entries and Store promise.
class MemoryStoreTest {

    private static final ZonedDateTime MORNING = ZonedDateTime.parse("2026-03-03T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-03-03T18:00:00Z");

    private final MemoryStore store = new MemoryStore();

    @Test
    void whatWasKnownAtAMomentStaysKnown() {
        store.heats().put(heat(10), NOON);
        store.heats().put(heat(15), NOON);
        store.heats().remove(new Id("h"), EVENING);
        assertEquals(List.of(heat(10)), known(NOON.minusSeconds(1)));
        assertEquals(List.of(heat(15)), known(NOON));
        assertEquals(List.of(), known(EVENING));
        assertEquals(List.of(), known(MORNING.toInstant().minusSeconds(1)));
        assertEquals(Optional.empty(), store.heats().find(new Id("h")));
    }

    @Test
    void theOutermostTransactionDecides() {
        store.heats().put(heat(10), NOON);
        assertThrows(
                IllegalStateException.class,
                () -> store.inTransaction(() -> {
                    store.inTransaction(() -> {
                        store.heats().put(heat(15), NOON);
                        return 0;
                    });
                    throw new IllegalStateException("no");
                }));
        assertEquals(List.of(heat(10)), store.heats().all());
    }

    private List<Heat> known(Instant moment) {
        return store.heats().between(Instant.MIN, Instant.MAX, moment);
    }

    private static Heat heat(int minutes) {
        var soleus = MuscleCatalog.standard().find("soleus").orElseThrow();
        return new Heat(new Id("h"), new Site(soleus, Side.LEFT), MORNING, minutes);
    }
}

package app.easeback.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.easeback.Samples;
import app.easeback.core.StoreException;
import app.easeback.core.comfort.Heat;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransactionTest {

    @TempDir
    private Path folder;

    private SqliteStore store;
    private SqliteStore other;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder.resolve("easeback.db"));
        other = SqliteStore.open(folder.resolve("easeback.db"));
    }

    @AfterEach
    void close() {
        store.close();
        other.close();
    }

    @Test
    void theOutermostCallCommitsAndNobodySeesLess() {
        store.inTransaction(() -> {
            put("a");
            store.inTransaction(() -> put("b"));
            assertEquals(List.of(), other.heats().all());
            assertEquals(2, store.heats().all().size());
            return 0;
        });
        assertEquals(2, other.heats().all().size());
    }

    @Test
    void anExceptionTakesEverythingBack() {
        put("kept");
        assertThrows(
                IllegalStateException.class,
                () -> store.inTransaction(() -> {
                    put("a");
                    store.profiles().save(Samples.fullProfile());
                    return store.inTransaction(() -> {
                        put("b");
                        throw new IllegalStateException("on purpose");
                    });
                }));
        assertEquals(1, store.heats().all().size());
        assertEquals(Optional.empty(), store.profiles().saved());
        put("after");
        assertEquals(2, other.heats().all().size());
    }

    @Test
    void workWithAFailurePassedOverInsideIsNotHalfKept() {
        assertThrows(
                StoreException.class,
                () -> store.inTransaction(() -> {
                    put("a");
                    assertThrows(
                            IllegalStateException.class,
                            () -> store.inTransaction(() -> {
                                put("b");
                                throw new IllegalStateException("on purpose");
                            }));
                    return 0;
                }));
        assertEquals(List.of(), other.heats().all());
    }

    @Test
    void anErrorTakesEverythingBackToo() {
        assertThrows(
                AssertionError.class,
                () -> store.inTransaction(() -> {
                    put("a");
                    throw new AssertionError("on purpose");
                }));
        assertEquals(List.of(), store.heats().all());
    }

    @Test
    void theResultOfTheWorkIsHandedOn() {
        assertEquals("done", store.inTransaction(() -> "done"));
    }

    @Test
    void onlyTheWritesOfOthersCountAsForeign() {
        long before = store.foreignChanges();
        put("own");
        assertEquals(before, store.foreignChanges());
        other.preferences().put("theme", "dark");
        assertNotEquals(before, store.foreignChanges());
        assertEquals(Optional.of("dark"), store.preferences().find("theme"));
    }

    @Test
    void aSoundDatabaseHasNoProblems() {
        store.sessions().put(Samples.fullSession(), Samples.MONDAY.toInstant());
        assertEquals(List.of(), store.problems());
    }

    private Heat put(String id) {
        var heat = Samples.heat(id, Samples.MONDAY);
        store.heats().put(heat, Samples.MONDAY.toInstant());
        return heat;
    }
}

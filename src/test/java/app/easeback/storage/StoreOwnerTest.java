package app.easeback.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoreOwnerTest {

    @TempDir
    private Path folder;

    private static List<Function<SqliteStore, Object>> uses() {
        return List.of(
                store -> store.sessions().all(),
                SqliteStore::foreignChanges,
                store -> store.inTransaction(() -> "nothing"),
                SqliteStore::isSoundAtAGlance);
    }

    @ParameterizedTest
    @MethodSource("uses")
    void anotherThreadIsRefused(Function<SqliteStore, Object> use) {
        try (var store = SqliteStore.open(folder.resolve("easeback.db"));
                var other = Executors.newSingleThreadExecutor()) {
            var asked = CompletableFuture.supplyAsync(() -> use.apply(store), other);
            var refused = assertThrows(CompletionException.class, asked::join).getCause();
            assertInstanceOf(IllegalStateException.class, refused);
            assertTrue(String.valueOf(refused.getMessage())
                    .contains(Thread.currentThread().getName()));
        }
    }

    @Test
    void whatTheOwnerDoesMeanwhileIsKept() {
        var session = Samples.smallSession("s", Samples.MONDAY);
        try (var store = SqliteStore.open(folder.resolve("easeback.db"));
                var other = Executors.newSingleThreadExecutor()) {
            store.inTransaction(() -> {
                store.sessions().put(session, Samples.MONDAY.toInstant());
                var asked = CompletableFuture.supplyAsync(() -> store.inTransaction(() -> "nothing"), other);
                return assertThrows(CompletionException.class, asked::join);
            });
            assertEquals(List.of(session), store.sessions().all());
        }
    }
}

package app.easeback.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.common.work.FxBackground;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenStoreTest {

    private final FxBackground worker = new FxBackground();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        worker.close();
    }

    @Test
    void aStoreThatIsNotWantedIsClosed() {
        assertEquals(Optional.empty(), open(_ -> false));
        assertFalse(isOpen());
    }

    @Test
    void aStoreThatCannotBePreparedIsClosed() {
        assertThrows(
                StoreException.class,
                () -> open(_ -> {
                    throw new StoreException(Trouble.DISK_FULL, "", null);
                }));
        assertFalse(isOpen());
    }

    @Test
    void aStoreThatTheWindowHasStaysOpen() {
        var opened = open(_ -> true).orElseThrow();
        assertTrue(isOpen());
        opened.store().close();
        assertFalse(isOpen());
    }

    private Optional<OpenStore> open(Predicate<SqliteStore> isWanted) {
        return OpenStore.open(new DataFolder(folder), worker, new SettableClock(Samples.MONDAY), isWanted);
    }

    /// SQLite removes the log when it closes the database.
    private boolean isOpen() {
        return Files.exists(folder.resolve("easeback.db-wal"));
    }
}

package app.easeback.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.easeback.storage.DataFolder;
import app.easeback.storage.Locks;
import app.easeback.storage.OwnFiles;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.settings.intake.RecordsFile.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFilesTest {

    private final DataFolder data;
    private final RecordFiles files;

    RecordFilesTest(@TempDir Path folder) {
        data = new DataFolder(folder);
        files = new RecordFiles(new OwnFiles(data), Clock.systemUTC());
    }

    @Test
    void aDeviceIsRefusedUnread() {
        var device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device));
        assertEquals("line 0: NOT_READABLE", refused(device));
    }

    @Test
    void theDatabaseItselfIsRefusedUnreadAndStaysLocked() throws IOException {
        assumeTrue(Locks.areTold());
        try (var store = SqliteStore.open(data.database())) {
            store.preferences().put("a", "b");
            Path link = Files.createLink(data.path().resolve("link.csv"), data.database());
            assertTrue(Locks.isOn(data.database()));
            assertEquals("line 0: PRESENT", refused(data.database()));
            assertEquals("line 0: PRESENT", refused(link));
            assertTrue(Locks.isOn(data.database()));
        }
    }

    private String refused(Path file) {
        var read = files.read(file, (_, _) -> {
            throw new AssertionError("is read");
        });
        return assertInstanceOf(Content.Bad.class, read).report();
    }
}

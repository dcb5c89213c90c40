package app.easeback.storage.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.backup.Backups.Second;
import app.easeback.storage.DataFolder;
import app.easeback.storage.Disk;
import app.easeback.storage.SqliteStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The second folder where something is amiss with it, or with what is to go there.
class SecondFolderTest {

    private final SettableClock clock = new SettableClock(Samples.MONDAY.plusDays(1));

    @TempDir
    private Path root;

    private DataFolder folder;
    private Path stick;
    private SqliteStore store;
    private FileBackups backups;

    @BeforeEach
    void aStickIsChosen() throws IOException {
        folder = new DataFolder(root.resolve("data"));
        stick = Files.createDirectory(root.resolve("stick"));
        store = SqliteStore.open(folder.create().database());
        backups = on(Disk.REAL);
        put("s");
        backups.chooseSecondFolder(Optional.of(stick.toString()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aStickThatFailsWhileItIsReadTakesNoRestoreBack() {
        String before = backups.make().backup().place();
        put("later");
        var failing = new Disk() {
            @Override
            public Stream<Path> list(Path listed) throws IOException {
                return listed.startsWith(stick)
                        ? Stream.of(stick).peek(_ -> {
                            throw new UncheckedIOException(new IOException("pulled out"));
                        })
                        : Disk.super.list(listed);
            }
        };
        on(failing).restore(before, Optional.empty());
        assertEquals(1, store.sessions().all().size());
        new Leftovers(failing).sweep(stick, clock.instant());
        assertEquals(List.of(), new BackupFolder(stick, failing).names());
    }

    @Test
    void noTroubleOfTheSecondFolderTakesARestoreBack() {
        String before = backups.make().backup().place();
        put("later");
        var failing = new Disk() {
            @Override
            public void create(Path file) throws IOException {
                if (file.startsWith(stick)) {
                    throw new StoreException(Trouble.DISK_FAILED, file.toString(), null);
                }
                Disk.super.create(file);
            }
        };
        clock.pass(Duration.ofMinutes(1));
        on(failing).restore(before, Optional.empty());
        assertEquals(1, store.sessions().all().size());
        var second = new SecondFolder(store.preferences(), folder, failing);
        assertEquals(Second.FAILED, second.takeQuietly(here(), clock.getZone()));
    }

    private FileBackups on(Disk disk) {
        return new FileBackups(store, folder, clock, disk);
    }

    private BackupFolder here() {
        return new BackupFolder(folder.backups(), Disk.REAL);
    }

    private void put(String id) {
        var session = Samples.smallSession(id, Samples.MONDAY);
        store.inTransaction(() -> {
            store.sessions().put(session, Samples.MONDAY.toInstant());
            return session;
        });
    }
}

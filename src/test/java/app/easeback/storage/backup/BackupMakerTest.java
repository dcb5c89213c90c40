package app.easeback.storage.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupKind;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.file.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Apart
class BackupMakerTest {

    private final SettableClock clock = new SettableClock(Samples.MONDAY.plusDays(1));

    @TempDir
    private Path root;

    private DataFolder folder;
    private SqliteStore store;
    private BackupMaker maker;

    @BeforeEach
    void aSessionIsKept() {
        folder = new DataFolder(root.resolve("it’s 100% ä#"));
        store = SqliteStore.open(folder.create().database());
        maker = new BackupMaker(store, folder, clock, Disk.REAL);
        new Journal(store, clock).put(Samples.smallSession("s", Samples.MONDAY));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndNothingIsLost() throws IOException {
        Files.writeString(folder.backups(), "a file in the way");
        var refused = assertThrows(RuntimeException.class, () -> maker.make(BackupKind.DAILY));
        assertTrue(refused instanceof BackupException e && e.trouble() == BackupTrouble.NOT_WRITTEN);
        assertEquals(1, store.sessions().all().size());
    }

    @Test
    void whatAKilledProgramLeftHalfDoneGoesOnceNobodyCanBeAtWorkOnIt() throws IOException {
        maker.make(BackupKind.DAILY);
        String random = UUID.randomUUID().toString();
        var theirs = List.of(
                folder.path().resolve("restoring-" + random),
                folder.path().resolve("backup.key." + random + ".part"),
                folder.backups().resolve("easeback-20260303-080000-000-daily.db." + random + ".part"));
        var others = List.of(
                folder.path().resolve("restoring-the-house"),
                folder.path().resolve("notes." + random + ".part"),
                folder.backups().resolve("easeback-20260303-080000-000-daily.db.part"));
        var now = clock.instant();
        for (var each : theirs) {
            leave(each, now.minus(Duration.ofMinutes(59)));
        }
        for (var each : others) {
            leave(each, now.minus(Duration.ofDays(9)));
        }
        maker.make(BackupKind.DAILY);
        assertTrue(theirs.stream().allMatch(Files::exists), "another program may be at work on them");
        for (var each : theirs) {
            leave(each, now.minus(Duration.ofMinutes(61)));
        }
        maker.make(BackupKind.DAILY);
        assertTrue(theirs.stream().noneMatch(Files::exists));
        assertTrue(others.stream().allMatch(Files::exists));
    }

    @Test
    void whatIsDamagedCannotBeBackedUpUnnoticed() throws SQLException {
        sql(folder.database().toString(), "PRAGMA foreign_keys = OFF", "DELETE FROM session");
        var refused = assertThrows(StoreException.class, () -> maker.make(BackupKind.DAILY));
        assertEquals(Trouble.DAMAGED, refused.trouble());
        assertEquals(folder.database().toString(), refused.place(), "so that it can be mended");
        assertEquals(Optional.empty(), maker.newest());
    }

    @Test
    void whatOthersWriteWithoutEndIsBusyAndNotDamaged() throws SQLException {
        sql(folder.database().toString(), "PRAGMA foreign_keys = OFF", "DELETE FROM session");
        var among = new BackupMaker(store, folder, clock, new Disk() {
            @Override
            public void delete(Path file) throws IOException {
                Disk.super.delete(file);
                try {
                    sql(folder.database().toString(), "REPLACE INTO preference VALUES ('of another', random())");
                } catch (SQLException e) {
                    throw new IOException(e);
                }
            }
        });
        var refused = assertThrows(StoreException.class, () -> among.make(BackupKind.DAILY));
        assertEquals(Trouble.BUSY, refused.trouble());
        assertEquals(folder.database().toString(), refused.place());
    }

    private static void leave(Path place, Instant at) throws IOException {
        Files.writeString(place, "half of");
        Files.setLastModifiedTime(place, FileTime.from(at));
    }

    private static void sql(String file, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file.replace("?", "%3f"));
                var statement = connection.createStatement()) {
            for (String each : statements) {
                statement.executeUpdate(each);
            }
        }
    }
}

package app.easeback.storage.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupName;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.backup.Passphrase;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.file.Disk;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Apart
class StandaloneBackupTest {

    private static final Passphrase SECRET = new Passphrase("quiet");

    private final SettableClock clock = new SettableClock(Samples.MONDAY.plusDays(1));

    @TempDir
    private Path root;

    private DataFolder folder;
    private SqliteStore store;
    private StandaloneBackup alone;

    @BeforeEach
    void aSessionIsKept() {
        folder = new DataFolder(root.resolve("it’s 100% ä#"));
        store = SqliteStore.open(folder.create().database());
        alone = new StandaloneBackup(store, folder, clock, Disk.REAL);
        new Journal(store, clock).put(Samples.smallSession("s", Samples.MONDAY));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void inAFolderItHasTheUsualName() throws IOException {
        Files.createDirectory(root.resolve("stick"));
        var made = alone.write(root.resolve("stick"), Optional.empty());
        assertTrue(
                BackupName.parse(Path.of(made.place()).getFileName().toString()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data/easeback.db",
                "data/easeback.db-wal",
                "data/easeback.db-shm",
                "data/easeback.lock",
                "data/backup.key",
                "data/easeback-put-back.txt",
                "data/easeback.db-journal",
                "data/damaged-1/easeback.db",
                "data/backups/easeback-20260303-103000-000-daily.db",
                "data/../data/easeback.db-wal",
                "linked/easeback.db-shm",
                "a link to the key",
            })
    void nothingThatIsKeptInTheDataFolderIsWrittenOver(String name) throws IOException {
        Files.createSymbolicLink(root.resolve("data"), folder.path());
        Files.createSymbolicLink(root.resolve("linked"), root.resolve("data"));
        Files.createSymbolicLink(
                root.resolve("a link to the key"), folder.path().resolve("backup.key"));
        new FileBackups(store, folder, clock).sealSecond(Optional.of(SECRET));
        Files.createFile(folder.path().resolve("easeback.lock"));
        Files.createFile(Files.createDirectory(folder.backups()).resolve("easeback-20260303-103000-000-daily.db"));
        Files.createDirectory(folder.path().resolve("damaged-1"));
        var before = contents(folder.path());
        for (var passphrase : List.of(Optional.<Passphrase>empty(), Optional.of(SECRET))) {
            var target = root.resolve(name);
            var refused = assertThrows(BackupException.class, () -> alone.write(target, passphrase));
            assertEquals(BackupTrouble.IN_DATA_FOLDER, refused.trouble());
            assertTrue(refused.place().startsWith(target.toString()), refused.place());
        }
        assertEquals(before, contents(folder.path()));
    }

    /// SQLite would take what is in the log for newer than the file.
    @ParameterizedTest
    @ValueSource(strings = {"-wal", "-shm", "-journal"})
    void aBackupIsNotPutBesideTheLogOfAnother(String suffix) throws IOException {
        for (boolean isThere : List.of(false, true)) {
            var target = root.resolve("mine " + isThere + ".db");
            if (isThere) {
                alone.write(target, Optional.empty());
            }
            byte[] before = isThere ? Files.readAllBytes(target) : new byte[0];
            var log = Files.writeString(Disk.beside(target, suffix), "of another");
            for (var passphrase : List.of(Optional.<Passphrase>empty(), Optional.of(SECRET))) {
                var refused = assertThrows(BackupException.class, () -> alone.write(target, passphrase));
                assertEquals("LOG_BESIDE", refused.trouble().name());
                assertEquals(target.toString(), refused.place());
            }
            assertArrayEquals(before, isThere ? Files.readAllBytes(target) : new byte[0]);
            assertEquals(isThere, Files.exists(target));
            assertEquals("of another", Files.readString(log));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"easeback.lock", "easeback.db-wal", "backups", "nothing"})
    void theDatabaseOfAnotherFolderIsNotWrittenOver(String beside) throws IOException {
        var other = new DataFolder(root.resolve("other"));
        SqliteStore.open(other.create().database()).close();
        Path sign = other.path().resolve(beside);
        switch (beside) {
            case "nothing" -> {}
            case "backups" ->
                Files.createFile(Files.createDirectory(sign).resolve("easeback-20260303-103000-000-daily.db"));
            default -> Files.createFile(sign);
        }
        byte[] before = Files.readAllBytes(other.database());
        var link = Files.createSymbolicLink(root.resolve("a link"), other.database());
        for (var target : List.of(other.database(), link)) {
            var refused = assertThrows(BackupException.class, () -> alone.write(target, Optional.empty()));
            assertEquals("OTHER_DATA", refused.trouble().name());
        }
        assertArrayEquals(before, Files.readAllBytes(other.database()));
    }

    @Test
    void aBackupOfAnyOtherNameThanThatOfADatabaseIsMadeAgain() throws IOException {
        var target = Files.createDirectory(root.resolve("stick")).resolve("mine.db");
        alone.write(target, Optional.empty());
        new Journal(store, clock).put(Samples.smallSession("one more", Samples.MONDAY));
        assertEquals(2, alone.write(target, Optional.empty()).holds().sessions());
    }

    @Test
    void whatIsNoFileIsNotReplacedByABackup() throws IOException {
        var place = root.resolve("socket");
        try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(place));
            var refused = assertThrows(BackupException.class, () -> alone.write(place, Optional.empty()));
            assertEquals(BackupTrouble.NOT_WRITTEN, refused.trouble());
            assertFalse(Files.isRegularFile(place));
        }
    }

    private static Map<Path, String> contents(Path folder) throws IOException {
        var contents = new HashMap<Path, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file, HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}

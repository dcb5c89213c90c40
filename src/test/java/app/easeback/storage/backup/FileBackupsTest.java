package app.easeback.storage.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.Records;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupKind;
import app.easeback.core.backup.BackupName;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.backup.Backups.Second;
import app.easeback.core.backup.Passphrase;
import app.easeback.core.profile.Profile;
import app.easeback.storage.DataFolder;
import app.easeback.storage.Disk;
import app.easeback.storage.SqliteStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileBackupsTest {

    private static final Passphrase SECRET = new Passphrase("quiet");

    private final SettableClock clock = new SettableClock(Samples.MONDAY.plusDays(1));

    @TempDir
    private Path root;

    private DataFolder folder;
    private SqliteStore store;
    private FileBackups backups;

    @BeforeEach
    void aSessionIsKept() {
        folder = new DataFolder(root.resolve("it’s 100% ä#"));
        store = SqliteStore.open(folder.create().database());
        backups = new FileBackups(store, folder, clock);
        put("s");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aBackupSaysWhatItHolds() {
        var made = backups.make();
        assertEquals(Second.NONE, made.second());
        assertEquals(Optional.of(clock.instant()), made.backup().made());
        assertEquals(1, made.backup().holds().sessions());
        assertEquals(0, made.backup().holds().checkIns());
        assertEquals(Optional.of(Samples.MONDAY), made.backup().holds().first());
        assertEquals(Optional.of(Samples.MONDAY), made.backup().holds().last());
        assertEquals(Optional.of(made.backup()), backups.newest());
        assertEquals(made.backup(), backups.look(made.backup().place(), Optional.empty()));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no POSIX permissions")
    void aBackupIsItsOwnersAlone() throws IOException {
        var file = Path.of(backups.make().backup().place());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
    }

    @Test
    void oneIsMadeByItselfOnlyOnADayOnWhichSomethingHadChanged() {
        assertEquals(
                BackupKind.DAILY,
                kind(backups.makeIfDue().orElseThrow().backup().place()));
        put("later the same day");
        assertEquals(Optional.empty(), backups.makeIfDue());
        clock.pass(Duration.ofDays(1));
        assertTrue(backups.makeIfDue().isPresent());
        clock.pass(Duration.ofDays(1));
        assertEquals(Optional.empty(), backups.makeIfDue(), "nothing has changed");
        store.preferences().put("window", "moved");
        assertEquals(Optional.empty(), backups.makeIfDue(), "a window that was moved is no change");
        store.profiles().save(Samples.fullProfile());
        assertTrue(backups.makeIfDue().isPresent());
    }

    @Test
    void whatWasThereBeforeAnImportComesBackEvenIfThatIsNothing() {
        var empty = new DataFolder(root.resolve("empty"));
        try (var fresh = SqliteStore.open(empty.create().database())) {
            var its = new FileBackups(fresh, empty, clock);
            String before = its.makeBeforeImport();
            assertEquals(BackupKind.BEFORE_IMPORT, kind(before));
            clock.pass(Duration.ofMinutes(1));
            new Journal(fresh, clock).put(Samples.smallSession("imported", Samples.MONDAY));
            assertEquals(
                    BackupKind.DAILY,
                    kind(its.makeIfDue().orElseThrow().backup().place()),
                    "one of the past is none of what is there now");
            its.restore(before, Optional.empty());
            assertTrue(fresh.sessions().isEmpty());
        }
    }

    @Test
    void nothingIsMadeOfNothing() {
        var empty = new DataFolder(root.resolve("empty"));
        try (var fresh = SqliteStore.open(empty.create().database())) {
            assertEquals(Optional.empty(), new FileBackups(fresh, empty, clock).makeIfDue());
        }
        assertFalse(Files.exists(empty.backups()));
    }

    @Test
    void aYearOfDaysKeepsNoMoreThanItShould() {
        int day = 0;
        for (; day < 60; day++) {
            store.profiles().save(day % 2 == 0 ? Samples.fullProfile() : Profile.USUAL);
            assertTrue(backups.makeIfDue().isPresent());
            clock.pass(Duration.ofDays(1));
        }
        int kept = new BackupFolder(folder.backups(), Disk.REAL).names().size();
        assertTrue(kept >= 12 && kept <= 12 + 10 + 3, kept + " of " + day);
    }

    @Test
    void everythingIsPutBackAndCanBeUndone() {
        var before = Records.of(store);
        var first = backups.make().backup();
        clock.pass(Duration.ofMinutes(1));
        put("one more");
        var after = Records.of(store);
        var restored = backups.restore(first.place(), Optional.empty());
        assertEquals(first, restored.from());
        assertEquals(before, Records.of(store));
        assertEquals(List.of(), store.problems());
        backups.restore(restored.before().orElseThrow(), Optional.empty());
        assertEquals(after, Records.of(store));
    }

    @Test
    void whoeverHasTheDatabaseOpenSeesWhatIsPutBack() {
        var first = backups.make().backup();
        try (var window = SqliteStore.open(folder.database())) {
            put("one more");
            assertEquals(2, window.sessions().all().size());
            long changes = window.foreignChanges();
            backups.restore(first.place(), Optional.empty());
            assertTrue(window.foreignChanges() != changes);
            assertEquals(1, window.sessions().all().size());
            window.preferences().put("still", "writing");
            assertEquals(List.of(), window.problems());
        }
        assertEquals(List.of(), store.problems());
        assertEquals(Optional.of("writing"), store.preferences().find("still"));
    }

    @Test
    void aBackupUnderAPassphraseAsksForIt() throws IOException {
        String file = root.resolve("mine").toString();
        assertEquals(1, backups.write(file, Optional.of(SECRET)).holds().sessions());
        assertEquals(BackupTrouble.PASSPHRASE_NEEDED, refused(file, Optional.empty()));
        assertEquals(BackupTrouble.WRONG_PASSPHRASE, refused(file, Optional.of(new Passphrase("loud"))));
        put("one more");
        backups.restore(file, Optional.of(SECRET));
        assertEquals(1, store.sessions().all().size());
        assertNoWorkshop();
    }

    @Test
    void inAFolderItHasTheUsualName() throws IOException {
        Files.createDirectory(root.resolve("stick"));
        var made = backups.write(root.resolve("stick").toString(), Optional.empty());
        assertTrue(
                BackupName.parse(Path.of(made.place()).getFileName().toString()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a text", "EASESEAL", "SQLite format 3"})
    void whatIsNoBackupIsRefusedUntouched(String content) throws IOException {
        var file = Files.writeString(root.resolve("file"), content);
        var trouble = refused(file.toString(), Optional.of(SECRET));
        assertEquals(content.startsWith("EASE") ? BackupTrouble.DAMAGED : BackupTrouble.NOT_OURS, trouble);
        assertEquals(content, Files.readString(file));
    }

    @Test
    void aBackupOfANewerVersionIsRefused() throws SQLException {
        var file = backups.make().backup().place();
        sql(file, "PRAGMA user_version = 99");
        assertEquals(BackupTrouble.NEWER, refused(file, Optional.empty()));
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertEquals(BackupTrouble.MISSING, refused(root.resolve("none").toString(), Optional.empty()));
        assertEquals(BackupTrouble.UNREADABLE, refused(root.toString(), Optional.empty()));
    }

    @Test
    void aDamagedBackupIsRefusedAndTheOneBeforeItIsTheNewestGood() throws IOException {
        var good = backups.make().backup();
        clock.pass(Duration.ofMinutes(1));
        put("one more");
        var file = Path.of(backups.make().backup().place());
        byte[] content = Files.readAllBytes(file);
        Arrays.fill(content, 4096, content.length, (byte) 7);
        Files.write(file, content);
        assertEquals(BackupTrouble.DAMAGED, refused(file.toString(), Optional.empty()));
        assertArrayEquals(content, Files.readAllBytes(file));
        assertEquals(Optional.of(good), backups.newest());
    }

    @Test
    void whatIsKeptIsNotWrittenOver() {
        String database = folder.database().toString();
        var refused = assertThrows(BackupException.class, () -> backups.write(database, Optional.empty()));
        assertEquals(BackupTrouble.NOT_WRITTEN, refused.trouble());
        assertEquals(1, store.sessions().all().size());
    }

    @Test
    void theSecondFolderTakesEveryBackupAndIsMissedOnce() throws IOException {
        var stick = root.resolve("stick");
        var there = new BackupFolder(stick, Disk.REAL);
        Files.createDirectory(stick);
        backups.chooseSecondFolder(Optional.of(stick.toString()));
        assertEquals(Second.WRITTEN, backups.make().second());
        assertEquals(1, there.names().size());
        Files.move(stick, root.resolve("pulled"));
        put("a");
        clock.pass(Duration.ofDays(1));
        assertEquals(Second.AWAY, backups.makeIfDue().orElseThrow().second());
        assertEquals(Second.STILL_AWAY, backups.makeIfDue().orElseThrow().second());
        assertFalse(Files.exists(stick), "the place stays free for the stick");
        Files.move(root.resolve("pulled"), stick);
        assertEquals(Second.WRITTEN, backups.makeIfDue().orElseThrow().second());
        assertEquals(2, there.names().size());
        assertEquals(2, there.newestGood().orElseThrow().holds().sessions());
    }

    @Test
    void theSecondFolderMayAskForAPassphraseAndStaysChosen() throws IOException {
        var stick = Files.createDirectory(root.resolve("stick"));
        var first = backups.make().backup();
        backups.chooseSecondFolder(Optional.of(stick.toString()));
        backups.sealSecond(Optional.of(SECRET));
        assertTrue(backups.secondIsSealed());
        backups.restore(first.place(), Optional.empty());
        assertEquals(Optional.of(stick.toString()), backups.secondFolder(), "a choice of this computer");
        clock.pass(Duration.ofMinutes(1));
        backups.make();
        var there = new BackupFolder(stick, Disk.REAL);
        assertTrue(there.names().getFirst().sealed());
        String sealed = there.file(there.names().getFirst()).toString();
        assertEquals(BackupTrouble.PASSPHRASE_NEEDED, refused(sealed, Optional.empty()));
        assertEquals(1, backups.look(sealed, Optional.of(SECRET)).holds().sessions());
        backups.sealSecond(Optional.empty());
        backups.chooseSecondFolder(Optional.empty());
        assertEquals(Optional.empty(), backups.secondFolder());
        assertFalse(backups.secondIsSealed());
    }

    @Test
    void aSecondFolderThatCannotBeWrittenIsNotChosen() {
        assertThrows(
                BackupException.class,
                () -> backups.chooseSecondFolder(
                        Optional.of(root.resolve("none").toString())));
        assertEquals(Optional.empty(), backups.secondFolder());
    }

    @Test
    void aDatabaseOfAnEarlierVersionIsBackedUpBeforeItIsChangedAndItsBackupComesBack() throws Exception {
        var old = new DataFolder(root.resolve("old"));
        Files.createDirectories(old.path());
        try (var script = SqliteStore.class.getResourceAsStream("migration-1.sql")) {
            sql(old.database().toString(), new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        sql(old.database().toString(), "INSERT INTO preference VALUES ('theme', 'old')");
        sql(old.database().toString(), "PRAGMA application_id = " + 0x45415345);
        sql(old.database().toString(), "PRAGMA user_version = 1");
        try (var opened = SqliteStore.open(old.database())) {
            var there = new BackupFolder(old.backups(), Disk.REAL);
            var name = there.names().getFirst();
            assertEquals(BackupKind.BEFORE_UPDATE, name.kind());
            assertEquals(List.of(), there.problems(name));
            var file = there.file(name);
            byte[] before = Files.readAllBytes(file);
            assertEquals(1, before[63], "still of version 1");
            put("s2");
            backups.restore(file.toString(), Optional.empty());
            assertEquals(0, store.sessions().all().size());
            assertEquals(Optional.of("old"), store.preferences().find("theme"));
            assertArrayEquals(before, Files.readAllBytes(file));
            assertEquals(List.of(), opened.problems());
        }
        assertNoWorkshop();
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndNothingIsLost() throws IOException {
        Files.writeString(folder.backups(), "a file in the way");
        var refused = assertThrows(RuntimeException.class, () -> backups.make());
        assertTrue(refused instanceof BackupException e && e.trouble() == BackupTrouble.NOT_WRITTEN);
        assertEquals(1, store.sessions().all().size());
    }

    @Test
    void whatIsDamagedCannotBeBackedUpUnnoticed() throws SQLException {
        sql(folder.database().toString(), "PRAGMA foreign_keys = OFF", "DELETE FROM session");
        var refused = assertThrows(StoreException.class, () -> backups.make());
        assertEquals(Trouble.DAMAGED, refused.trouble());
        assertEquals(folder.database().toString(), refused.place(), "so that it can be mended");
        assertEquals(Optional.empty(), backups.newest());
    }

    @Test
    void whatOthersWriteWithoutEndIsBusyAndNotDamaged() throws SQLException {
        sql(folder.database().toString(), "PRAGMA foreign_keys = OFF", "DELETE FROM session");
        var among = new FileBackups(store, folder, clock, new Disk() {
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
        var refused = assertThrows(StoreException.class, among::make);
        assertEquals(Trouble.BUSY, refused.trouble());
        assertEquals(folder.database().toString(), refused.place());
    }

    @Test
    void whatAKilledProgramLeftInItsLogIsPutBackToo() throws IOException {
        put("in the log");
        var old = Files.createDirectory(root.resolve("old ä"));
        for (String name : List.of("easeback.db", "easeback.db-wal")) {
            Files.copy(folder.path().resolve(name), old.resolve(name));
        }
        byte[] log = Files.readAllBytes(old.resolve("easeback.db-wal"));
        assertTrue(log.length > 0);
        String file = old.resolve("easeback.db").toString();
        put("later");
        assertEquals(2, backups.look(file, Optional.empty()).holds().sessions());
        assertEquals(2, backups.restore(file, Optional.empty()).from().holds().sessions());
        assertEquals(2, store.sessions().all().size());
        assertArrayEquals(log, Files.readAllBytes(old.resolve("easeback.db-wal")), "what is put back stays as it is");
        try (var left = Files.list(old)) {
            assertEquals(2, left.count());
        }
        assertNoWorkshop();
    }

    private BackupTrouble refused(String file, Optional<Passphrase> passphrase) {
        var before = Records.of(store);
        var trouble = assertThrows(BackupException.class, () -> backups.restore(file, passphrase))
                .trouble();
        assertEquals(
                trouble,
                assertThrows(BackupException.class, () -> backups.look(file, passphrase))
                        .trouble());
        assertEquals(before, Records.of(store));
        return trouble;
    }

    private void assertNoWorkshop() throws IOException {
        try (var files = Files.list(folder.path())) {
            assertFalse(files.anyMatch(file -> file.getFileName().toString().startsWith("restoring")));
        }
    }

    private static BackupKind kind(String place) {
        return BackupName.parse(Path.of(place).getFileName().toString())
                .orElseThrow()
                .kind();
    }

    private void put(String id) {
        var session = Samples.smallSession(id, Samples.MONDAY);
        store.inTransaction(() -> {
            store.sessions().put(session, Samples.MONDAY.toInstant());
            return session;
        });
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

package app.easeback.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.storage.schema.Migrations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("easeback.db");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void allItsFilesAreTheOwnersOnly() throws IOException {
        try (var store = SqliteStore.open(file)) {
            store.preferences().put("theme", "dark");
            assertOwnerOnly(List.of("", "-wal", "-shm"));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void filesThatOthersCouldReadAreTakenFromThem() throws IOException {
        try (var store = SqliteStore.open(file)) {
            store.preferences().put("theme", "dark");
            for (String suffix : List.of("", "-wal", "-shm")) {
                Files.setPosixFilePermissions(
                        folder.resolve("easeback.db" + suffix), PosixFilePermissions.fromString("rw-rw-rw-"));
            }
            SqliteStore.open(file).close();
            assertOwnerOnly(List.of("", "-wal", "-shm"));
        }
    }

    /// Whoever owns it could read what is written in it. A file of the kernel stands for one of somebody else: its mode
    /// cannot be changed, by root neither.
    @ParameterizedTest
    @ValueSource(strings = {"-wal", "-shm"})
    @EnabledOnOs(OS.LINUX)
    void aNewDatabaseIsNotMadeBesideALogThatCannotBeTakenFromOthers(String suffix) throws IOException {
        var log = Files.createSymbolicLink(folder.resolve("easeback.db" + suffix), Path.of("/proc/self/status"));
        var e = assertThrows(StoreException.class, () -> SqliteStore.open(file));
        assertEquals(Trouble.FOLDER_NOT_WRITABLE, e.trouble());
        try (var left = Files.list(folder)) {
            assertEquals(List.of(log), left.toList());
        }
    }

    @Test
    void anEmptyFileIsADatabaseToBe() throws IOException {
        Files.createFile(file);
        try (var store = SqliteStore.open(file)) {
            assertEquals(List.of(), store.sessions().all());
        }
    }

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void whatWasEmptiedOrTakenAwayIsNoFirstStart(boolean isEmptied, boolean hasLog) throws IOException {
        SqliteStore.open(file).close();
        Path trace = hasLog
                ? folder.resolve("easeback.db-wal")
                : Files.createDirectory(folder.resolve("backups")).resolve("easeback-20260303-103000-000-daily.db");
        Files.writeString(trace, "what is left");
        Files.delete(file);
        if (isEmptied) {
            Files.createFile(file);
        }
        assertFalse(new DataFolder(folder).isNew());
        var e = assertThrows(StoreException.class, () -> SqliteStore.open(file));
        assertEquals(Trouble.GONE, e.trouble());
        assertEquals(file.toString(), e.place());
        assertEquals("what is left", Files.readString(trace));
        assertEquals(isEmptied ? 0 : -1, Files.exists(file) ? Files.size(file) : -1);
    }

    /// One that met the tables of an earlier version would back them up, and damage would later lead back to nothing.
    @RepeatedTest(20)
    void ofSeveralThatOpenItFirstNoneMeetsItHalfMade() throws Exception {
        try (var starters = Executors.newFixedThreadPool(4)) {
            var opened =
                    starters.invokeAll(Collections.<Callable<SqliteStore>>nCopies(4, () -> SqliteStore.open(file)));
            for (var store : opened) {
                store.get().close();
            }
        }
        assertFalse(Files.exists(folder.resolve("backups")));
    }

    @Test
    void whatOthersLeaveInTheFolderIsNoTrace() throws IOException {
        Files.createFile(folder.resolve("easeback.db-wal"));
        Files.writeString(Files.createDirectory(folder.resolve("backups")).resolve("readme.txt"), "mine");
        assertTrue(new DataFolder(folder).isNew());
        SqliteStore.open(file).close();
        assertFalse(new DataFolder(folder).isNew());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "with space", "ends?mode=ro", "hash#tag", "100%25 + ü & 日本", "quote'd"})
    void theFolderMayHaveAnyName(String name) throws IOException {
        var inside = Files.createDirectory(folder.resolve(name)).resolve("easeback.db");
        try (var store = SqliteStore.open(inside)) {
            store.preferences().put("theme", "dark");
        }
        assertTrue(Files.size(inside) > 0);
        try (var left = Files.list(inside.getParent())) {
            assertEquals(List.of(inside), left.toList());
        }
    }

    @Test
    void onceItExistsOpeningChangesNothing() throws IOException {
        try (var store = SqliteStore.open(file)) {
            store.sessions().put(Samples.fullSession(), Samples.MONDAY.toInstant());
        }
        byte[] before = Files.readAllBytes(file);
        SqliteStore.open(file).close();
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)));
    }

    @Test
    void aNewDatabaseIsMarkedInTheFileItselfAtOnce() throws IOException {
        try (var store = SqliteStore.open(file)) {
            store.preferences().put("theme", "dark");
            byte[] header = Files.readAllBytes(file);
            assertEquals("EASE", new String(header, 68, 4, StandardCharsets.US_ASCII));
        }
    }

    /// SQLite refuses to begin a log at once while another program reads.
    @Test
    void whoReadsAFileThatIsJustBeingMadeIsWaitedFor() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + Migrations.APPLICATION_ID);
            connection.setAutoCommit(false);
            statement.executeQuery("SELECT * FROM sqlite_schema");
            var end = new FutureTask<>(() -> {
                Thread.sleep(300);
                connection.rollback();
                return true;
            });
            Thread.ofVirtual().start(end);
            SqliteStore.open(file).close();
            assertTrue(end.get());
        }
    }

    @Test
    void nobodyMendsWhileAnotherProgramWrites() throws Exception {
        SqliteStore.open(file).close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            var refused = assertThrows(StoreException.class, () -> WriteLock.take(file));
            assertEquals(Trouble.BUSY, refused.trouble());
        }
        try (var lock = WriteLock.take(file)) {
            assertTrue(lock.isHeld());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "journal_mode, wal",
        "synchronous, 2",
        "foreign_keys, 1",
        "trusted_schema, 0",
        "secure_delete, 1",
        "cell_size_check, 1",
        "fullfsync, 1",
        "checkpoint_fullfsync, 1",
        "busy_timeout, 5000",
        "user_version, 4"
    })
    void theConnectionIsSetToLoseNothing(String pragma, String value) {
        try (var sql = new DatabaseFile(file).open()) {
            assertEquals(
                    List.of(value),
                    sql.query("PRAGMA " + pragma, row -> row.cells().getString(1)));
        }
    }

    /// Long ones have pages of their own, which are free afterwards.
    @ParameterizedTest
    @ValueSource(ints = {1, 200, 2_000})
    void whatWasTypedAndEmptiedAgainIsNotInTheFileAnyMore(int times) throws IOException {
        String note = "THENOTE ".repeat(times);
        try (var store = SqliteStore.open(file)) {
            store.drafts().put("session", Map.of("note", note));
            store.drafts().put("check-in", Map.of("note", note));
        }
        assertTrue(holds("THENOTE"));
        try (var store = SqliteStore.open(file)) {
            store.drafts().put("session", Map.of());
            store.drafts().put("check-in", Map.of("note", "short"));
        }
        assertFalse(holds("THENOTE"));
    }

    private boolean holds(String text) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
    }

    private void assertOwnerOnly(List<String> suffixes) throws IOException {
        for (String suffix : suffixes) {
            Path each = folder.resolve("easeback.db" + suffix);
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(each)), suffix);
        }
    }
}

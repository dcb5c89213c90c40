package app.easeback.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.easeback.Samples;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.storage.schema.Migrations;
import app.easeback.storage.table.SqlitePreferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TroubleTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("easeback.db");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xy", "This is a diary, not a database.", "SQLite format 3"})
    void aTextIsNoDatabase(String text) throws IOException {
        Files.writeString(file, text);
        assertRefused(Trouble.NOT_A_DATABASE);
    }

    @Test
    void aLongTextIsNoDatabase() throws IOException {
        Files.writeString(file, "no database ".repeat(10_000));
        assertRefused(Trouble.NOT_A_DATABASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "WAL"})
    void anotherProgramsDatabaseIsLeftAlone(String journal) throws Exception {
        foreign("PRAGMA journal_mode = " + journal, "CREATE TABLE song (title TEXT)");
        assertRefused(Trouble.NOT_A_DATABASE);
    }

    @Test
    void aDatabaseMarkedByAnotherProgramIsLeftAloneEvenWhenEmpty() throws Exception {
        foreign("PRAGMA application_id = 42");
        assertRefused(Trouble.NOT_A_DATABASE);
    }

    @Test
    void aDatabaseOfANewerVersionIsLeftAlone() throws Exception {
        SqliteStore.open(file).close();
        foreign("PRAGMA user_version = " + (Migrations.NEWEST + 1));
        assertRefused(Trouble.NEWER_VERSION);
    }

    @Test
    void aDatabaseOfANewerVersionInTheLogIsLeftAlone() throws Exception {
        SqliteStore.open(file).close();
        try (var connection = connect()) {
            execute(connection, "PRAGMA user_version = " + (Migrations.NEWEST + 1));
            assertEquals(Trouble.NEWER_VERSION, trouble());
        }
    }

    @Test
    void aFolderIsNoDatabase() throws IOException {
        Files.createDirectory(file);
        assertRefused(Trouble.NOT_A_DATABASE);
    }

    @Test
    void aFileInPlaceOfTheFolderCannotBeWrittenIn() throws IOException {
        Files.writeString(file, "in the way");
        var inside = assertThrows(StoreException.class, () -> SqliteStore.open(file.resolve("easeback.db")));
        assertEquals(Trouble.FOLDER_NOT_WRITABLE, inside.trouble());
        assertEquals("in the way", Files.readString(file));
    }

    @Test
    void aMissingFolderIsNotMade() {
        var inside = folder.resolve("missing").resolve("easeback.db");
        assertEquals(
                Trouble.FOLDER_NOT_WRITABLE,
                assertThrows(StoreException.class, () -> SqliteStore.open(inside))
                        .trouble());
        assertFalse(Files.exists(inside.getParent()));
    }

    @Test
    void aDamagedDatabaseIsSaidToBeSo() throws IOException {
        try (var store = SqliteStore.open(file)) {
            store.sessions().put(Samples.fullSession(), Samples.MONDAY.toInstant());
        }
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5A);
        Files.write(file, bytes);
        var damaged = assertThrows(StoreException.class, () -> {
            try (var store = SqliteStore.open(file)) {
                store.sessions().all();
            }
        });
        assertEquals(Trouble.DAMAGED, damaged.trouble());
    }

    @Test
    void rowsThatMakeNoSenseAreDamage() throws Exception {
        try (var store = SqliteStore.open(file)) {
            store.heats().put(Samples.heat("h", Samples.MONDAY), Samples.MONDAY.toInstant());
            for (String change : List.of("at = 'yesterday'", "muscle = 'wing'")) {
                foreign("UPDATE heat SET " + change);
                assertEquals(
                        Trouble.DAMAGED,
                        assertThrows(StoreException.class, () -> store.heats().all())
                                .trouble());
            }
        }
    }

    @Test
    void aLostReferenceIsAProblem() throws Exception {
        try (var store = SqliteStore.open(file)) {
            store.sessions().put(Samples.smallSession("s", Samples.MONDAY), Samples.MONDAY.toInstant());
            foreign("PRAGMA foreign_keys = OFF", "DELETE FROM session");
            assertEquals(1, store.problems().size());
        }
    }

    @Test
    void aFullDiskIsSaidToBeSoAndNothingIsKept() {
        try (var sql = new DatabaseFile(file).open()) {
            sql.number("PRAGMA max_page_count = 1");
            var preferences = new SqlitePreferences(sql);
            var full = assertThrows(
                    StoreException.class,
                    () -> sql.writing(() -> {
                        preferences.put("small", "kept");
                        preferences.put("big", "x".repeat(10_000));
                    }));
            assertEquals(Trouble.DISK_FULL, full.trouble());
            assertEquals(0, sql.number("SELECT count(*) FROM preference"));
            preferences.put("small", "kept");
        }
    }

    @Test
    void aLockThatStaysIsSaidToBeBusy() throws Exception {
        try (var sql = new DatabaseFile(file).open();
                var other = connect()) {
            sql.run("PRAGMA busy_timeout = 10");
            execute(other, "BEGIN IMMEDIATE");
            var busy = assertThrows(StoreException.class, () -> sql.writing(() -> sql.number("SELECT 1")));
            assertEquals(Trouble.BUSY, busy.trouble());
            execute(other, "COMMIT");
            assertEquals(1, sql.writing(() -> sql.number("SELECT 1")));
        }
    }

    @Test
    void anythingElseIsOther() {
        try (var sql = new DatabaseFile(file).open()) {
            var other = assertThrows(StoreException.class, () -> sql.number("SELECT FROM nowhere"));
            assertEquals(Trouble.OTHER, other.trouble());
        }
    }

    @Test
    void nothingWhereSomethingHasToBeIsDamage() throws Exception {
        try (var store = SqliteStore.open(file)) {
            store.heats().put(Samples.heat("h", Samples.MONDAY), Samples.MONDAY.toInstant());
        }
        foreign(
                "PRAGMA writable_schema = ON",
                "UPDATE sqlite_schema SET sql = replace(sql, 'at TEXT NOT NULL', 'at TEXT') WHERE name = 'heat'",
                "PRAGMA writable_schema = RESET",
                "UPDATE heat SET at = NULL");
        try (var store = SqliteStore.open(file)) {
            assertEquals(
                    Trouble.DAMAGED,
                    assertThrows(StoreException.class, () -> store.heats().all())
                            .trouble());
        }
    }

    @Test
    void tablesThatAreNotOursAreDamage() throws Exception {
        try (var store = SqliteStore.open(file)) {
            foreign("DROP TABLE heat");
            var damaged = assertThrows(StoreException.class, () -> store.heats().all());
            assertEquals(Trouble.DAMAGED, damaged.trouble());
        }
        foreign("PRAGMA user_version = 2");
        assertEquals(Trouble.DAMAGED, trouble());
    }

    /// The version that SQLite reads the file by, and the sign of our own.
    @ParameterizedTest
    @CsvSource({"47, 9", "47, 255", "60, 128", "60, 255"})
    void aHeaderThatCannotBeGoneByIsDamage(int place, int value) throws IOException {
        SqliteStore.open(file).close();
        byte[] bytes = Files.readAllBytes(file);
        bytes[place] = (byte) value;
        Files.write(file, bytes);
        assertRefused(Trouble.DAMAGED);
    }

    @Test
    void aDatabaseThatMayNotBeWrittenIsAMatterOfTheFolder() {
        try (var sql = new DatabaseFile(file).open()) {
            sql.run("PRAGMA query_only = ON");
            var refused = assertThrows(StoreException.class, () -> new SqlitePreferences(sql).put("a", "b"));
            assertEquals(Trouble.FOLDER_NOT_WRITABLE, refused.trouble());
        }
    }

    /// Opens and compares names, bytes and times of everything in the folder before and after.
    private void assertRefused(Trouble trouble) throws IOException {
        if (Files.isRegularFile(file)) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        }
        var before = listing();
        assertEquals(trouble, trouble());
        assertEquals(before, listing());
    }

    private Trouble trouble() {
        return assertThrows(StoreException.class, () -> SqliteStore.open(file).close())
                .trouble();
    }

    private Map<String, String> listing() throws IOException {
        var listing = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                String content = Files.isRegularFile(each) ? HexFormat.of().formatHex(Files.readAllBytes(each)) : "";
                String attributes =
                        Files.readAttributes(each, "unix:mode,lastModifiedTime").toString();
                listing.put(each.toString(), attributes + content);
            }
        }
        return listing;
    }

    private void foreign(String... statements) throws SQLException {
        try (var connection = connect()) {
            for (String statement : statements) {
                execute(connection, statement);
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

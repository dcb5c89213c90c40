package app.easeback.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.Records;
import app.easeback.core.backup.BackupKind;
import app.easeback.core.backup.BackupName;
import app.easeback.core.entry.Id;
import app.easeback.core.suggestion.Shown;
import app.easeback.core.suggestion.Suggestion.Source;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.storage.file.Disk;
import app.easeback.storage.schema.Migrations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A database as version 1 of the program left it: its one script, and rows in every table.
class MigrationTest {

    private static final String ROWS = """
            INSERT INTO session VALUES (1, 's', 1772469000000, 1772470000000, '2026-03-02T17:30+01:00[Europe/Berlin]',
              1772469000000, '2026-03-02T17:30+01:00[Europe/Berlin]', 'MUSCLE_TENSION', NULL, NULL, NULL);
            INSERT INTO session VALUES (2, 's', 1772470000000, NULL, '2026-03-02T17:30+01:00[Europe/Berlin]',
              1772469000000, '2026-03-02T17:30+01:00[Europe/Berlin]', 'MUSCLE_TENSION', 6, 'Zoë', 'A note');
            INSERT INTO treated_muscle VALUES (1, 0, 'vastus-lateralis', 'LEFT', NULL, NULL, NULL, NULL);
            INSERT INTO treated_muscle VALUES (2, 0, 'vastus-lateralis', 'LEFT', 8, 12, 'TIGHT', 20);
            INSERT INTO advice VALUES (2, 0, '2026-03-02T18:00+01:00[Europe/Berlin]', NULL, 'Walk a little');
            INSERT INTO check_in VALUES (1, 'c', 1772480000000, NULL, '2026-03-02T20:33:20+01:00[Europe/Berlin]',
              1772480000000, '2026-03-02T20:33:20+01:00[Europe/Berlin]', 3, 0, NULL, 1, NULL, NULL, NULL, 'Tea');
            INSERT INTO rating VALUES (1, 0, 'vastus-lateralis', 'LEFT', 4);
            INSERT INTO symptom VALUES (1, 0, 'LARGE_BRUISE');
            INSERT INTO tape VALUES (1, 't', 1772470000000, NULL, '2026-03-02T17:46:40+01:00[Europe/Berlin]',
              1772470000000, 'soleus', 'RIGHT', NULL, NULL);
            INSERT INTO heat VALUES (1, 'h', 1772480000000, 1772490000000, '2026-03-02T20:33:20+01:00[Europe/Berlin]',
              1772480000000, 'soleus', 'RIGHT', 15);
            INSERT INTO profile VALUES (1, 'Europe/Berlin', '22:00', '07:00', '112', 3, 15, 120, 96);
            INSERT INTO caution VALUES ('PREGNANT');
            INSERT INTO answer VALUES (1, 'HEAT:s', 'SKIP', '2026-03-02T18:00:00Z', 1772474400000, NULL);
            INSERT INTO preference VALUES ('theme', 'dark');
            """;

    private static final Instant EARLIER = Instant.parse("2026-03-03T07:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-03T08:00:00Z");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aDatabaseOfVersion1() throws IOException, SQLException {
        file = folder.resolve("easeback.db");
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.executeUpdate(script1());
            statement.executeUpdate(ROWS);
            statement.executeUpdate("PRAGMA application_id = " + Migrations.APPLICATION_ID);
            statement.executeUpdate("PRAGMA user_version = 1");
        }
    }

    /// Else the newest entries, which are in the log, would be of a time after the backup that holds them.
    @Test
    void theBackupBeforeAnUpdateIsOfTheTimeOfTheNewestEntries() throws IOException, SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("REPLACE INTO preference VALUES ('theme', 'light')");
            Files.setLastModifiedTime(file, FileTime.from(EARLIER));
            Files.setLastModifiedTime(Disk.beside(file, "-wal"), FileTime.from(LATER));
            SqliteStore.open(file).close();
        }
        assertEquals(Set.of(update(LATER)), backups());
    }

    @Test
    void aBackupThatAnotherProgramMadeBeforeTheSameUpdateStays() throws IOException {
        var made = Files.createDirectory(folder.resolve("backups")).resolve(update(EARLIER));
        Files.writeString(made, "of the program that was faster");
        Files.setLastModifiedTime(file, FileTime.from(EARLIER));
        SqliteStore.open(file).close();
        assertEquals(Set.of(update(EARLIER)), backups());
        assertEquals("of the program that was faster", Files.readString(made));
    }

    private static String update(Instant at) {
        return new BackupName(at, BackupKind.BEFORE_UPDATE, false).text();
    }

    private Set<String> backups() throws IOException {
        try (var files = Files.list(folder.resolve("backups"))) {
            return files.map(each -> each.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    @Test
    void everyRowOfVersion1IsKept() throws SQLException {
        var before = rows();
        assertEquals(12, before.size());
        before.forEach((table, rows) -> assertNotEquals(List.of(), rows, table));
        SqliteStore.open(file).close();
        var after = rows();
        after.entrySet()
                .removeIf(table ->
                        !before.containsKey(table.getKey()) && table.getValue().isEmpty());
        after.computeIfPresent("profile", (_, rows) -> without(", '08:00', '20:00', 0", rows));
        after.computeIfPresent("treated_muscle", (_, rows) -> without(", NULL", rows));
        assertEquals(before, after);
    }

    /// The rows without the columns that were added at their end.
    private static List<String> without(String added, List<String> rows) {
        rows.forEach(row -> assertTrue(row.endsWith(added), row));
        return rows.stream()
                .map(row -> row.substring(0, row.length() - added.length()))
                .toList();
    }

    @Test
    void itIsReadAsBefore() {
        try (var store = SqliteStore.open(file)) {
            var session = store.sessions().find(new Id("s")).orElseThrow();
            assertEquals(Samples.MONDAY, session.at());
            assertEquals(Optional.of(6), session.painDuring());
            assertEquals(
                    List.of(Samples.smallSession("s", Samples.MONDAY)),
                    store.sessions().between(Instant.MIN, Instant.MAX, Instant.ofEpochMilli(1772469000000L)));
            assertEquals(3, Records.of(store).entries().count());
            assertEquals(List.of(), store.problems());
        }
    }

    @Test
    void whatIsShownCanBeKeptInIt() {
        var shown = new Shown(
                Samples.MONDAY, TrainingLevel.NONE, Source.NONE, Optional.empty(), Optional.empty(), Optional.empty());
        try (var store = SqliteStore.open(file)) {
            assertEquals(Optional.empty(), store.shown().newest());
            store.shown().add(shown);
        }
        try (var store = SqliteStore.open(file)) {
            assertEquals(Optional.of(shown), store.shown().newest());
        }
    }

    @Test
    void theFileItselfSaysItsNewVersionAtOnce() throws IOException {
        try (var store = SqliteStore.open(file)) {
            assertEquals(0, store.shown().since(Instant.MIN).size());
            byte[] header = Files.readAllBytes(file);
            assertEquals(Migrations.NEWEST, header[63]);
        }
    }

    /// The rows of each table, as text.
    private Map<String, List<String>> rows() throws SQLException {
        var rows = new TreeMap<String, List<String>>();
        try (var connection = connect()) {
            for (String table : column(connection, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
                String columns = String.join(
                        ", ",
                        column(connection, "SELECT 'quote(' || name || ')' FROM pragma_table_info('" + table + "')"));
                rows.put(table, column(connection, "SELECT concat_ws(', ', " + columns + ") FROM " + table));
            }
        }
        return rows;
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var cells = statement.executeQuery(query)) {
            while (cells.next()) {
                values.add(cells.getString(1));
            }
        }
        return values;
    }

    private static String script1() throws IOException {
        try (var stream = Objects.requireNonNull(Migrations.class.getResourceAsStream("migration-1.sql"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}

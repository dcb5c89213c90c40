package app.easeback.storage.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.Records;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.storage.DatabaseCopy;
import app.easeback.storage.DatabaseFile;
import app.easeback.storage.Salvage;
import app.easeback.storage.SqliteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody else put into a database is neither opened nor run. A question that never ends cannot be stopped, so
/// each test has a thread of its own.
@Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
class OwnSchemaTest {

    private static final Instant NOW = Samples.MONDAY.plusDays(1).toInstant();

    private static final String ENDLESS =
            "WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT s.* FROM c CROSS JOIN";

    /// As a view, the table of sessions has no end.
    private static final String VIEW =
            "ALTER TABLE session RENAME TO care; CREATE VIEW session AS " + ENDLESS + " care s";

    /// The same under the name and the kind of a table of ours.
    private static final String DISGUISED_VIEW = "DROP TABLE hidden_movement; CREATE VIEW hidden_movement AS " + ENDLESS
            + " draft s; PRAGMA writable_schema = ON; UPDATE sqlite_schema SET type = 'table'"
            + " WHERE name = 'hidden_movement'";

    private static final String AFTERWARDS = " AFTER INSERT ON check_in BEGIN UPDATE rating SET soreness = 0; END";

    private static final String TRIGGER = "CREATE TRIGGER zero" + AFTERWARDS;

    private static final String DISGUISED_TRIGGER = "DROP INDEX heat_at; CREATE TRIGGER heat_at" + AFTERWARDS
            + "; PRAGMA writable_schema = ON; UPDATE sqlite_schema SET type = 'index'"
            + " WHERE name = 'heat_at'";

    private static final String HIDDEN_TRIGGER = TRIGGER + "; PRAGMA writable_schema = ON; UPDATE sqlite_schema"
            + " SET type = 'index', name = 'sqlite_autoindex_rating_9' WHERE name = 'zero'";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aDatabase() {
        file = folder.resolve("easeback.db");
        try (var store = SqliteStore.open(file)) {
            store.sessions().put(Samples.fullSession(), NOW);
            store.checkIns().put(Samples.fullCheckIn(), NOW);
            store.heats().put(Samples.heat("heat", Samples.MONDAY), NOW);
        }
    }

    static IntStream versions() {
        return IntStream.rangeClosed(1, Migrations.NEWEST);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void itIsKnownWhatTheScriptsOfEachVersionMake(int version) throws IOException {
        try (var sql = new DatabaseFile(folder.resolve("made.db")).createAt(version)) {
            for (int other = 0; other <= Migrations.NEWEST; other++) {
                assertEquals(other == version, OwnSchema.isIn(sql, other), "taken for version " + other);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                VIEW,
                DISGUISED_VIEW,
                TRIGGER,
                DISGUISED_TRIGGER,
                HIDDEN_TRIGGER,
                "CREATE VIRTUAL TABLE words USING fts5(word)",
                "DROP TABLE caution; CREATE VIRTUAL TABLE caution USING fts5(name)",
                "CREATE TABLE walk (number INTEGER)",
                "CREATE INDEX heat_minutes ON heat (minutes)",
                "DROP TABLE heat",
                "DROP INDEX heat_at",
                "PRAGMA user_version = 3",
            })
    void whatIsNotOursIsDamageForACopyAndForWhatIsKept(String change) throws SQLException {
        change(change);
        for (var opening : List.<Runnable>of(
                () -> DatabaseCopy.open(file).close(),
                () -> SqliteStore.open(file).close())) {
            var refused = assertThrows(StoreException.class, opening::run);
            assertEquals(Trouble.DAMAGED, refused.trouble());
            assertEquals(file.toString(), refused.place());
        }
    }

    /// They hold figures of how the rows are spread, and other programs may have SQLite make them.
    @Test
    void tablesOfSqliteItselfAreNobodysBusiness() throws SQLException {
        change("ANALYZE");
        DatabaseCopy.open(file).close();
        try (var store = SqliteStore.open(file)) {
            assertEquals(1, Records.of(store).heats().size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {VIEW, DISGUISED_VIEW, TRIGGER, DISGUISED_TRIGGER, HIDDEN_TRIGGER})
    void ofSuchADatabaseTheRowsOfOurTablesCanBeRead(String change) throws Exception {
        change(change);
        Path fresh = folder.resolve("fresh.db");
        var salvaged = new Salvage(file, fresh).read().orElseThrow();
        assertFalse(salvaged.certain(), "what was taken away cannot be known");
        assertEquals(change.equals(VIEW) ? 0 : 1, salvaged.holds().sessions());
        assertEquals(1, salvaged.holds().checkIns());
        try (var store = SqliteStore.open(fresh)) {
            assertEquals(List.of(), store.problems());
            assertEquals(Samples.fullCheckIn(), Records.of(store).checkIns().getFirst());
        }
    }

    @Test
    void aBackupWithAViewIsNotWhatIsKept() throws Exception {
        Path copy = Files.copy(file, folder.resolve("copy.db"));
        try (var store = SqliteStore.open(file)) {
            assertTrue(store.holdsTheSameAs(copy));
            change(copy, DISGUISED_VIEW);
            assertFalse(store.holdsTheSameAs(copy));
        }
    }

    private void change(String statements) throws SQLException {
        change(file, statements);
    }

    private static void change(Path database, String statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + Objects.requireNonNull(database));
                var statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        }
    }
}

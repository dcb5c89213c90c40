package app.easeback.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import app.easeback.core.Records;
import app.easeback.exchange.InMemory;
import app.easeback.storage.schema.Migrations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A database of each version there ever was, as SQL with its tables and rows in each, and what it has to be after it
/// was brought to the newest: the export, and every row. A new migration needs the golden database of its own version
/// too, so that the next one finds it.
class GoldenTest {

    @TempDir
    private Path folder;

    static IntStream versions() {
        return IntStream.rangeClosed(1, Migrations.NEWEST);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyVersionBecomesTheNewestWithAllThatIsInIt(int version) throws Exception {
        Path file = make(version);
        try (var store = SqliteStore.open(file)) {
            assertEquals(List.of(), store.problems());
            String export = new String(InMemory.json(Records.of(store)), StandardCharsets.UTF_8);
            assertEquals(golden(version + ".json"), export);
        }
        assertEquals(golden(version + "-after.sql"), rows(file));
        assertEquals(schema(fresh()), schema(file), "as if it had been made by the newest version");
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyTableOfItHasARow(int version) throws Exception {
        Path file = make(version);
        try (var connection = connect(file)) {
            for (String table : column(connection, TABLES)) {
                assertNotEquals(List.of("0"), column(connection, "SELECT count(*) FROM " + table), table);
            }
        }
    }

    private static final String TABLES =
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY name";

    private Path make(int version) throws IOException, SQLException {
        Path file = folder.resolve("golden-" + version + ".db");
        try (var connection = connect(file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.executeUpdate(golden(version + ".sql"));
        }
        return file;
    }

    /// Apart from the backups that the earlier version left.
    private Path fresh() throws IOException {
        Path file = Files.createDirectory(folder.resolve("fresh")).resolve("easeback.db");
        SqliteStore.open(file).close();
        return file;
    }

    private static String golden(String name) throws IOException {
        try (var stream = GoldenTest.class.getResourceAsStream("golden-" + name)) {
            assertNotNull(stream, "there is no golden-" + name);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Every row, as a statement that adds it.
    static String rows(Path file) throws SQLException {
        var rows = new StringBuilder();
        try (var connection = connect(file)) {
            for (String table : column(connection, TABLES)) {
                String cells = String.join(
                        " || ', ' || ",
                        column(connection, "SELECT 'quote(' || name || ')' FROM pragma_table_info('" + table + "')"));
                column(connection, "SELECT " + cells + " FROM " + table + " ORDER BY 1")
                        .forEach(row -> rows.append("INSERT INTO " + table + " VALUES (" + row + ");\n"));
            }
        }
        return rows.toString();
    }

    private static List<String> schema(Path file) throws SQLException {
        try (var connection = connect(file)) {
            return column(connection, "SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY name");
        }
    }

    static List<String> column(Connection connection, String query) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var cells = statement.executeQuery(query)) {
            while (cells.next()) {
                values.add(cells.getString(1));
            }
        }
        return values;
    }

    private static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}

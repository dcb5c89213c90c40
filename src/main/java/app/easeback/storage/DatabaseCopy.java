package app.easeback.storage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.backup.Holdings;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.entry.Id;
import app.easeback.storage.jdbc.Sql;
import app.easeback.storage.schema.Migrations;
import app.easeback.storage.schema.Soundness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A database of this or an earlier version, in a file that nobody is writing. Only that file is read: no
/// lock is taken, no side file made and nothing changed.
public final class DatabaseCopy implements AutoCloseable {

    /// What every database begins with (https://sqlite.org/fileformat2.html#magic_header_string).
    static final String MAGIC = "SQLite format 3\0";

    private static final String PRESENT = " WHERE known_to IS NULL";

    private final Sql sql;

    private DatabaseCopy(Sql sql) {
        this.sql = sql;
    }

    /// Opens a copy for reading.
    ///
    /// @throws StoreException when it is not ours, too damaged to be read, or of a newer version
    public static DatabaseCopy open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(Trouble.NOT_A_DATABASE, file.toString(), null);
        }
        var sql = Connections.withoutATrace(file);
        try {
            Migrations.recognise(sql, file.toString());
            if (Migrations.version(sql) == 0) {
                throw new StoreException(Trouble.NOT_A_DATABASE, file.toString(), null);
            }
            return new DatabaseCopy(sql);
        } catch (RuntimeException e) {
            sql.close();
            throw e;
        }
    }

    /// Whether a file begins as a database does. Reads only those first bytes.
    public static boolean isBegunIn(Path file) throws IOException {
        var magic = MAGIC.getBytes(StandardCharsets.US_ASCII);
        try (var content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(magic.length), magic);
        }
    }

    /// Writes the content of the log beside the file back into the file.
    ///
    /// @throws StoreException when it is no database, or damaged
    public static void carryOver(Path file) {
        try (var sql = Connections.toWrite(file)) {
            sql.run("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    /// What SQLite finds wrong with it; empty when all is sound.
    public List<String> problems() {
        return Soundness.problems(sql);
    }

    /// How many rows each table has.
    Map<String, Long> rows() {
        return Soundness.rows(sql);
    }

    /// What it holds. Reads only tables that have existed since the first version.
    public Holdings holdings() {
        return new Holdings(
                count("session"),
                count("check_in"),
                count("tape"),
                count("heat"),
                time("ASC"),
                time("DESC"),
                openSigns());
    }

    private Map<Id, Set<Symptom>> openSigns() {
        record Sign(Id checkIn, Symptom symptom) {}
        return sql
                .query(
                        "SELECT id, name FROM check_in JOIN symptom USING (version)" + PRESENT
                                + " AND resolved_at IS NULL",
                        row -> new Sign(new Id(row.text("id")), row.constant("name", Symptom.class)))
                .stream()
                .collect(groupingBy(Sign::checkIn, mapping(Sign::symptom, toSet())));
    }

    private int count(String table) {
        return Math.toIntExact(sql.number("SELECT count(*) FROM " + table + PRESENT));
    }

    private Optional<ZonedDateTime> time(String order) {
        String entries = "SELECT at, at_millis FROM session" + PRESENT + " UNION ALL SELECT at, at_millis FROM check_in"
                + PRESENT + " UNION ALL SELECT at, at_millis FROM tape" + PRESENT
                + " UNION ALL SELECT at, at_millis FROM heat" + PRESENT;
        return sql
                .query(
                        "SELECT at FROM (" + entries + ") ORDER BY at_millis " + order + " LIMIT 1",
                        row -> row.time("at"))
                .stream()
                .findFirst();
    }

    @Override
    public void close() {
        sql.close();
    }
}

package app.easeback.storage;

import app.easeback.core.StoreException;
import app.easeback.storage.jdbc.Sql;
import app.easeback.storage.schema.Migrations;
import app.easeback.storage.schema.OwnSchema;
import app.easeback.storage.schema.Soundness;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Compares an open database with a copy of it, row by row.
///
/// @param sql the open database, in no transaction
record RowComparison(Sql sql) {

    private static final System.Logger LOG = System.getLogger(RowComparison.class.getName());

    /// Tables that are left out: choices made in the window, unsaved input, and what follows from the
    /// entries.
    private static final Set<String> PASSED_OVER = Set.of("preference", "draft", "shown_suggestion");

    /// Whether the copy holds the same records. False for a copy of another version, or one that cannot be
    /// read.
    boolean isSame(Path copy) {
        if (!Files.isRegularFile(copy)) {
            return false;
        }
        try {
            sql.update("ATTACH ? AS copy", copy.toAbsolutePath().toUri() + "?mode=ro&immutable=1");
        } catch (StoreException e) {
            LOG.log(System.Logger.Level.WARNING, "a backup cannot be compared", e);
            return false;
        }
        try {
            return sql.reading(this::areSame);
        } catch (StoreException e) {
            LOG.log(System.Logger.Level.WARNING, "a backup cannot be compared", e);
            return false;
        } finally {
            sql.run("DETACH copy");
        }
    }

    private boolean areSame() {
        List<String> tables = Soundness.tables(sql, "main");
        return tables.equals(Soundness.tables(sql, "copy"))
                && sql.number("PRAGMA main.user_version") == sql.number("PRAGMA copy.user_version")
                && OwnSchema.isInCopy(sql, Migrations.NEWEST)
                && tables.stream().filter(table -> !PASSED_OVER.contains(table)).allMatch(this::isSame);
    }

    private boolean isSame(String table) {
        String name = Soundness.quoted(table);
        return count("main", name) == count("copy", name)
                && sql.number("SELECT count(*) FROM (SELECT * FROM main." + name + " EXCEPT SELECT * FROM copy." + name
                                + ")")
                        == 0;
    }

    private long count(String schema, String name) {
        return sql.number("SELECT count(*) FROM " + schema + "." + name);
    }
}

package app.easeback.storage;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.storage.jdbc.Sql;
import app.easeback.storage.schema.Soundness;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// Replaces all rows of an open database with those of a copy. It is one transaction, which other programs
/// that have the database open see like any other. Drafts stay: they are of now, not of the copy.
///
/// @param sql the open database, in no transaction
record Replacement(Sql sql) {

    /// A table comes before those that refer to it, since it was made first.
    private static final String TABLES = "SELECT name FROM main.sqlite_schema WHERE type = 'table'"
            + " AND name NOT GLOB 'sqlite_*' AND name <> 'draft' ORDER BY rowid";

    /// Takes the right to write, runs `first` and then replaces the rows, so that nobody writes in between.
    /// Other connections, also one that `first` uses, can read meanwhile.
    ///
    /// @param copy of the same version, sound, which nobody writes
    /// @param first when it throws, nothing is changed
    /// @return what `first` answered
    /// @throws StoreException when another program does not stop writing, or has brought the database to a
    ///     newer version
    <T> T by(Path copy, Supplier<T> first) {
        sql.update("ATTACH ? AS copy", copy.toAbsolutePath().toUri() + "?mode=ro&immutable=1");
        try {
            return sql.writing(() -> {
                if (sql.number("PRAGMA main.user_version") != sql.number("PRAGMA copy.user_version")) {
                    throw new StoreException(Trouble.NEWER_VERSION, sql.place(), null);
                }
                T answer = first.get();
                replace();
                return answer;
            });
        } finally {
            sql.run("DETACH copy");
        }
    }

    private void replace() {
        sql.run("PRAGMA defer_foreign_keys = ON");
        var tables = sql.query(TABLES, row -> row.text("name"));
        for (String table : tables.reversed()) {
            sql.update("DELETE FROM main." + Soundness.quoted(table));
        }
        tables.forEach(this::fill);
    }

    /// Row numbers are kept, since they are among the columns.
    private void fill(String table) {
        String columns = String.join(", ", columns(table));
        sql.update("INSERT INTO main." + Soundness.quoted(table) + " (" + columns + ") SELECT " + columns
                + " FROM copy." + Soundness.quoted(table));
    }

    private List<String> columns(String table) {
        return sql.query(
                "SELECT name FROM pragma_table_info(?, 'main')", row -> Soundness.quoted(row.text("name")), table);
    }
}

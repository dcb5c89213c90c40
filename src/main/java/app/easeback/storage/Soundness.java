package app.easeback.storage;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.storage.jdbc.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// Whether a database is as it should be.
final class Soundness {

    private Soundness() {}

    /// What SQLite finds wrong with the file and with the references in it, in its own words; empty when all is
    /// sound.
    static List<String> problems(Sql sql) {
        return sql.reading(() -> {
            var problems = new ArrayList<String>();
            problems.addAll(sql.query(
                    "SELECT integrity_check FROM pragma_integrity_check", row -> row.text("integrity_check")));
            problems.remove("ok");
            problems.addAll(sql.query(
                    "SELECT format('%s %s → %s', \"table\", rowid, parent) AS reference FROM pragma_foreign_key_check",
                    row -> row.text("reference")));
            return List.copyOf(problems);
        });
    }

    /// Whether the pages are as they should be: a look that takes a fraction of the time that all the problems take
    /// (https://sqlite.org/pragma.html#pragma_quick_check).
    static boolean isSoundAtAGlance(Sql sql) {
        return holds(() -> sql.query("SELECT quick_check FROM pragma_quick_check", row -> row.text("quick_check"))
                .equals(List.of("ok")));
    }

    /// Whether something is so, as far as can be read; not where reading meets damage.
    static boolean holds(BooleanSupplier reading) {
        try {
            return reading.getAsBoolean();
        } catch (StoreException e) {
            if (e.trouble() != Trouble.DAMAGED) {
                throw e;
            }
            return false;
        }
    }

    /// The names of the tables.
    static List<String> tables(Sql sql, String schema) {
        return sql.query(
                "SELECT name FROM " + schema + ".sqlite_schema WHERE type = 'table' ORDER BY name",
                row -> row.text("name"));
    }

    /// How many rows each table has, as of one moment.
    static Map<String, Long> rows(Sql sql) {
        return sql.reading(() -> {
            var rows = new LinkedHashMap<String, Long>();
            for (String table : tables(sql, "main")) {
                rows.put(table, sql.number("SELECT count(*) FROM " + quoted(table)));
            }
            return rows;
        });
    }

    /// A name as SQL writes it, whatever letters are in it.
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}

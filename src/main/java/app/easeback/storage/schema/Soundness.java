package app.easeback.storage.schema;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.storage.jdbc.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/// Whether a database is as it should be.
public final class Soundness {

    /// The conditions of our scripts' indexes; the empty one is that of an index of all rows.
    public static final List<String> CONDITIONS = List.of("", " WHERE known_to IS NULL", " WHERE newest = 1");

    /// Keeps up to 8000 KiB of pages in memory: enough for the indexes of an import.
    public static final String CACHE = "PRAGMA cache_size = -8000;";

    private Soundness() {}

    /// What SQLite finds wrong with the file and with the references in it, in its own words; empty when all is
    /// sound.
    public static List<String> problems(Sql sql) {
        return asked(() -> found(sql), senseless -> List.of(senseless.code()));
    }

    /// Asks SQLite about itself. If even its own question is an error in SQL, the tables are not as they were
    /// made.
    private static <T> T asked(Supplier<T> question, Function<StoreException, T> makesNoSense) {
        try {
            return question.get();
        } catch (StoreException e) {
            if (e.trouble() == Trouble.OTHER && e.code().equals("SQLITE_ERROR")) {
                return makesNoSense.apply(e);
            }
            throw e;
        }
    }

    private static List<String> found(Sql sql) {
        var problems = new ArrayList<String>();
        sql.reading(() -> {
            problems.addAll(sql.query(
                    "SELECT integrity_check FROM pragma_integrity_check", row -> row.text("integrity_check")));
            problems.remove("ok");
            problems.addAll(sql.query(
                    "SELECT format('%s %s → %s', \"table\", rowid, parent) AS reference FROM pragma_foreign_key_check",
                    row -> row.text("reference")));
            return problems;
        });
        // Not in the transaction above: one that has met damage cannot be ended properly.
        problems.addAll(fullOfNothing(sql));
        return List.copyOf(problems);
    }

    /// Finds indexes with entries whose tables have no rows: a page is not where it should be. SQLite itself
    /// skips the indexes of tables without rows (as of 3.54).
    private static List<String> fullOfNothing(Sql sql) {
        var found = new ArrayList<String>();
        for (String condition : CONDITIONS) {
            for (Index index : indexes(sql, condition)) {
                if (!holds(() -> hasRows(sql, index) || isEmpty(sql, index, condition))) {
                    found.add("wrong # of entries in index " + index.name());
                }
            }
        }
        return found;
    }

    /// Does not count them, since SQLite would count in an index.
    private static boolean hasRows(Sql sql, Index index) {
        return sql.number("SELECT EXISTS (SELECT 1 FROM " + quoted(index.table()) + " NOT INDEXED)") > 0;
    }

    private static boolean isEmpty(Sql sql, Index index, String condition) {
        return sql.number("SELECT count(*) FROM " + quoted(index.table()) + " INDEXED BY " + quoted(index.name())
                        + condition)
                == 0;
    }

    private static List<Index> indexes(Sql sql, String condition) {
        return sql.query(
                "SELECT name, tbl_name FROM sqlite_schema WHERE type = 'index'"
                        + " AND coalesce(substr(sql, nullif(instr(sql, ' WHERE '), 0)), '') = ?",
                row -> new Index(row.text("name"), row.text("tbl_name")),
                condition);
    }

    private record Index(String name, String table) {}

    /// Whether the pages are as they should be. Takes a fraction of the time of [#problems]
    /// (https://sqlite.org/pragma.html#pragma_quick_check).
    public static boolean isSoundAtAGlance(Sql sql) {
        return asked(() -> holds(() -> quickCheck(sql).equals(List.of("ok"))), _ -> false);
    }

    private static List<String> quickCheck(Sql sql) {
        // Each page is read only once, so a larger cache would be wasted.
        sql.run("PRAGMA cache_size = -500");
        try {
            return sql.query("SELECT quick_check FROM pragma_quick_check", row -> row.text("quick_check"));
        } finally {
            sql.run(CACHE);
        }
    }

    /// Whether `reading` is true; false where it meets damage.
    public static boolean holds(BooleanSupplier reading) {
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
    public static List<String> tables(Sql sql, String schema) {
        return sql.query(
                "SELECT name FROM " + schema + ".sqlite_schema WHERE type = 'table' ORDER BY name",
                row -> row.text("name"));
    }

    /// How many rows each table has, as of one moment.
    public static Map<String, Long> rows(Sql sql) {
        return sql.reading(() -> {
            var rows = new LinkedHashMap<String, Long>();
            for (String table : tables(sql, "main")) {
                rows.put(table, sql.number("SELECT count(*) FROM " + quoted(table)));
            }
            return rows;
        });
    }

    /// A name as SQL writes it, whatever letters are in it.
    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}

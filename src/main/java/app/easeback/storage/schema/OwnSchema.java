package app.easeback.storage.schema;

import app.easeback.core.StoreException;
import app.easeback.storage.jdbc.Sql;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Checks that a database has the tables and indexes of its version and nothing else. A view, a trigger or a
/// virtual table that somebody else put in would be run as if it were ours: it might never end, or change
/// what is kept.
public final class OwnSchema {

    /// Recognises a table or an index by its statement alone, as SQLite does whatever the other columns say.
    /// SQLite always writes the first words like this (https://sqlite.org/schematab.html).
    private static final String IS_TABLE = "coalesce(sql LIKE 'CREATE TABLE %', 0)";

    private static final String IS_INDEX = "coalesce(sql LIKE 'CREATE INDEX %' OR sql LIKE 'CREATE UNIQUE INDEX %', 0)";

    /// SQLite's own: statistics about the rows, and the indexes of keys, which have no statement.
    private static final String OF_SQLITE = "name GLOB 'sqlite_*' AND (type = 'table' AND " + IS_TABLE
            + " OR type = 'index' AND coalesce(sql, '') = '')";

    private static final String WHAT = "CASE WHEN type = 'table' AND " + IS_TABLE + " OR type = 'index' AND " + IS_INDEX
            + " THEN type ELSE 'other' END || ' ' || coalesce(name, '')";

    /// All that is neither a table nor an index. SQLite ignores a statement that does not begin with CREATE,
    /// such as one with a damaged letter.
    private static final String STRANGE = "SELECT rowid FROM sqlite_schema WHERE CAST(sql AS TEXT) LIKE 'CREATE%'"
            + " AND NOT " + IS_TABLE + " AND NOT " + IS_INDEX;

    /// The name of the schema goes between this and the next. A single query, since each opening waits for
    /// it.
    private static final String BEFORE =
            "SELECT coalesce(group_concat(what, ','), '') = ? FROM (SELECT " + WHAT + " AS what FROM ";

    private static final String AFTER = ".sqlite_schema WHERE NOT coalesce(" + OF_SQLITE + ", 0) ORDER BY what)";

    private static final String MAIN = BEFORE + "main" + AFTER;
    private static final String COPY = BEFORE + "copy" + AFTER;

    /// What the script of each version adds. No script removes any of it.
    private static final List<List<String>> MADE = List.of(
            List.of(
                    "table session",
                    "index session_present",
                    "index session_id",
                    "index session_at",
                    "table treated_muscle",
                    "table advice",
                    "table check_in",
                    "index check_in_present",
                    "index check_in_id",
                    "index check_in_at",
                    "table rating",
                    "table symptom",
                    "table tape",
                    "index tape_present",
                    "index tape_id",
                    "index tape_at",
                    "table heat",
                    "index heat_present",
                    "index heat_id",
                    "index heat_at",
                    "table profile",
                    "table caution",
                    "table answer",
                    "index answer_at",
                    "table preference"),
            List.of("table shown_suggestion", "index shown_suggestion_at"),
            List.of(
                    "table reminder",
                    "index reminder_newest",
                    "index reminder_id",
                    "index reminder_due",
                    "index reminder_cause",
                    "index reminder_open",
                    "table plan",
                    "table asked_about_heat"),
            List.of(
                    "table complaint",
                    "index complaint_present",
                    "index complaint_id",
                    "index complaint_at",
                    "table exercise",
                    "table exercise_movement",
                    "table exercise_muscle",
                    "table hidden_movement",
                    "table usual",
                    "table usual_site",
                    "table draft"));

    private OwnSchema() {}

    /// Whether a database has what the scripts up to that of `version` make, and nothing else.
    public static boolean isIn(Sql sql, long version) {
        return sql.number(MAIN, made(version)) > 0;
    }

    /// The same for the database that is attached as `copy`.
    public static boolean isInCopy(Sql sql, long version) {
        return sql.number(COPY, made(version)) > 0;
    }

    private static String made(long version) {
        var made = new ArrayList<String>();
        for (var each : MADE.subList(0, Math.toIntExact(version))) {
            made.addAll(each);
        }
        Collections.sort(made);
        return String.join(",", made);
    }

    /// Removes from a database whose schema is writable all that is neither a table nor an index, without
    /// running any of it.
    ///
    /// @throws StoreException when some of it remains
    public static void keepTablesOnly(Sql sql) {
        var strange = strange(sql);
        if (strange.isEmpty()) {
            return;
        }
        for (long each : strange) {
            sql.update("DELETE FROM sqlite_schema WHERE rowid = ?", each);
        }
        // Makes SQLite forget what it knew of them (https://sqlite.org/pragma.html#pragma_writable_schema).
        sql.run("PRAGMA writable_schema = RESET; PRAGMA writable_schema = ON");
        if (!strange(sql).isEmpty()) {
            throw sql.damaged("a schema that cannot be written");
        }
    }

    /// The row numbers of what is neither a table nor an index, as far as SQLite can read its own list.
    private static List<Long> strange(Sql sql) {
        var rows = new ArrayList<Long>();
        Soundness.holds(() ->
                !sql.query(STRANGE, row -> rows.add(row.longNumber("rowid"))).isEmpty());
        return rows;
    }
}

package app.easeback.storage.schema;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.storage.jdbc.Sql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Brings a database to the newest version with the scripts `migration-1.sql`, `migration-2.sql` and so on.
/// Those that are due run in one transaction, so that no other program sees it half done. SQLite's
/// `user_version` is the number of the last script that ran; its `application_id` marks the file as ours.
public final class Migrations {

    /// The number of the last script.
    public static final int NEWEST = 4;

    /// "EASE" in ASCII.
    public static final int APPLICATION_ID = 0x45415345;

    private Migrations() {}

    /// Checks, reading only, that the database is empty or ours, not of a newer version, and that it has the tables and
    /// indexes of its version and nothing else.
    public static void recognise(Sql sql, String place) {
        sql.reading(() -> {
            recogniseAtAGlance(sql, place);
            if (!isEmpty(sql) && !OwnSchema.isIn(sql, version(sql))) {
                throw new StoreException(Trouble.DAMAGED, place, null);
            }
            return place;
        });
    }

    /// The same by the marks alone: SQLite need not read which tables there are.
    public static void recogniseAtAGlance(Sql sql, String place) {
        sql.reading(() -> {
            if (sql.number("PRAGMA application_id") != APPLICATION_ID && !isEmpty(sql)) {
                throw new StoreException(Trouble.NOT_A_DATABASE, place, null);
            }
            if (version(sql) > NEWEST) {
                throw new StoreException(Trouble.NEWER_VERSION, place, null);
            }
            if (version(sql) < 0) {
                throw new StoreException(Trouble.DAMAGED, place, null);
            }
            return place;
        });
    }

    /// Whether there is nothing in it yet and it is not marked as ours.
    private static boolean isEmpty(Sql sql) {
        return sql.number("PRAGMA application_id") == 0 && sql.number("SELECT count(*) FROM sqlite_schema") == 0;
    }

    /// Whether it holds data of an earlier version.
    public static boolean areDue(Sql sql) {
        long version = version(sql);
        return version > 0 && version < NEWEST;
    }

    /// Runs the scripts that have not run yet, and tells whether there were any. Call it with foreign keys
    /// off, so that a script may rebuild a table.
    ///
    /// @param newest the number of the last script that is to have run
    public static boolean run(Sql sql, String place, long newest) {
        if (version(sql) >= newest) {
            return false;
        }
        sql.writing(() -> {
            // Another process may have been faster: what counts is what is there once we hold the right to
            // write.
            recognise(sql, place);
            for (long next = version(sql) + 1; next <= newest; next++) {
                step(sql, place, next);
            }
        });
        return true;
    }

    private static void step(Sql sql, String place, long next) {
        sql.run(script(next));
        if (sql.number("SELECT count(*) FROM pragma_foreign_key_check") > 0) {
            throw new StoreException(Trouble.DAMAGED, place, null);
        }
        sql.run("PRAGMA application_id = " + APPLICATION_ID);
        sql.run("PRAGMA user_version = " + next);
    }

    public static long version(Sql sql) {
        return sql.number("PRAGMA user_version");
    }

    private static String script(long number) {
        String name = "migration-" + number + ".sql";
        try (var stream = Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

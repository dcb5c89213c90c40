package app.easeback.storage;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.storage.jdbc.Sql;
import app.easeback.storage.jdbc.Troubles;
import app.easeback.storage.schema.Soundness;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.jdbc4.JDBC4Connection;

/// Connections to a database file, and the settings of SQLite that they are given. What is in the file is not
/// looked at.
final class Connections {

    /// Reads only the file itself, takes no lock and makes no side file (https://sqlite.org/uri.html,
    /// `immutable`).
    private static final String WITHOUT_A_TRACE = "?mode=ro&immutable=1";

    /// With these two, a power cut at any write loses nothing that was committed; less strict settings do
    /// lose rows.
    private static final String DURABLE = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL";

    /// With the pause below, 5 seconds: as long as SQLite waits for the right to write (`busy_timeout`).
    private static final int ATTEMPTS = 250;

    private static final Duration PAUSE = Duration.ofMillis(20);

    private static final String HASTY = "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY";

    /// Whoever wrote the schema, it can make SQLite call only functions that are known to be harmless.
    private static final String WARY = "PRAGMA trusted_schema = OFF";

    /// Deleted content is overwritten, so that a draft that was cleared cannot be read from the file.
    private static final String CAREFUL = """
            PRAGMA busy_timeout = 5000;
            PRAGMA secure_delete = ON;
            PRAGMA cell_size_check = ON;
            PRAGMA fullfsync = ON;
            PRAGMA checkpoint_fullfsync = ON;
            PRAGMA foreign_keys = OFF""";

    private Connections() {}

    /// A read-only connection to the file itself.
    static Sql withoutATrace(Path file) {
        return connect(file, WITHOUT_A_TRACE);
    }

    /// A connection to the file as it stands, checking neither whether it is ours nor its version; whoever opens the
    /// user’s data goes through [DatabaseFile#open].
    static Sql toWrite(Path file) {
        return connect(file, "");
    }

    /// A URI escapes what the library would read as options in a plain path.
    private static Sql connect(Path file, String options) {
        String name = file.toAbsolutePath().toUri() + options;
        try {
            var connection = new JDBC4Connection("jdbc:sqlite:" + name, name, withoutGeneratedKeys());
            var sql = new Sql(connection, file.toString());
            sql.run(WARY);
            return sql;
        } catch (SQLException e) {
            throw Troubles.of(e, file.toString());
        }
    }

    /// By default the library asks for the number of each new row and leaves that query open; meanwhile
    /// nothing can be copied.
    private static Properties withoutGeneratedKeys() {
        var properties = new Properties();
        properties.setProperty("jdbc.get_generated_keys", "false");
        return properties;
    }

    /// Settings for whatever is written. References are not checked yet, so that tables can be changed.
    static void makeCareful(Sql sql) {
        sql.run(Soundness.CACHE);
        sql.run(CAREFUL);
    }

    /// Settings for a new file that nobody relies on before it is complete and flushed to disk.
    static void makeHasty(Sql sql) {
        sql.run(HASTY);
    }

    /// Settings for a file that is relied on. When several programs do this to a new file, SQLite refuses
    /// some of them at once instead of waiting.
    static void makeDurable(Sql sql) {
        for (int attempt = 1; ; attempt++) {
            try {
                sql.run(DURABLE);
                return;
            } catch (StoreException e) {
                if (e.trouble() != Trouble.BUSY || attempt == ATTEMPTS) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}

package app.easeback.storage;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.storage.jdbc.Sql;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The right to write to a database that is to be replaced, so that nobody else writes to it meanwhile. A
/// program that has it open and waits for the right finds out, when it gets it, that the file is gone
/// ([OpenedFile]).
public final class WriteLock implements AutoCloseable {

    private final Optional<Sql> sql;

    private WriteLock(Optional<Sql> sql) {
        this.sql = sql;
    }

    /// Waits up to five seconds for the right. Where SQLite gives it to nobody, because the file is damaged
    /// or missing, the lock is not held.
    ///
    /// @throws StoreException when another program keeps writing for longer
    public static WriteLock take(Path database) {
        if (!Files.isRegularFile(database)) {
            return new WriteLock(Optional.empty());
        }
        Sql sql;
        try {
            sql = Connections.toWrite(database);
        } catch (StoreException e) {
            return refused(e);
        }
        try {
            sql.run("PRAGMA busy_timeout = 5000");
            sql.run("BEGIN IMMEDIATE");
            return new WriteLock(Optional.of(sql));
        } catch (StoreException e) {
            sql.close();
            return refused(e);
        }
    }

    private static WriteLock refused(StoreException e) {
        if (e.trouble() == Trouble.BUSY) {
            throw e;
        }
        return new WriteLock(Optional.empty());
    }

    /// Whether it is held. Where it is, others could write until it was taken.
    public boolean isHeld() {
        return sql.isPresent();
    }

    @Override
    public void close() {
        sql.ifPresent(Sql::close);
    }
}

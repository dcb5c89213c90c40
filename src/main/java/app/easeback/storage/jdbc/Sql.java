package app.easeback.storage.jdbc;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One connection, its statements and its transactions. Every exception of the library leaves it as a
/// [StoreException]. It belongs to the thread that made it: two threads would share one transaction, and each
/// would commit or roll back what the other has written. Another thread may only close it, once the owner is
/// done with it.
public final class Sql implements AutoCloseable {

    private final Connection connection;
    private final String place;
    private final Thread owner = Thread.currentThread();

    /// Prepared once each, by their text; a few dozen, which are closed with the connection. One that failed
    /// is removed: the library has closed it.
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    /// The last statement that added a row, by its table. Its text is made only once, since an import adds
    /// hundreds of thousands of rows.
    private final Map<String, Insert> inserts = new HashMap<>();

    /// Called while the right to write is held; throws when nothing may be written.
    private Runnable guard = () -> {};

    private boolean inTransaction;
    private @Nullable Throwable failure;

    /// @param connection in auto-commit mode; closed with this
    /// @param place the file, for messages
    public Sql(Connection connection, String place) {
        this.connection = connection;
        this.place = place;
        leaveTransactionsAlone();
    }

    /// In auto-commit mode the driver begins a transaction after each statement, to see whether there is one.
    /// Without it SQLite still commits each statement that is in no transaction.
    private void leaveTransactionsAlone() {
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw Troubles.of(e, place);
        }
        run("COMMIT");
    }

    /// The file, for messages.
    public String place() {
        return place;
    }

    /// The rows that `query` returns, each read by `reader`, which runs no query itself.
    public <T> List<T> query(String query, Row.Reader<T> reader, @Nullable Object... values) {
        return query(query, reader, Arrays.asList(values));
    }

    public <T> List<T> query(String query, Row.Reader<T> reader, List<? extends @Nullable Object> values) {
        try {
            var statement = prepared(query, values);
            var found = new ArrayList<T>();
            try (var cells = statement.executeQuery()) {
                var row = new Row(cells);
                while (cells.next()) {
                    found.add(reader.read(row));
                }
            }
            return found;
        } catch (SQLException e) {
            statements.remove(query);
            throw Troubles.of(e, place);
        } catch (IllegalArgumentException | DateTimeException e) {
            // Not its message: that may quote a record, and this is logged.
            throw damaged(e.getClass().getSimpleName());
        }
    }

    /// The exception to throw when what was read makes no sense.
    ///
    /// @param code why, without a word of any record
    public StoreException damaged(String code) {
        return new StoreException(Trouble.DAMAGED, place, code, null);
    }

    /// The number in the first column of the one row that `query` returns.
    public long number(String query, @Nullable Object... values) {
        return query(query, row -> row.cells().getLong(1), values).getFirst();
    }

    /// Changes rows.
    public void update(String statement, @Nullable Object... values) {
        update(statement, Arrays.asList(values));
    }

    /// Adds a row.
    public void insert(String table, Columns row) {
        var insert = inserts.get(table);
        if (insert == null || !insert.names.equals(row.names())) {
            insert = Insert.into(table, row.names());
            inserts.put(table, insert);
        }
        update(insert.text, row.values());
    }

    /// The number of the row that was added last, to a table that numbers its rows.
    public long newest() {
        return number("SELECT last_insert_rowid()");
    }

    /// Runs statements that bind nothing: a script, a pragma.
    public void run(String script) {
        requireOwner();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        } catch (SQLException e) {
            throw Troubles.of(e, place);
        }
    }

    /// Calls `check` in each transaction that writes, before anything is written; when it throws, nothing is.
    public void guardBy(Runnable check) {
        guard = check;
    }

    /// Runs `work` with the right to write: all of it is kept, or nothing when it throws. Nested calls belong
    /// to the outermost. If one of them failed and its exception was swallowed, the outermost throws and
    /// keeps nothing.
    public <T> T writing(Supplier<T> work) {
        return within("BEGIN IMMEDIATE", guard, work);
    }

    public void writing(Runnable work) {
        writing(() -> {
            work.run();
            return place;
        });
    }

    /// Runs `work` on one unchanging state of the database, whatever other processes write meanwhile.
    public <T> T reading(Supplier<T> work) {
        return inTransaction ? work.get() : within("BEGIN", () -> {}, work);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Troubles.of(e, place);
        }
    }

    /// A statement that adds a row with the columns `names`, which come from this program's code.
    private record Insert(List<String> names, String text) {

        static Insert into(String table, List<String> names) {
            String marks = String.join(", ", Collections.nCopies(names.size(), "?"));
            return new Insert(
                    List.copyOf(names),
                    "INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES (" + marks + ")");
        }
    }

    private <T> T within(String begin, Runnable check, Supplier<T> work) {
        requireOwner();
        if (inTransaction) {
            return nested(work);
        }
        run(begin);
        inTransaction = true;
        failure = null;
        try {
            check.run();
            T result = nested(work);
            if (failure != null) {
                throw new StoreException(Trouble.OTHER, place, failure);
            }
            run("COMMIT");
            return result;
        } catch (RuntimeException | Error e) {
            rollBack(e);
            throw e;
        } finally {
            inTransaction = false;
        }
    }

    private <T> T nested(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            failure = e;
            throw e;
        }
    }

    /// Some errors, such as a full disk, make SQLite roll back by itself; then there is nothing left to do.
    private void rollBack(Throwable reason) {
        try {
            run("ROLLBACK");
        } catch (StoreException e) {
            reason.addSuppressed(e);
        }
    }

    private void update(String statement, List<? extends @Nullable Object> values) {
        try {
            prepared(statement, values).executeUpdate();
        } catch (SQLException e) {
            statements.remove(statement);
            throw Troubles.of(e, place);
        }
    }

    private PreparedStatement prepared(String sql, List<? extends @Nullable Object> values) throws SQLException {
        requireOwner();
        var statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }

    /// @throws IllegalStateException when called by another thread than the one that made this
    private void requireOwner() {
        if (!Thread.currentThread().equals(owner)) {
            throw new IllegalStateException("the database belongs to " + owner.getName() + ", not "
                    + Thread.currentThread().getName());
        }
    }
}

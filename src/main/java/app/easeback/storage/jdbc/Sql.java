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

/// One connection, its statements and its transactions; every exception that leaves is a [StoreException]. It belongs
/// to the thread that has made it: two would meet in one transaction, and each would commit or take back what the other
/// has written. Another thread may only close it, once that one is done with it.
public final class Sql implements AutoCloseable {

    private final Connection connection;
    private final String place;
    private final Thread owner = Thread.currentThread();

    /// Compiled once each; the program has a few dozen, and closing the connection ends them. One that failed is
    /// forgotten: the library has ended it.
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    /// By its table the newest statement that adds a row: its text is made once, since an import adds hundreds of
    /// thousands.
    private final Map<String, Insert> inserts = new HashMap<>();

    /// Asked with the right to write in hand; throws when nothing may be written.
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

    /// In auto-commit mode the driver begins a transaction after each statement, to see whether there is one. SQLite
    /// keeps by itself what stands in none.
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

    /// The rows that `query` answers, each read by `reader`, which asks nothing itself.
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
            // Its message may quote what is kept, and details are logged.
            throw damaged(e.getClass().getSimpleName());
        }
    }

    /// What to throw where what was read makes no sense.
    ///
    /// @param code why, without a word of what is kept
    public StoreException damaged(String code) {
        return new StoreException(Trouble.DAMAGED, place, code, null);
    }

    /// The number in the first column of the one row that `query` answers.
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

    /// Has `check` asked in each transaction that writes, before anything is written; nothing is when it throws.
    public void guardBy(Runnable check) {
        guard = check;
    }

    /// Runs `work` with the right to write: all of it is kept, or nothing when it throws. Nested calls belong to the
    /// outermost, which refuses to keep half a work when one inside it failed and that was passed over.
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

    /// A full disk, for one, has SQLite roll back by itself; then there is nothing left to do.
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

    /// @throws IllegalStateException when another thread asks than the one that has made this
    private void requireOwner() {
        if (!Thread.currentThread().equals(owner)) {
            throw new IllegalStateException("the database belongs to " + owner.getName() + ", not "
                    + Thread.currentThread().getName());
        }
    }
}

package app.easeback.storage.table;

import app.easeback.core.body.Site;
import app.easeback.core.entry.Id;
import app.easeback.core.reminder.Meant;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.reminder.Reminders;
import app.easeback.core.reminder.Why;
import app.easeback.storage.jdbc.Columns;
import app.easeback.storage.jdbc.Millis;
import app.easeback.storage.jdbc.Row;
import app.easeback.storage.jdbc.Sql;
import app.easeback.storage.schema.Soundness;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The reminders, each version a row.
public record SqliteReminders(Sql sql) implements Reminders {

    public static final String ONE = "SELECT * FROM reminder WHERE id = ? AND newest = 1";
    public static final String OPEN_OR_DUE_SINCE = """
            SELECT * FROM reminder WHERE newest = 1 AND due_millis >= ?1
            UNION ALL SELECT * FROM reminder WHERE newest = 1 AND due_millis < ?1
            AND state IN ('PLANNED', 'DUE', 'SNOOZED', 'STARTED')""";
    public static final String OF_CAUSE = "SELECT * FROM reminder WHERE cause = ? AND newest = 1";
    public static final String LEDGER = """
            SELECT line.* FROM reminder AS present JOIN reminder AS line ON line.id = present.id
            WHERE present.newest = 1 AND present.due_millis >= ? AND present.due_millis <= ?
            ORDER BY line.version""";

    private static final String VERSIONS = "SELECT * FROM reminder WHERE id = ? ORDER BY version";
    private static final String NEWEST_IS_LAST =
            "SELECT count(*) FILTER (WHERE newest) = 1 AND max(version) = max(version) FILTER (WHERE newest)"
                    + " FROM reminder WHERE id = ?";

    @Override
    public Optional<Reminder> find(String id) {
        return sql.query(ONE, SqliteReminders::reminder, id).stream().findFirst();
    }

    @Override
    public List<Reminder> openOrDueSince(Instant from) {
        return sql.query(OPEN_OR_DUE_SINCE, SqliteReminders::reminder, Millis.of(from)).stream()
                .filter(reminder ->
                        reminder.state().open() || !reminder.due().toInstant().isBefore(from))
                .sorted(Reminder.BY_DUE_TIME)
                .toList();
    }

    @Override
    public List<Reminder> ofCause(Id cause) {
        return sql.query(OF_CAUSE, SqliteReminders::reminder, cause.value());
    }

    /// Compares to the millisecond.
    @Override
    public List<Reminder> ledger(Instant from, Instant to) {
        return sql.query(LEDGER, SqliteReminders::reminder, Millis.of(from), Millis.of(to));
    }

    @Override
    public List<Reminder> all() {
        return sql.query("SELECT * FROM reminder ORDER BY version", SqliteReminders::reminder);
    }

    @Override
    public void put(Reminder reminder) {
        sql.writing(() -> {
            sql.update("UPDATE reminder SET newest = 0 WHERE id = ? AND newest = 1", reminder.id());
            sql.insert("reminder", columns(reminder));
        });
    }

    /// Removes each reminder that has a version which makes no sense, or whose newest version is not clear,
    /// and returns how many there were.
    public int dropUnreadable() {
        var unreadable = sql.query("SELECT DISTINCT id FROM reminder", row -> row.text("id")).stream()
                .filter(id -> !isReadable(id))
                .toList();
        unreadable.forEach(id -> sql.update("DELETE FROM reminder WHERE id = ?", id));
        return unreadable.size();
    }

    private boolean isReadable(String id) {
        return Soundness.holds(() -> sql.query(VERSIONS, SqliteReminders::reminder, id).stream()
                        .allMatch(version -> version.id().equals(id))
                && sql.number(NEWEST_IS_LAST, id) == 1);
    }

    private static Columns columns(Reminder reminder) {
        var columns = new Columns()
                .set("id", reminder.id())
                .set("newest", true)
                .constant("kind", reminder.kind())
                .set("cause", reminder.cause().value())
                .set("meant", reminder.meant().toString())
                .time("original_due", reminder.originalDue())
                .time("due", reminder.due())
                .set("due_millis", Millis.of(reminder.due().toInstant()))
                .set("minutes", reminder.minutes())
                .constant("state", reminder.state())
                .constant("why", reminder.why())
                .time("since", reminder.since())
                .time("told", reminder.told());
        reminder.site().ifPresent(columns::site);
        return columns;
    }

    private static Reminder reminder(Row row) throws SQLException {
        return new Reminder(
                row.constant("kind", ReminderKind.class),
                new Id(row.text("cause")),
                Meant.parse(row.text("meant")),
                row.time("original_due"),
                row.time("due"),
                site(row),
                row.optionalNumber("minutes"),
                row.constant("state", ReminderState.class),
                row.constant("why", Why.class),
                row.time("since"),
                row.optionalTime("told"));
    }

    private static Optional<Site> site(Row row) throws SQLException {
        return row.optionalText("muscle").isPresent() ? Optional.of(row.site()) : Optional.empty();
    }
}

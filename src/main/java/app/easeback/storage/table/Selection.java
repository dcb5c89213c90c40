package app.easeback.storage.table;

import app.easeback.core.entry.Id;
import app.easeback.storage.jdbc.Millis;
import java.time.Instant;
import java.util.List;

/// Selects versions from a table: a condition, which never contains input, and the values it binds.
///
/// @param condition on the table, which it calls `entry`
/// @param values for its question marks
public record Selection(String condition, List<Object> values) {

    private static final String PRESENT = "entry.known_to IS NULL";
    private static final String KNOWN = "entry.known_from <= ? AND (entry.known_to IS NULL OR entry.known_to > ?)";
    private static final String HAPPENED = "entry.at_millis BETWEEN ? AND ? AND ";

    public static Selection present(Id id) {
        return new Selection("entry.id = ? AND " + PRESENT, List.of(id.value()));
    }

    static Selection version(long version) {
        return new Selection("entry.version = ?", List.of(version));
    }

    /// Compares to the millisecond, so that a few entries just outside the range may be selected too.
    public static Selection present(Instant from, Instant to) {
        return new Selection(HAPPENED + PRESENT, List.of(Millis.of(from), Millis.of(to)));
    }

    /// Compares to the millisecond.
    public static Selection known(Instant from, Instant to, Instant knownAt) {
        long known = Millis.of(knownAt);
        return new Selection(HAPPENED + KNOWN, List.of(Millis.of(from), Millis.of(to), known, known));
    }

    /// Versions with a row in `child` that were the known ones at `knownAt`.
    public static Selection knownWith(String child, Instant knownAt) {
        long known = Millis.of(knownAt);
        return new Selection(
                "entry.version IN (SELECT version FROM " + child + ") AND " + KNOWN, List.of(known, known));
    }

    /// The query for the rows of `table`.
    public String rowsOf(String table) {
        return "SELECT entry.* FROM " + table + " AS entry WHERE " + condition;
    }

    /// The query for the rows of `child` that belong to those of `table`. The cross join makes SQLite look
    /// for the entries first and then for their children, never the other way round.
    public String childrenOf(String table, String child) {
        return "SELECT child.* FROM " + table + " AS entry CROSS JOIN " + child
                + " AS child ON child.version = entry.version WHERE " + condition + " ORDER BY child.position";
    }
}

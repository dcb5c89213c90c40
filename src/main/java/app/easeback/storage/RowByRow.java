package app.easeback.storage;

import app.easeback.core.StoreException;
import app.easeback.storage.jdbc.Columns;
import app.easeback.storage.jdbc.Sql;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Copies what can be read of a damaged database, row by row. An entry is left out as a whole when a row that
/// belongs to it cannot be read: half an entry would be another entry.
final class RowByRow {

    private static final String TABLES =
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY rowid";
    private static final String HANGING = "SELECT child.name AS child, key.\"table\" AS parent, key.\"from\" AS own"
            + " FROM sqlite_schema AS child, pragma_foreign_key_list(child.name) AS key WHERE child.type = 'table'";
    private static final String INDEXES =
            "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql NOT GLOB '* WHERE *'";

    private final Sql damaged;
    private final Sql fresh;

    /// A limit for each query: damaged pages that point at one another could give rows without end.
    private final long most;

    private final List<Hanging> hanging;
    private int lost;

    /// @param fresh has the same tables, empty
    /// @param most how many rows a table can have
    RowByRow(Sql damaged, Sql fresh, long most) {
        this.damaged = damaged;
        this.fresh = fresh;
        this.most = most;
        hanging = fresh.query(HANGING, row -> new Hanging(row.text("child"), row.text("parent"), row.text("own")));
    }

    /// A table whose rows belong to those of another.
    ///
    /// @param own its column with the number of the row it belongs to
    private record Hanging(String child, String parent, String own) {}

    /// A table of the new database.
    ///
    /// @param number the column that numbers its rows, if there is one
    private record Table(String name, List<String> columns, Optional<String> number) {

        String select() {
            return "SELECT " + String.join(", ", columns) + " FROM " + name;
        }
    }

    /// Copies all tables, each before those whose rows belong to it: it was made first.
    void copy() {
        for (String name : fresh.query(TABLES, row -> row.text("name"))) {
            var table = table(name);
            var above =
                    hanging.stream().filter(each -> each.child().equals(name)).findFirst();
            if (above.isPresent()) {
                hanging(table, above.get());
            } else if (table.number().isPresent()) {
                numbered(table, table.number().get());
            } else {
                whole(table);
            }
        }
    }

    /// How many rows are known to have existed and were not copied. Rows that belong to others are not
    /// counted.
    int lost() {
        return lost;
    }

    private Table table(String name) {
        var columns = fresh.query("SELECT name FROM pragma_table_info(?)", row -> row.text("name"), name);
        var keys = fresh.query(
                "SELECT name, type FROM pragma_table_info(?) WHERE pk > 0",
                row -> row.text("type").equals("INTEGER") ? row.text("name") : "",
                name);
        boolean isNumbered = keys.size() == 1 && !keys.getFirst().isEmpty();
        return new Table(name, columns, isNumbered ? Optional.of(keys.getFirst()) : Optional.empty());
    }

    /// Copies a table whose rows have numbers. An index may know of rows that the table has lost, and the
    /// other way round.
    private void numbered(Table table, String number) {
        String numbers = "SELECT " + number + " AS number FROM " + table.name();
        var known = new TreeSet<Long>();
        if (!scan(numbers + " NOT INDEXED ORDER BY 1", known)) {
            scan(numbers + " NOT INDEXED ORDER BY 1 DESC", known);
        }
        for (String index : fresh.query(INDEXES, row -> row.text("name"), table.name())) {
            scan(numbers + " INDEXED BY " + index, known);
        }
        for (long each : known) {
            var rows = new LinkedHashSet<List<@Nullable Object>>();
            boolean isRead = read(table, " WHERE " + number + " = ?", rows, each);
            if (!isRead || rows.size() != 1 || !addAll(table, rows)) {
                lost++;
            }
        }
    }

    private boolean scan(String numbers, Set<Long> known) {
        try {
            damaged.query(numbers + " LIMIT ?", row -> known.add(row.longNumber("number")), most);
            return true;
        } catch (StoreException e) {
            passOver(e);
            return false;
        }
    }

    private void hanging(Table table, Hanging link) {
        String numbers = "SELECT " + table(link.parent()).number().orElseThrow() + " AS number FROM " + link.parent();
        int own = table.columns().indexOf(link.own());
        var left = new HashSet<Long>();
        for (long each : fresh.query(numbers, row -> row.longNumber("number"))) {
            var rows = new LinkedHashSet<List<@Nullable Object>>();
            boolean isRead = read(table, " WHERE " + link.own() + " = ?", rows, each);
            // In a damaged index SQLite returns whatever stands between two matching rows, even if it does
            // not match.
            boolean isOwn =
                    rows.stream().allMatch(row -> row.get(own) instanceof Number number && number.longValue() == each);
            if (!isRead || !isOwn || !addAll(table, rows)) {
                left.add(each);
            }
        }
        if (table.columns().contains("position")) {
            left.addAll(fresh.query(
                    "SELECT " + link.own() + " AS number FROM " + table.name()
                            + " GROUP BY 1 HAVING max(position) <> count(*) - 1",
                    row -> row.longNumber("number")));
        }
        left.forEach(each -> leaveOut(link.parent(), each));
    }

    private void leaveOut(String parent, long number) {
        for (var each : hanging) {
            if (each.parent().equals(parent)) {
                fresh.update("DELETE FROM " + each.child() + " WHERE " + each.own() + " = ?", number);
            }
        }
        fresh.update(
                "DELETE FROM " + parent + " WHERE " + table(parent).number().orElseThrow() + " = ?", number);
        lost++;
    }

    private void whole(Table table) {
        var rows = new LinkedHashSet<List<@Nullable Object>>();
        if (!read(table, "", rows)) {
            read(table, " ORDER BY 1 DESC", rows);
        }
        for (var row : rows) {
            if (!addAll(table, List.of(row))) {
                lost++;
            }
        }
    }

    /// Adds the rows that can be read to `rows`, and tells whether those were all.
    private boolean read(Table table, String which, Set<List<@Nullable Object>> rows, Object... values) {
        var bound = new ArrayList<>(List.of(values));
        bound.add(most);
        try {
            damaged.query(
                    table.select() + which + " LIMIT ?",
                    row -> {
                        var cells = new ArrayList<@Nullable Object>();
                        for (String column : table.columns()) {
                            cells.add(row.cells().getObject(column));
                        }
                        return rows.add(cells);
                    },
                    bound);
            return true;
        } catch (StoreException e) {
            passOver(e);
            return false;
        }
    }

    /// Adds rows to the new table, and tells whether it took them all.
    private boolean addAll(Table table, Iterable<List<@Nullable Object>> rows) {
        boolean all = true;
        for (var row : rows) {
            var columns = new Columns();
            for (int i = 0; i < row.size(); i++) {
                columns.set(table.columns().get(i), row.get(i));
            }
            try {
                fresh.insert(table.name(), columns);
            } catch (StoreException e) {
                passOver(e);
                all = false;
            }
        }
        return all;
    }

    /// Ignores that something cannot be read, and throws all else: a full disk is no reason to call an entry
    /// lost.
    private static void passOver(StoreException e) {
        switch (e.trouble()) {
            case DAMAGED, NOT_A_DATABASE, GONE, OTHER -> {}
            case MOVED, BUSY, DISK_FULL, DISK_FAILED, FOLDER_NOT_WRITABLE, NO_HOME, NOT_THERE, LINK, NEWER_VERSION ->
                throw e;
        }
    }
}

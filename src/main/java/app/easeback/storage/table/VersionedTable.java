package app.easeback.storage.table;

import app.easeback.core.entry.Entries;
import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.storage.jdbc.Columns;
import app.easeback.storage.jdbc.Millis;
import app.easeback.storage.jdbc.Row;
import app.easeback.storage.jdbc.Sql;
import app.easeback.storage.schema.Soundness;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/// A table in which each row is one version of an entry, known from one moment until the next. Rows are added, never
/// rewritten; only the end of a version's time is set.
///
/// The periods in which the versions of one entry are known never overlap, even when the clock was set back
/// between two writes: a period that would reach beyond the beginning of the new version ends there.
public abstract class VersionedTable<E extends Entry> implements Entries<E> {

    private final Sql sql;
    private final String table;

    VersionedTable(Sql sql, String table) {
        this.sql = sql;
        this.table = table;
    }

    /// The columns that only this kind of entry has.
    abstract Columns columns(E entry);

    /// The rows that belong to one version: those of each child table, in order. None where there is no such
    /// table.
    Map<String, List<Columns>> children(E entry) {
        return Map.of();
    }

    /// The selected entries, in any order.
    abstract List<E> read(Selection selection);

    @Override
    public final Optional<E> find(Id id) {
        return select(Selection.present(id)).stream().findFirst();
    }

    @Override
    public final List<E> between(Instant from, Instant to) {
        var present = happened(from, to, Selection.present(from, to));
        if (present.stream().map(Entry::id).distinct().count() < present.size()) {
            throw sql.damaged("two versions of one entry");
        }
        return present;
    }

    @Override
    public final List<E> between(Instant from, Instant to, Instant knownAt) {
        return happened(from, to, Selection.known(from, to, knownAt));
    }

    @Override
    public final boolean isEmpty() {
        return sql.number("SELECT NOT EXISTS (SELECT 1 FROM " + table + " WHERE known_to IS NULL)") == 1;
    }

    @Override
    public final void put(E entry, Instant now) {
        sql.writing(() -> {
            String id = entry.id().value();
            boolean first = sql.number("SELECT NOT EXISTS (SELECT 1 FROM " + table + " WHERE id = ?)", id) == 1;
            if (!first) {
                endVersions(id, now);
            }
            insert(entry, first ? entry.recordedAt().toInstant() : now);
        });
    }

    @Override
    public final void remove(Id id, Instant now) {
        endVersions(id.value(), now);
    }

    /// Removes each version that makes no sense, and returns how many there were.
    public final int dropUnreadable() {
        var unreadable = sql.query("SELECT version FROM " + table, row -> row.longNumber("version")).stream()
                .filter(version -> !isReadable(version))
                .toList();
        unreadable.forEach(version -> sql.update("DELETE FROM " + table + " WHERE version = ?", version));
        return unreadable.size();
    }

    private boolean isReadable(long version) {
        return Soundness.holds(() -> !read(Selection.version(version)).isEmpty());
    }

    /// The selected entries, oldest first, all read from one state of the database.
    final List<E> select(Selection selection) {
        return sql.reading(() -> read(selection)).stream()
                .sorted(Entry.OLDEST_FIRST)
                .toList();
    }

    final List<E> rows(Selection selection, Row.Reader<E> reader) {
        return sql.query(selection.rowsOf(table), reader, selection.values());
    }

    /// The rows of `child` for all selected entries, by the version they belong to.
    final <C> LongFunction<List<C>> childrenOf(Selection selection, String child, Row.Reader<C> reader) {
        var byVersion = new HashMap<Long, List<C>>();
        record Found<C>(long version, C value) {}
        Row.Reader<Found<C>> found = row -> new Found<>(row.longNumber("version"), reader.read(row));
        for (var each : sql.query(selection.childrenOf(table, child), found, selection.values())) {
            byVersion.computeIfAbsent(each.version(), _ -> new ArrayList<>()).add(each.value());
        }
        return version -> byVersion.getOrDefault(version, List.of());
    }

    private List<E> happened(Instant from, Instant to, Selection selection) {
        return select(selection).stream()
                .filter(entry -> !entry.at().toInstant().isBefore(from))
                .filter(entry -> !entry.at().toInstant().isAfter(to))
                .toList();
    }

    private void endVersions(String id, Instant now) {
        long end = Millis.of(now);
        sql.update(
                "UPDATE " + table + " SET known_to = ? WHERE id = ? AND (known_to IS NULL OR known_to > ?)",
                end,
                id,
                end);
    }

    private void insert(E entry, Instant knownFrom) {
        var own = columns(entry)
                .set("id", entry.id().value())
                .time("at", entry.at())
                .set("at_millis", Millis.of(entry.at().toInstant()))
                .set("known_from", Millis.of(knownFrom));
        sql.insert(table, own);
        long version = sql.newest();
        children(entry).forEach((child, rows) -> {
            for (int i = 0; i < rows.size(); i++) {
                sql.insert(child, rows.get(i).set("version", version).set("position", i));
            }
        });
    }
}

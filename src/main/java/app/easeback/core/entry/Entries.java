package app.easeback.core.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The kept entries of one kind, each with its history. An entry is never overwritten: a newer version or a removal
/// closes the version before it, so that what was known at any past moment can still be read.
///
/// Implementations are used by one thread at a time.
///
/// @param <E> the kind of entry
public interface Entries<E extends Entry> {

    /// The present version of an entry; empty when there is none or it was removed.
    Optional<E> find(Id id);

    /// The present versions of the entries that happened from `from` to `to`, both included, oldest first.
    List<E> between(Instant from, Instant to);

    /// The same entries as they were known at `knownAt`: versions and removals recorded later do not count.
    List<E> between(Instant from, Instant to, Instant knownAt);

    /// The present versions of the entries that happened from `from` on and before `end`, oldest first.
    default List<E> from(Instant from, Instant end) {
        return between(from, end).stream()
                .filter(entry -> entry.at().toInstant().isBefore(end))
                .toList();
    }

    /// All present versions, oldest first.
    default List<E> all() {
        return between(Instant.MIN, Instant.MAX);
    }

    /// Whether there is no present version of any entry.
    default boolean isEmpty() {
        return all().isEmpty();
    }

    /// Adds the entry, or makes it the present version of the one with the same id. The first version counts as known
    /// from its `recordedAt`, a later one from `now`.
    void put(E entry, Instant now);

    /// Removes the entry at `now`; nothing happens when there is none.
    void remove(Id id, Instant now);
}

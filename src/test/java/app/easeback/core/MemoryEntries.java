package app.easeback.core;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.CheckIns;
import app.easeback.core.entry.Entries;
import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Entries with their history, in memory.
class MemoryEntries<E extends Entry> implements Entries<E> {

    /// One version, known from the first to before the second moment.
    private record Version<E>(E entry, Instant knownFrom, Instant knownTo) {

        boolean knownAt(Instant moment) {
            return !knownFrom.isAfter(moment) && knownTo.isAfter(moment);
        }

        boolean present() {
            return knownTo.equals(Instant.MAX);
        }
    }

    private List<Version<E>> versions = new ArrayList<>();

    @Override
    public Optional<E> find(Id id) {
        return present().filter(entry -> entry.id().equals(id)).findFirst();
    }

    @Override
    public List<E> between(Instant from, Instant to) {
        return within(present(), from, to);
    }

    @Override
    public List<E> between(Instant from, Instant to, Instant knownAt) {
        return within(knownAt(knownAt), from, to);
    }

    @Override
    public void put(E entry, Instant now) {
        boolean first =
                versions.stream().noneMatch(version -> version.entry().id().equals(entry.id()));
        remove(entry.id(), now);
        versions.add(new Version<>(entry, first ? entry.recordedAt().toInstant() : now, Instant.MAX));
    }

    @Override
    public void remove(Id id, Instant now) {
        versions.replaceAll(version -> version.present() && version.entry().id().equals(id)
                ? new Version<>(version.entry(), version.knownFrom(), now)
                : version);
    }

    /// What puts back the state of now.
    Runnable snapshot() {
        var kept = new ArrayList<>(versions);
        return () -> versions = kept;
    }

    Stream<E> knownAt(Instant moment) {
        return versions.stream().filter(version -> version.knownAt(moment)).map(Version::entry);
    }

    private Stream<E> present() {
        return versions.stream().filter(Version::present).map(Version::entry);
    }

    static <E extends Entry> List<E> within(Stream<E> entries, Instant from, Instant to) {
        return entries.filter(entry -> !entry.at().toInstant().isBefore(from)
                        && !entry.at().toInstant().isAfter(to))
                .sorted(Entry.OLDEST_FIRST)
                .toList();
    }

    /// The same for check-ins.
    static final class OfCheckIns extends MemoryEntries<CheckIn> implements CheckIns {

        @Override
        public List<CheckIn> withUnsettledSymptoms(Instant knownAt) {
            return within(
                    knownAt(knownAt)
                            .filter(checkIn -> !checkIn.openSymptoms(knownAt).isEmpty()),
                    Instant.MIN,
                    knownAt);
        }
    }
}

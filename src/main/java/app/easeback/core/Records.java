package app.easeback.core;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.comfort.Heat;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.Profile;
import app.easeback.core.session.ImsSession;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is exported, imported or made up as one. Each list is oldest first, whatever order it was given in, and holds
/// an id once.
///
/// @param profile absent when none was saved
public record Records(
        Optional<Profile> profile,
        List<ImsSession> sessions,
        List<CheckIn> checkIns,
        List<Tape> tapes,
        List<Heat> heats) {

    public Records {
        sessions = oldestFirst(sessions);
        checkIns = oldestFirst(checkIns);
        tapes = oldestFirst(tapes);
        heats = oldestFirst(heats);
    }

    /// Everything that is present in `store`.
    public static Records of(Store store) {
        return new Records(
                store.profiles().saved(),
                store.sessions().all(),
                store.checkIns().all(),
                store.tapes().all(),
                store.heats().all());
    }

    /// Every entry, kind by kind.
    public Stream<Entry> entries() {
        return Stream.of(sessions, checkIns, tapes, heats).flatMap(List::stream);
    }

    private static <E extends Entry> List<E> oldestFirst(List<E> entries) {
        var ids = new HashSet<Id>();
        for (E entry : entries) {
            if (!ids.add(entry.id())) {
                throw new IllegalArgumentException("id: " + entry.id() + " stands twice");
            }
        }
        return entries.stream()
                .sorted(Comparator.<E, Instant>comparing(entry -> entry.at().toInstant())
                        .thenComparing(Entry::id))
                .toList();
    }
}

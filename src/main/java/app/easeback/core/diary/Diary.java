package app.easeback.core.diary;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.entry.Entry;
import app.easeback.core.session.ImsSession;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// What a suggestion is made from.
public record Diary(List<ImsSession> sessions, List<CheckIn> checkIns) {

    private static final Comparator<Entry> BY_TIME = Comparator.<Entry, Instant>comparing(
                    entry -> entry.at().toInstant())
            .thenComparing(entry -> entry.recordedAt().toInstant())
            .thenComparing(Entry::id);

    public Diary {
        sessions = List.copyOf(sessions);
        checkIns = List.copyOf(checkIns);
    }

    /// Only what had happened and was recorded by `moment`, oldest first.
    public Diary knownBy(Instant moment) {
        return new Diary(known(sessions, moment), known(checkIns, moment));
    }

    private static <E extends Entry> List<E> known(List<E> entries, Instant moment) {
        return entries.stream()
                .filter(entry -> entry.knownBy(moment))
                .sorted(BY_TIME)
                .toList();
    }
}

package app.easeback.core.diary;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.entry.Entry;
import app.easeback.core.session.ImsSession;
import java.time.Instant;
import java.util.List;

/// The sessions and check-ins that a suggestion is made from.
public record Diary(List<ImsSession> sessions, List<CheckIn> checkIns) {

    public Diary {
        sessions = List.copyOf(sessions);
        checkIns = List.copyOf(checkIns);
    }

    /// Only what had happened and was recorded by `moment`, oldest first.
    public Diary knownBy(Instant moment) {
        return new Diary(known(sessions, moment), known(checkIns, moment));
    }

    /// The check-ins at `from` or later. Only for a diary whose check-ins are oldest first.
    public List<CheckIn> checkInsFrom(Instant from) {
        int low = 0;
        int high = checkIns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (checkIns.get(middle).at().toInstant().isBefore(from)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return checkIns.subList(low, checkIns.size());
    }

    private static <E extends Entry> List<E> known(List<E> entries, Instant moment) {
        return entries.stream()
                .filter(entry -> entry.knownBy(moment))
                .sorted(Entry.OLDEST_FIRST)
                .toList();
    }
}

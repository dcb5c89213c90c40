package app.easeback.core;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.ComplaintPain;
import app.easeback.core.entry.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The pain that was given with a check-in and is removed with it. Used by the thread that owns the store.
public record Complaints(Store store, Journal journal) {

    public Optional<ComplaintPain> with(CheckIn checkIn) {
        return store.complaints().find(ComplaintPain.idWith(checkIn));
    }

    /// Removes an entry and, with a check-in, the pain that was given with it. Where it was removed
    /// meanwhile, such as by the first of two presses, nothing is: the settled signs that then stay of a
    /// check-in are its trace.
    ///
    /// @return what was removed, to be undone as one
    public List<Recorded> remove(Entry entry) {
        return journal.grouped(() -> {
            if (isRemoved(entry)) {
                return List.of();
            }
            var recorded = new ArrayList<>(List.of(journal.remove(entry)));
            if (entry instanceof CheckIn checkIn) {
                with(checkIn).map(journal::remove).ifPresent(recorded::add);
            }
            return recorded;
        });
    }

    private boolean isRemoved(Entry entry) {
        return store.kept(entry)
                .filter(kept -> kept.equals(entry) || !(kept instanceof CheckIn stays && stays.wasAMistake()))
                .isEmpty();
    }
}

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

    /// Removes an entry and, with a check-in, the pain that was given with it.
    ///
    /// @return what was removed, to be undone as one
    public List<Recorded> remove(Entry entry) {
        return journal.together(() -> {
            var recorded = new ArrayList<>(List.of(journal.remove(entry)));
            if (entry instanceof CheckIn checkIn) {
                with(checkIn).map(journal::remove).ifPresent(recorded::add);
            }
            return recorded;
        });
    }
}

package app.easeback.core.reminder;

import app.easeback.core.entry.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The kept reminders, each with all of its versions: nothing is ever overwritten or removed.
public interface Reminders {

    /// The newest version; empty when there is none.
    Optional<Reminder> find(String id);

    /// The newest version of each that is still open or is due from `from` on, by due time, then id.
    List<Reminder> openOrDueSince(Instant from);

    /// The newest version of each that belongs to this session or tape, in no particular order.
    List<Reminder> ofCause(Id cause);

    /// The ledger: every version of the reminders whose newest version is due from `from` to `to`, in the
    /// order in which they came about.
    List<Reminder> ledger(Instant from, Instant to);

    /// Every version of every reminder, in the order in which they came about.
    List<Reminder> all();

    /// Adds a version, the newest from now on.
    void put(Reminder reminder);
}

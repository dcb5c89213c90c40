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

    /// The newest version of each that hangs on this session or tape, in no particular order.
    List<Reminder> ofCause(Id cause);

    /// All versions kept of reminders that are, in their newest version, due from `from` to `to`: the ledger, in
    /// the order in which they came to be.
    List<Reminder> ledger(Instant from, Instant to);

    /// Every version of every reminder, in the order in which they came to be.
    List<Reminder> all();

    /// Adds a version, the newest from now on.
    void put(Reminder reminder);
}

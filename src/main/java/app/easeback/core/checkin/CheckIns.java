package app.easeback.core.checkin;

import app.easeback.core.entry.Entries;
import java.time.Instant;
import java.util.List;

/// The kept check-ins.
public interface CheckIns extends Entries<CheckIn> {

    /// The check-ins, as known at `knownAt`, with symptoms that nobody had said to be settled, oldest first, however
    /// old.
    List<CheckIn> withUnsettledSymptoms(Instant knownAt);
}

package app.easeback.core.checkin;

import app.easeback.core.entry.Entries;
import java.time.Instant;
import java.util.List;

/// The kept check-ins.
public interface CheckIns extends Entries<CheckIn> {

    /// The check-ins with symptoms that nobody had settled, as known at `knownAt`: oldest first, however old.
    List<CheckIn> withUnsettledSymptoms(Instant knownAt);
}

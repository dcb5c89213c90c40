package app.easeback.core;

import app.easeback.core.entry.Entry;
import java.util.Optional;

/// What one write did to one entry, so that it can be undone.
///
/// @param before the version it replaced or removed; empty for a new entry
/// @param after the version it made; empty for a removal
public record Recorded(Optional<Entry> before, Optional<Entry> after) {

    public Recorded {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("nothing was recorded");
        }
    }
}

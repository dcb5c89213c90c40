package app.easeback.core;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.entry.Entry;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

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

    /// The warning signs that were open before and are not any more.
    public Set<Symptom> closedSigns() {
        var closed = EnumSet.noneOf(Symptom.class);
        closed.addAll(openSigns(before));
        closed.removeAll(openSigns(after));
        return closed;
    }

    private static Set<Symptom> openSigns(Optional<Entry> entry) {
        return entry.filter(CheckIn.class::isInstance)
                .map(CheckIn.class::cast)
                .flatMap(CheckIn::openSigns)
                .map(CheckIn::symptoms)
                .orElse(Set.of());
    }
}

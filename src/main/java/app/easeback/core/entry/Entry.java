package app.easeback.core.entry;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;

/// Something that happened at one time and was recorded at another.
public interface Entry {

    /// Orders entries by when they happened, and those of the same moment by when they were recorded, so that
    /// a correction comes after what it corrects.
    Comparator<Entry> OLDEST_FIRST = Comparator.<Entry, Instant>comparing(
                    entry -> entry.at().toInstant())
            .thenComparing(entry -> entry.recordedAt().toInstant())
            .thenComparing(Entry::id);

    /// The identity, the same in every version of this entry.
    Id id();

    /// When it happened, with the wall clock of the place it happened at.
    ZonedDateTime at();

    /// When it was first recorded.
    ZonedDateTime recordedAt();

    /// The zone of the place it happened at. An offset alone, as a file may give it, names no place.
    ///
    /// @param unnamed the zone to answer with where no place is named
    default ZoneId place(ZoneId unnamed) {
        return at().getZone() instanceof ZoneOffset ? unnamed : at().getZone();
    }

    /// Whether it had happened and was recorded by `moment`: the ground rule of every answer about the past.
    default boolean knownBy(Instant moment) {
        return !at().toInstant().isAfter(moment) && !recordedAt().toInstant().isAfter(moment);
    }
}

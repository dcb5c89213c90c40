package app.easeback.core.entry;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/// Something that happened at one time and was recorded at another.
public interface Entry {

    /// The identity, the same in every version of this entry.
    Id id();

    /// When it happened, with the wall clock of the place it happened at.
    ZonedDateTime at();

    /// When it was first recorded.
    ZonedDateTime recordedAt();

    /// Where it happened, as a zone. An offset alone, as a file may have it, names no place.
    ///
    /// @param unnamed the zone that stands for a place that is not named
    default ZoneId place(ZoneId unnamed) {
        return at().getZone() instanceof ZoneOffset ? unnamed : at().getZone();
    }

    /// Whether it had happened and was recorded by `moment`: the ground rule of every answer about the past.
    default boolean knownBy(Instant moment) {
        return !at().toInstant().isAfter(moment) && !recordedAt().toInstant().isAfter(moment);
    }
}

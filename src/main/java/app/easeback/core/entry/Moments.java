package app.easeback.core.entry;

import java.time.ZonedDateTime;

/// Chooses among moments.
public final class Moments {

    private Moments() {}

    /// The later one; the first where they are the same moment in two zones.
    public static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
        return one.isBefore(other) ? other : one;
    }
}

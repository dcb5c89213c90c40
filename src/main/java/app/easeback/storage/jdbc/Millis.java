package app.easeback.storage.jdbc;

import java.time.Instant;

/// Moments as the whole milliseconds since 1970 that columns are searched by.
public final class Millis {

    private static final Instant EARLIEST = Instant.ofEpochMilli(Long.MIN_VALUE);
    private static final Instant LATEST = Instant.ofEpochMilli(Long.MAX_VALUE);

    private Millis() {}

    /// The millisecond `moment` falls in; the nearest one there is for moments hundreds of millions of years away,
    /// such as [Instant#MIN] and [Instant#MAX].
    public static long of(Instant moment) {
        if (moment.isBefore(EARLIEST)) {
            return Long.MIN_VALUE;
        }
        return moment.isAfter(LATEST) ? Long.MAX_VALUE : moment.toEpochMilli();
    }
}

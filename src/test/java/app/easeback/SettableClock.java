package app.easeback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// A clock that stands still until it is set, for tests. It begins at the moment and in the zone it is given.
public final class SettableClock extends Clock {

    private volatile ZoneId zone;
    private volatile Instant now;

    public SettableClock(ZonedDateTime start) {
        this(start.toInstant(), start.getZone());
    }

    private SettableClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public void set(ZonedDateTime moment) {
        now = moment.toInstant();
    }

    /// Shows the time of another zone from now on.
    public void travel(ZoneId other) {
        zone = other;
    }

    /// Lets time pass.
    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SettableClock(now, other);
    }
}

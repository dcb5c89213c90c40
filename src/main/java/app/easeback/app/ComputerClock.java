package app.easeback.app;

import app.easeback.desktop.SystemZone;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// A clock in the zone that the computer is in now, even after the user has travelled.
public final class ComputerClock extends Clock {

    private final Clock instants;
    private final SystemZone zone;

    private ComputerClock(Clock instants, SystemZone zone) {
        this.instants = instants;
        this.zone = zone;
    }

    /// The clock of this computer. Make it before anything else asks Java for its zone.
    ///
    /// @param instants tells the time
    public static ComputerClock of(Clock instants) {
        return new ComputerClock(instants, SystemZone.ofThisComputer());
    }

    @Override
    public Instant instant() {
        return instants.instant();
    }

    @Override
    public ZoneId getZone() {
        return zone.now();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return instants.withZone(zone);
    }
}

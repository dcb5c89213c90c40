package app.easeback.core.schedule;

import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.entry.Id;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.TreatedMuscle;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Small facts for the reminder tests.
final class Sample {

    static final Site CALF = site("gastrocnemius");
    static final Site SHIN = site("tibialis-anterior");

    private Sample() {}

    private static Site site(String muscle) {
        return new Site(MuscleCatalog.standard().find(muscle).orElseThrow(), Side.LEFT);
    }

    static ZonedDateTime time(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone);
    }

    static ImsSession session(ZonedDateTime at, Site... sites) {
        return new ImsSession(
                new Id("session-" + at.toInstant()),
                at,
                at,
                Purpose.MUSCLE_TENSION,
                Stream.of(sites.length == 0 ? new Site[] {CALF} : sites)
                        .map(TreatedMuscle::of)
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    static CheckIn checkIn(ZonedDateTime at, Site site, int soreness) {
        return CheckIn.of(new Id("check-in-" + at.toInstant()), at, List.of(new Rating(site, soreness)));
    }
}

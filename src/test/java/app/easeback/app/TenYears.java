package app.easeback.app;

import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.entry.Id;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.storage.SqliteStore;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Ten years of one patient for the benchmarks: 1,000 sessions of two muscles and 20,000 check-ins, the newest
/// session 18 hours before now.
final class TenYears {

    static final int SESSIONS = 1_000;
    static final int CHECK_INS = 20_000;

    private static final Duration BETWEEN_SESSIONS = Duration.ofHours(24 * 3650 / SESSIONS);
    private static final int CHECK_INS_EACH = CHECK_INS / SESSIONS;

    private TenYears() {}

    /// Fills an empty store.
    static void fill(SqliteStore store, ZonedDateTime now) {
        var random = new Random(10);
        var muscles = MuscleCatalog.standard().muscles();
        store.inTransaction(() -> {
            for (int i = 0; i < SESSIONS; i++) {
                var first = new Site(muscles.get(i % muscles.size()), Side.LEFT);
                var second = new Site(muscles.get((i + 7) % muscles.size()), Side.RIGHT);
                var at = now.minusHours(18).minus(BETWEEN_SESSIONS.multipliedBy(i));
                store.sessions().put(session(at, first, second), now.toInstant());
                for (int k = 0; k < CHECK_INS_EACH; k++) {
                    var time = at.plusMinutes(60L + 200L * k);
                    if (time.isBefore(now)) {
                        var ratings =
                                List.of(new Rating(first, random.nextInt(4)), new Rating(second, random.nextInt(3)));
                        store.checkIns().put(CheckIn.of(Id.random(), time, ratings), now.toInstant());
                    }
                }
            }
            return SESSIONS;
        });
    }

    private static ImsSession session(ZonedDateTime at, Site first, Site second) {
        return new ImsSession(
                Id.random(),
                at,
                at,
                Purpose.MUSCLE_TENSION,
                List.of(
                        new TreatedMuscle(first, Optional.of(8), Optional.of(12), Optional.empty(), Optional.of(20)),
                        TreatedMuscle.of(second)),
                Optional.of(5),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}

package app.easeback.app.benchmark;

import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.entry.Id;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.session.Twitches;
import app.easeback.storage.SqliteStore;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Years of one patient for the benchmarks: 100 sessions of two muscles and 2,000 check-ins a year, the newest
/// session 18 hours before now. They are made up backwards in time, so that a longer history ends in the same
/// weeks as a shorter one.
final class Years {

    private static final int SESSIONS_A_YEAR = 100;
    private static final Duration BETWEEN_SESSIONS = Duration.ofDays(365).dividedBy(SESSIONS_A_YEAR);
    private static final int CHECK_INS_EACH = 20;

    private final Random random = new Random(10);
    private final SqliteStore store;
    private final ZonedDateTime now;

    private Years(SqliteStore store, ZonedDateTime now) {
        this.store = store;
        this.now = now;
    }

    /// Fills an empty store.
    static void fill(SqliteStore store, ZonedDateTime now, int years) {
        var history = new Years(store, now);
        int sessions = years * SESSIONS_A_YEAR;
        store.inTransaction(() -> {
            for (int i = 0; i < sessions; i++) {
                history.add(i);
            }
            return sessions;
        });
    }

    private void add(int sessionsAgo) {
        var muscles = MuscleCatalog.standard().muscles();
        var first = new Site(muscles.get(sessionsAgo % muscles.size()), Side.LEFT);
        var second = new Site(muscles.get((sessionsAgo + 7) % muscles.size()), Side.RIGHT);
        var at = now.minusHours(18).minus(BETWEEN_SESSIONS.multipliedBy(sessionsAgo));
        store.sessions().put(session(at, first, second), now.toInstant());
        var courses = List.of(new Course(first, random), new Course(second, random));
        for (int k = 0; k < CHECK_INS_EACH; k++) {
            double hours = hoursAfterSession(k);
            var ratings = courses.stream().map(course -> course.rating(hours)).toList();
            var time = at.plusMinutes(Math.round(60 * hours));
            if (!time.isAfter(now)) {
                store.checkIns().put(CheckIn.of(Id.random(), time, ratings), now.toInstant());
            }
        }
    }

    /// From one hour to four days, two thirds of them in the first two days.
    private static double hoursAfterSession(int checkIn) {
        return 1 + 95 * Math.pow(checkIn / (CHECK_INS_EACH - 1.0), 1.75);
    }

    private ImsSession session(ZonedDateTime at, Site first, Site second) {
        return new ImsSession(
                Id.random(),
                at,
                at,
                Purpose.MUSCLE_TENSION,
                List.of(
                        new TreatedMuscle(
                                first,
                                Optional.of(Twitches.counted(random.nextInt(20))),
                                Optional.of(12),
                                Optional.empty(),
                                Optional.of(random.nextInt(40))),
                        TreatedMuscle.of(second)),
                Optional.of(5),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /// How the soreness of one site goes down after one session: from around 2.9 of 10, with a time constant of
    /// around 20 hours, and for one in five not sore at all.
    private static final class Course {

        private final Site site;
        private final Random random;
        private final double amplitude;
        private final double timeConstant;

        Course(Site site, Random random) {
            this.site = site;
            this.random = random;
            boolean sore = random.nextDouble() >= 0.2;
            double drawn = Math.min(10, 2.9 * Math.exp(0.6 * random.nextGaussian()));
            amplitude = sore ? drawn : 0;
            timeConstant = 20 * Math.exp(0.4 * random.nextGaussian());
        }

        Rating rating(double hours) {
            double soreness = amplitude * Math.exp(-hours / timeConstant) + 0.3 * random.nextGaussian();
            return new Rating(site, Math.clamp(Math.round(soreness), 0, 10));
        }
    }
}

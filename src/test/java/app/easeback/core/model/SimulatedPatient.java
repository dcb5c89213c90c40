package app.easeback.core.model;

import static app.easeback.Samples.MONDAY;

import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.diary.Diary;
import app.easeback.core.entry.Id;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.Tightness;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.session.Twitches;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;

/// A patient as the model imagines one, with the same hard session every two weeks: soreness falls from the first
/// minute on, and differs from session to session around the patient's own course.
final class SimulatedPatient {

    private static final double[] CHECK_IN_HOURS = {3, 14, 20, 26, 38, 50};

    private static final int MANY = 10_000;

    private final Site site;
    private final double amplitude;
    private final double timeConstant;
    private final Random random;

    /// @param amplitude the soreness that is usual for this patient just after an average session
    /// @param timeConstant the usual time constant, in hours
    SimulatedPatient(Site site, double amplitude, double timeConstant, long seed) {
        this.site = site;
        this.amplitude = amplitude;
        this.timeConstant = timeConstant;
        this.random = new Random(seed);
    }

    static ImsSession session(Site site, ZonedDateTime at) {
        var muscle = new TreatedMuscle(
                site,
                Optional.of(Twitches.counted(10)),
                Optional.of(15),
                Optional.of(Tightness.VERY_TIGHT),
                Optional.of(26));
        return new ImsSession(
                new Id("s" + at),
                at,
                at,
                Purpose.MUSCLE_TENSION,
                List.of(muscle),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /// How soreness falls after one session; without any, the amplitude is 0.
    private record Course(double amplitude, double timeConstant) {

        double soreness(double hours) {
            return amplitude * Math.exp(-hours / timeConstant);
        }

        double readyAt() {
            double crossing = timeConstant * Math.log(Math.max(amplitude / Priors.READY, 1));
            return Math.max(Priors.FLOOR_HOURS, crossing);
        }
    }

    private Course next() {
        var session = session(site, MONDAY);
        var traits = Traits.of(session, session.muscles().getFirst());
        double a = traits.shift().a() + gaussian(traits.scatter().aa());
        double t = gaussian(traits.scatter().tt());
        boolean sore = random.nextDouble() >= Priors.NO_SORENESS;
        return new Course(sore ? amplitude * Math.exp(a) : 0, timeConstant * Math.exp(t));
    }

    private double gaussian(double variance) {
        return random.nextGaussian() * Math.sqrt(variance);
    }

    /// The time by which this share of the patient's sessions is ready.
    double readyAt(double share) {
        return DoubleStream.generate(() -> next().readyAt())
                .limit(MANY)
                .sorted()
                .skip((long) (share * MANY))
                .findFirst()
                .orElseThrow();
    }

    /// What the patient logs from so many sessions.
    Diary diary(int sessions) {
        var all = new ArrayList<ImsSession>();
        var checkIns = new ArrayList<CheckIn>();
        for (int i = 0; i < sessions; i++) {
            var at = MONDAY.plusWeeks(2L * i);
            all.add(session(site, at));
            Course course = next();
            for (double hours : CHECK_IN_HOURS) {
                double soreness = course.soreness(hours);
                double scatter = Priors.scatter(soreness);
                var time = at.plusMinutes(Math.round(60 * hours));
                var rating = Math.clamp(Math.round(soreness + gaussian(scatter * scatter)), 0, 10);
                checkIns.add(CheckIn.of(new Id("c" + time), time, List.of(new Rating(site, rating))));
            }
        }
        return new Diary(all, checkIns);
    }
}

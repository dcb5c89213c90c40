package app.easeback;

import app.easeback.core.body.Exercise;
import app.easeback.core.body.Movement;
import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.checkin.SymptomsResolved.How;
import app.easeback.core.comfort.Heat;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.Caution;
import app.easeback.core.profile.CheckInPlan;
import app.easeback.core.profile.HeatPlan;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.profile.TapePlan;
import app.easeback.core.profile.Training;
import app.easeback.core.reminder.Meant;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.PractitionerAdvice;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.Tightness;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.session.Twitches;
import app.easeback.core.session.Usual;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Records for tests: each kind with every field filled, and with as few as there can be.
public final class Samples {

    /// Monday 17:30 in Berlin.
    public static final ZonedDateTime MONDAY = ZonedDateTime.parse("2026-03-02T17:30:00+01:00[Europe/Berlin]");

    public static final Site LEFT_THIGH = site("vastus-lateralis", Side.LEFT);
    public static final Site RIGHT_NECK = site("trapezius-descending-part", Side.RIGHT);

    private Samples() {}

    public static Site site(String muscle, Side side) {
        return new Site(MuscleCatalog.standard().find(muscle).orElseThrow(), side);
    }

    public static ImsSession fullSession() {
        return new ImsSession(
                new Id("session-1"),
                MONDAY,
                MONDAY.plusMinutes(20).plusNanos(123_456_789),
                Purpose.TENDON_PROBLEM,
                List.of(
                        new TreatedMuscle(
                                RIGHT_NECK,
                                Optional.of(Twitches.counted(8)),
                                Optional.of(12),
                                Optional.of(Tightness.VERY_TIGHT),
                                Optional.of(20)),
                        new TreatedMuscle(
                                LEFT_THIGH,
                                Optional.of(Twitches.About.ONE_TO_FIVE),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                Optional.of(6),
                Optional.of("Zoë O’Neill"),
                List.of(
                        new PractitionerAdvice(
                                MONDAY.plusMinutes(5),
                                Optional.of(MONDAY.plusHours(18)),
                                Optional.of("Go easy – 慢慢来 🙂")),
                        new PractitionerAdvice(MONDAY.plusHours(1), Optional.empty(), Optional.of("Walk a little"))),
                Optional.of("First line\nsecond line; 'quoted' \"twice\" -- no comment"));
    }

    public static ImsSession smallSession(String id, ZonedDateTime at) {
        return smallSession(id, at, LEFT_THIGH);
    }

    public static ImsSession smallSession(String id, ZonedDateTime at, Site... sites) {
        return new ImsSession(
                new Id(id),
                at,
                at,
                Purpose.MUSCLE_TENSION,
                Stream.of(sites).map(TreatedMuscle::of).toList(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /// Heat an hour after the session of [#fullSession()].
    /// The same session with this advice and no other.
    public static ImsSession advised(ImsSession session, List<PractitionerAdvice> advice) {
        return new ImsSession(
                session.id(),
                session.at(),
                session.recordedAt(),
                session.purpose(),
                session.muscles(),
                session.painDuring(),
                session.practitioner(),
                advice,
                session.note());
    }

    public static Reminder heatReminder() {
        return Reminder.planned(
                ReminderKind.HEAT,
                new Id("session-1"),
                new Meant.Elapsed(Duration.ofHours(1)),
                MONDAY.plusHours(1),
                Optional.of(LEFT_THIGH),
                Optional.of(15),
                MONDAY.plusMinutes(20));
    }

    /// A check-in in the morning after that.
    public static Reminder checkInReminder() {
        var morning = MONDAY.plusDays(1).withHour(8).withMinute(0);
        return Reminder.planned(
                ReminderKind.CHECK_IN,
                new Id("session-1"),
                new Meant.WallClock(morning.toLocalDateTime()),
                morning,
                Optional.empty(),
                Optional.empty(),
                MONDAY.plusMinutes(20));
    }

    public static CheckIn fullCheckIn() {
        return new CheckIn(
                new Id("check-in-1"),
                MONDAY.plusHours(4),
                MONDAY.plusHours(4).plusNanos(1),
                List.of(new Rating(RIGHT_NECK, 10), new Rating(LEFT_THIGH, 0)),
                Optional.of(3),
                Optional.of(false),
                Optional.of(true),
                Optional.of(true),
                Optional.of(false),
                Set.of(Symptom.SHORT_OF_BREATH, Symptom.CHEST_PAIN, Symptom.LARGE_BRUISE),
                Optional.of(new SymptomsResolved(MONDAY.plusHours(9), How.SEEN_BY_PROFESSIONAL)),
                Optional.of("Better after tea"));
    }

    public static CheckIn smallCheckIn(String id, ZonedDateTime at, int soreness) {
        return smallCheckIn(id, at, at, soreness);
    }

    public static CheckIn smallCheckIn(String id, ZonedDateTime at, ZonedDateTime recordedAt, int soreness) {
        return new CheckIn(
                new Id(id),
                at,
                recordedAt,
                List.of(new Rating(LEFT_THIGH, soreness)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    /// A check-in of nothing but a warning sign.
    public static CheckIn warning(String id, ZonedDateTime at, Optional<SymptomsResolved> resolved) {
        return new CheckIn(
                new Id(id),
                at,
                at,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(Symptom.FEVER),
                resolved,
                Optional.empty());
    }

    public static Tape fullTape() {
        return new Tape(new Id("tape-1"), LEFT_THIGH, MONDAY, Optional.of(MONDAY.plusHours(80)), Optional.of(true));
    }

    public static Tape smallTape(String id, ZonedDateTime at) {
        return new Tape(new Id(id), LEFT_THIGH, at, Optional.empty(), Optional.empty());
    }

    public static Heat heat(String id, ZonedDateTime at) {
        return new Heat(new Id(id), LEFT_THIGH, at, 15);
    }

    public static Profile fullProfile() {
        return new Profile(
                Optional.of(ZoneId.of("America/Toronto")),
                new QuietHours(LocalTime.of(21, 30), LocalTime.MIDNIGHT),
                Optional.of("911"),
                Set.of(Caution.BLOOD_THINNER, Caution.FEVER_OR_INFECTION),
                Set.of(Caution.DIABETES),
                new HeatPlan(2, 20, 240),
                new TapePlan(120),
                new CheckInPlan(LocalTime.of(6, 45), LocalTime.of(19, 30), true),
                new Training(
                        List.of(new Exercise(
                                "Ruderergometer",
                                Set.of(Movement.ROW),
                                Set.of(LEFT_THIGH.muscle(), RIGHT_NECK.muscle()))),
                        Set.of(Movement.KICK)),
                List.of(new Usual(
                        "Legs with Anna",
                        Purpose.MUSCLE_TENSION,
                        List.of(LEFT_THIGH, RIGHT_NECK),
                        Optional.of("Anna"))));
    }
}

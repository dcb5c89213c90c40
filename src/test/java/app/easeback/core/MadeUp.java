package app.easeback.core;

import app.easeback.core.body.Exercise;
import app.easeback.core.body.Movement;
import app.easeback.core.body.Muscle;
import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.ComplaintPain;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.comfort.Heat;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Id;
import app.easeback.core.entry.Range;
import app.easeback.core.profile.Caution;
import app.easeback.core.profile.CheckInPlan;
import app.easeback.core.profile.HeatPlan;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.profile.TapePlan;
import app.easeback.core.profile.Training;
import app.easeback.core.reminder.Meant;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.PlanKind;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderHistory;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.reminder.Why;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.PractitionerAdvice;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.Tightness;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.session.Twitches;
import app.easeback.core.session.Usual;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Random valid records: anything the core's types accept, believable or not.
public final class MadeUp {

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/Toronto"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("UTC"),
            ZoneOffset.UTC,
            ZoneId.of("+05:30"),
            ZoneId.of("UTC+1"));
    private static final List<String> TEXTS = List.of(
            "fine",
            "two\nlines\ttab",
            "“Küche” ’n \\ \" / 🏃",
            " spaces at both ends ",
            "{0} '' {",
            "\u0000\u001f\u2028");

    private final Random random;
    private final Instant now;

    public MadeUp(long seed, Instant now) {
        this.random = new Random(seed);
        this.now = now;
    }

    public Records records() {
        return new Records(
                maybe(this::profile),
                many(this::session),
                many(this::checkIn),
                many(this::tape),
                many(this::heat),
                many(this::complaint),
                many(this::plan),
                many(this::reminder));
    }

    public Profile profile() {
        return new Profile(
                maybe(() -> one(ZONES)),
                new QuietHours(timeOfDay(), timeOfDay()),
                maybe(() -> one(TEXTS.subList(0, 3))),
                some(Caution.values()),
                some(Caution.values()),
                new HeatPlan(in(HeatPlan.PER_DAY), in(Heat.MINUTES), in(HeatPlan.GAP_MINUTES)),
                new TapePlan(in(TapePlan.OFF_AFTER_HOURS)),
                new CheckInPlan(
                        LocalTime.of(random.nextInt(12), 0),
                        LocalTime.of(12, random.nextInt(60)),
                        random.nextBoolean()),
                new Training(many(this::exercise).stream().limit(1).toList(), some(Movement.values())),
                many(this::usual).stream().limit(1).toList());
    }

    public ImsSession session() {
        var muscles = sites(1).stream()
                .map(site -> new TreatedMuscle(
                        site,
                        maybe(this::twitches),
                        maybe(() -> in(TreatedMuscle.INSERTIONS)),
                        maybe(() -> one(Tightness.values())),
                        maybe(() -> in(TreatedMuscle.TIGHT_FOR_WEEKS))))
                .toList();
        return new ImsSession(
                id(),
                time(),
                time(),
                one(Purpose.values()),
                muscles,
                maybe(() -> in(ImsSession.PAIN_DURING)),
                maybe(this::text),
                many(this::advice),
                maybe(this::text));
    }

    private Twitches twitches() {
        return random.nextBoolean() ? Twitches.counted(in(Twitches.COUNT)) : one(Twitches.About.values());
    }

    private Exercise exercise() {
        boolean like = random.nextBoolean();
        return new Exercise(
                text(),
                like ? some(Movement.values()) : Set.of(),
                like ? Set.of() : Set.of(one(MuscleCatalog.standard().muscles())));
    }

    private Usual usual() {
        return new Usual(text(), one(Purpose.values()), sites(1), maybe(this::text));
    }

    public ComplaintPain complaint() {
        return new ComplaintPain(id(), time(), time(), in(ComplaintPain.PAIN));
    }

    private PractitionerAdvice advice() {
        var text = maybe(this::text);
        return new PractitionerAdvice(
                time(),
                text.isEmpty() || random.nextBoolean() ? Optional.of(time().plusDays(400)) : Optional.empty(),
                text);
    }

    public CheckIn checkIn() {
        var symptoms = random.nextBoolean() ? Set.<Symptom>of() : some(Symptom.values());
        var ratings = sites(symptoms.isEmpty() ? 1 : 0).stream()
                .map(site -> new Rating(site, in(Rating.SORENESS)))
                .toList();
        return new CheckIn(
                id(),
                time(),
                time(),
                ratings,
                maybe(() -> in(CheckIn.FATIGUE)),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean),
                symptoms,
                symptoms.isEmpty()
                        ? Optional.empty()
                        : maybe(() -> new SymptomsResolved(time(), one(SymptomsResolved.How.values()))),
                maybe(this::text));
    }

    public Tape tape() {
        var applied = time();
        return new Tape(
                id(),
                site(),
                applied,
                maybe(this::time).filter(removed -> !removed.isBefore(applied)),
                maybe(random::nextBoolean));
    }

    public Heat heat() {
        return new Heat(id(), site(), time(), in(Heat.MINUTES));
    }

    public Plan plan() {
        return new Plan(
                new PlanId(one(PlanKind.values()), id()), random.nextBoolean(), maybe(() -> time().plusDays(400)));
    }

    public ReminderHistory reminder() {
        var kind = one(ReminderKind.values());
        var cause = id();
        var meant = random.nextBoolean()
                ? new Meant.Elapsed(Duration.ofSeconds(random.nextInt(500_000)))
                : new Meant.WallClock(time().toLocalDateTime());
        return new ReminderHistory(IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(_ -> version(kind, cause, meant))
                .toList());
    }

    private Reminder version(ReminderKind kind, Id cause, Meant meant) {
        var states = Stream.of(ReminderState.values())
                .filter(state -> state != ReminderState.STARTED || kind == ReminderKind.HEAT)
                .toList();
        var state = one(states);
        var due = state == ReminderState.DUE ? time() : time().plusDays(random.nextInt(800));
        Optional<ZonedDateTime> told = switch (state) {
            case PLANNED -> Optional.empty();
            case DUE -> Optional.of(due.withZoneSameInstant(one(ZONES)));
            case SNOOZED -> Optional.of(time());
            default -> maybe(this::time);
        };
        return new Reminder(
                kind,
                cause,
                meant,
                random.nextBoolean() ? due : time(),
                due,
                kind == ReminderKind.CHECK_IN ? Optional.empty() : Optional.of(site()),
                kind == ReminderKind.HEAT ? Optional.of(in(Heat.MINUTES)) : Optional.empty(),
                state,
                one(Why.values()),
                time(),
                told);
    }

    /// Up to three years ago, down to the nanosecond for some.
    private ZonedDateTime time() {
        var ago = Duration.ofSeconds(random.nextLong(3 * 365 * 86_400L));
        var nanos = random.nextInt(3) == 0 ? random.nextInt(1_000_000_000) : 0;
        return now.minus(ago).minusNanos(nanos).atZone(one(ZONES));
    }

    private LocalTime timeOfDay() {
        return LocalTime.ofSecondOfDay(random.nextInt(4) == 0 ? random.nextInt(86_400) : 60L * random.nextInt(1440));
    }

    private Id id() {
        return random.nextBoolean() ? new Id("id-" + random.nextLong()) : new Id("ü \"" + random.nextLong() + "\" \\");
    }

    private String text() {
        return one(TEXTS) + random.nextInt(100);
    }

    private List<Site> sites(int min) {
        return IntStream.range(0, min + random.nextInt(4))
                .mapToObj(_ -> site())
                .distinct()
                .toList();
    }

    private Site site() {
        List<Muscle> muscles = MuscleCatalog.standard().muscles();
        return new Site(one(muscles), one(Side.values()));
    }

    private int in(Range range) {
        return switch (random.nextInt(5)) {
            case 0 -> range.min();
            case 1 -> range.max();
            default -> random.nextInt(range.min(), range.max() + 1);
        };
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private <T> Set<T> some(T[] of) {
        return IntStream.range(0, 1 + random.nextInt(4)).mapToObj(_ -> one(of)).collect(Collectors.toSet());
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> many(Supplier<T> value) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> value.get()).toList();
    }
}

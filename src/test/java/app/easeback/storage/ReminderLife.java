package app.easeback.storage;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.Caution;
import app.easeback.core.profile.CheckInPlan;
import app.easeback.core.profile.HeatPlan;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.profile.TapePlan;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.reminder.Notice.Choice;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.PlanKind;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.schedule.Step;
import app.easeback.core.session.ImsSession;
import app.easeback.core.telling.ReminderDesk;
import app.easeback.core.timeline.TimelineController;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// Thirty random days of a patient and an app: sessions, edits and deletions, answers of every kind, sleeps of the
/// computer, crashes, flights and clocks that jump. Everything that happens follows from the seed. Time in which
/// nothing can happen is not lived through: the app looks when something falls due, up to a quarter of a minute
/// late, as its ticker does.
final class ReminderLife {

    private static final Duration LENGTH = Duration.ofDays(30);
    private static final int TICK_SECONDS = 15;
    private static final List<ZoneId> ZONES = Stream.of(
                    "Europe/Berlin", "America/Toronto", "Asia/Tokyo", "Australia/Lord_Howe", "Pacific/Apia", "UTC")
            .map(ZoneId::of)
            .toList();
    private static final List<Site> SITES = List.of(
            Samples.LEFT_THIGH,
            Samples.RIGHT_NECK,
            Samples.site("soleus", Side.RIGHT),
            Samples.site("longissimus-thoracis", Side.LEFT));

    private final Path file;
    private final Random random;
    private final SettableClock clock = new SettableClock(Samples.MONDAY);
    private final ReminderWatch watch;
    private final List<Entry> deleted = new ArrayList<>();
    private SqliteStore store;
    private Journal journal;
    private Recovery recovery;
    private ReminderDesk desk;

    /// How much time has passed with the computer awake, whatever the clock shows.
    private Duration lived = Duration.ZERO;

    private Duration ahead = Duration.ZERO;
    private List<Reminder> seen = List.of();
    private int answers;

    ReminderLife(Path file, long seed) {
        this.file = file;
        this.random = new Random(seed);
        this.watch = new ReminderWatch("seed " + seed);
        open();
    }

    /// Lives through it.
    ///
    /// @return what was seen
    ReminderWatch live() {
        watch.woke();
        while (lived.compareTo(LENGTH) < 0) {
            passUntilSomethingHappens();
            look();
            if (random.nextInt(3) == 0) {
                happen();
                look();
            }
            if (answerSome()) {
                look();
            }
        }
        setClockRight();
        pass(Duration.ofDays(12));
        watch.woke();
        look();
        watch.theEnd(store.reminders().all(), recovery.now());
        store.close();
        return watch;
    }

    private void open() {
        store = SqliteStore.open(file);
        journal = new Journal(store, clock);
        recovery = new Recovery(store, new TimelineController(), clock);
        desk = new ReminderDesk(store, recovery, journal);
    }

    /// The power is cut: what was not on disk is gone.
    private void crash() {
        store.close();
        open();
    }

    private void look() {
        var quiet = store.profiles().current().quietHours();
        Step step;
        if (random.nextInt(40) == 0) {
            // It dies after it has kept what is due and before it has said so: the inbox has it all the same.
            step = desk.look();
            crash();
        } else {
            step = desk.look();
        }
        watch.looked(step, recovery.now(), quiet);
        seen = step.reminders();
    }

    /// Until the next reminder or the end of a timer, or for some hours where there is none.
    private void passUntilSomethingHappens() {
        var now = recovery.now();
        var next = seen.stream()
                .filter(reminder -> reminder.state().open())
                .flatMap(reminder -> Stream.of(
                                Optional.of(reminder.due()), reminder.timerEnd(), Optional.of(reminder.lastMoment()))
                        .flatMap(Optional::stream))
                .filter(time -> time.isAfter(now))
                .map(time -> Duration.between(now, time))
                .min(Duration::compareTo)
                .orElse(Duration.ofHours(12));
        var most = Duration.ofHours(1 + random.nextInt(12));
        pass((next.compareTo(most) < 0 ? next : most).plusSeconds(random.nextInt(TICK_SECONDS)));
    }

    private void pass(Duration time) {
        clock.pass(time);
        lived = lived.plus(time);
    }

    private void happen() {
        switch (random.nextInt(22)) {
            case 0, 1, 19, 20 -> logSession();
            case 2, 3, 4, 5 -> checkIn();
            case 6 -> tape();
            case 7 -> takeTapeOff();
            case 8 -> edit();
            case 9 -> delete();
            case 10 -> undelete();
            case 11 -> switchPlan();
            case 12 -> changeProfile();
            case 13, 14 -> sleep();
            case 15 -> crash();
            case 16 -> clock.travel(ZONES.get(random.nextInt(ZONES.size())));
            case 17 -> jump();
            default -> {}
        }
        watch.changed();
    }

    private void logSession() {
        if (ahead.isZero()) {
            var ago = Duration.ofMinutes(random.nextInt(600));
            journal.put(Samples.smallSession("s" + lived, recovery.now().minus(ago), some()));
        }
    }

    private Site[] some() {
        int from = random.nextInt(SITES.size());
        return SITES.subList(from, from + 1 + random.nextInt(SITES.size() - from))
                .toArray(Site[]::new);
    }

    private void checkIn() {
        int most = random.nextBoolean() ? 3 : 11;
        var ratings = Stream.of(some())
                .map(site -> new Rating(site, random.nextInt(most)))
                .toList();
        if (random.nextInt(15) == 0) {
            journal.put(Samples.warning("w" + lived, recovery.now(), Optional.empty()));
        } else {
            journal.put(CheckIn.of(new Id("c" + lived), recovery.now(), ratings));
        }
    }

    private void tape() {
        var site = SITES.get(random.nextInt(SITES.size()));
        journal.put(new Tape(new Id("t" + lived), site, recovery.now(), Optional.empty(), Optional.empty()));
    }

    private void takeTapeOff() {
        for (Tape tape : store.tapes().all()) {
            if (tape.removedAt().isEmpty() && tape.appliedAt().isBefore(recovery.now())) {
                journal.put(new Tape(
                        tape.id(),
                        tape.site(),
                        tape.appliedAt(),
                        Optional.of(recovery.now()),
                        Optional.of(random.nextInt(4) == 0)));
            }
        }
    }

    private void edit() {
        for (ImsSession session : store.sessions().all()) {
            if (random.nextInt(3) == 0 && session.at().plusDays(7).isAfter(recovery.now())) {
                var moved = session.at().plusMinutes(random.nextInt(240) - 200);
                var edited = Samples.smallSession(session.id().value(), moved, some());
                if (!moved.isAfter(recovery.now())) {
                    journal.put(edited);
                }
            }
        }
    }

    private void delete() {
        Stream.of(store.sessions().all(), store.checkIns().all(), store.tapes().all())
                .flatMap(List::stream)
                .filter(_ -> random.nextInt(8) == 0)
                .forEach(entry -> {
                    journal.remove(entry);
                    deleted.add(entry);
                });
    }

    private void undelete() {
        deleted.stream().filter(entry -> !entry.at().isAfter(recovery.now())).forEach(journal::put);
        deleted.clear();
    }

    private void switchPlan() {
        var kind = List.of(PlanKind.values()).get(random.nextInt(3));
        Optional<Id> cause = kind == PlanKind.TAPE
                ? store.tapes().all().reversed().stream().map(Tape::id).findFirst()
                : store.sessions().all().reversed().stream().map(ImsSession::id).findFirst();
        cause.ifPresent(id -> journal.put(new Plan(
                new PlanId(kind, id),
                random.nextInt(3) > 0,
                random.nextBoolean() ? Optional.of(recovery.now().plusHours(random.nextInt(40))) : Optional.empty())));
    }

    private void changeProfile() {
        var profile = store.profiles().current();
        journal.put(
                switch (random.nextInt(3)) {
                    case 0 ->
                        profile.withQuietHours(new QuietHours(
                                LocalTime.of(random.nextInt(24), 0), LocalTime.of(random.nextInt(24), 30)));
                    case 1 ->
                        profile.withPlans(
                                new HeatPlan(1 + random.nextInt(6), 10 + random.nextInt(11), 120 + random.nextInt(200)),
                                new TapePlan(72 + random.nextInt(49)),
                                new CheckInPlan(
                                        LocalTime.of(6 + random.nextInt(5), 0),
                                        LocalTime.of(17 + random.nextInt(6), 0),
                                        false));
                    default ->
                        profile.withCautions(random.nextBoolean() ? Set.of(Caution.DIABETES) : Set.of())
                                .withAskedAboutHeat(random.nextBoolean() ? Set.of(Caution.DIABETES) : Set.of());
                });
    }

    /// From a minute to thirty days, mostly hours.
    private void sleep() {
        int minutes = 1 << random.nextInt(random.nextInt(10) == 0 ? 16 : 11);
        clock.pass(Duration.ofMinutes(Math.min(minutes, 30 * 24 * 60)).plusSeconds(random.nextInt(TICK_SECONDS)));
        watch.woke();
    }

    /// The clock is set, from a second to ten years away, or back to the right time.
    private void jump() {
        if (!ahead.isZero()) {
            setClockRight();
            return;
        }
        long seconds = 1L << random.nextInt(29);
        ahead = Duration.ofSeconds(random.nextBoolean() ? seconds : -seconds);
        clock.pass(ahead);
        watch.clockJumped();
    }

    private void setClockRight() {
        clock.pass(ahead.negated());
        ahead = Duration.ZERO;
        watch.clockJumped();
    }

    /// Tells whether there was anything to answer.
    private boolean answerSome() {
        int before = answers;
        for (Reminder reminder : seen) {
            if (reminder.state() == ReminderState.DUE && random.nextInt(3) > 0) {
                answer(
                        reminder,
                        List.of(Choice.ACCEPT, Choice.SNOOZE, Choice.SKIP).get(random.nextInt(3)));
            } else if (reminder.state() == ReminderState.PLANNED
                    && reminder.kind() == ReminderKind.HEAT
                    && random.nextInt(30) == 0) {
                answer(reminder, Choice.ACCEPT);
            } else if (reminder.state() == ReminderState.STARTED && random.nextInt(4) == 0) {
                desk.stop(reminder.id());
                answers++;
                watch.stopped(
                        store.reminders().find(reminder.id()).orElseThrow(),
                        store.heats().all().stream()
                                .anyMatch(heat -> heat.startedAt().equals(reminder.since())));
            }
        }
        return answers > before;
    }

    private void answer(Reminder reminder, Choice choice) {
        answers++;
        desk.answer(reminder.id(), choice);
        var after = store.reminders().find(reminder.id()).orElseThrow();
        watch.answered(
                after, Duration.ofMinutes(store.profiles().current().heat().gapMinutes()));
        if (random.nextInt(4) == 0) {
            // The same button once more, as a notice in the system and one in the window offer it.
            desk.answer(reminder.id(), choice == Choice.SNOOZE ? Choice.SKIP : Choice.SNOOZE);
            watch.answered(
                    store.reminders().find(reminder.id()).orElseThrow(),
                    Duration.ofMinutes(store.profiles().current().heat().gapMinutes()));
        }
    }
}

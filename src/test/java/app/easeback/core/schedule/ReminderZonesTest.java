package app.easeback.core.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import app.easeback.OwnPool;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.CheckInPlan;
import app.easeback.core.profile.HeatPlan;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.profile.TapePlan;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.reminder.Meant;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.telling.ReminderDesk;
import app.easeback.core.timeline.TimelineController;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A session and a tape not long before every change of the clocks from 2024 to 2035, with an app that runs all
/// the time. `-Deaseback.zones=all` takes every zone of the JDK instead of one for each set of changes, and the
/// years' all changes instead of a few.
@Apart
class ReminderZonesTest {

    private static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2036-01-01T00:00:00Z");
    private static final boolean ALL = "all".equals(System.getProperty("easeback.zones"));
    private static final int FEW = 2;

    private static final List<Profile> PROFILES = List.of(
            Profile.USUAL,
            profile(new HeatPlan(6, 20, 120), "20:30", "02:30"),
            profile(new HeatPlan(6, 10, 120), "08:00", "16:00"));

    private static Profile profile(HeatPlan heat, String quietFrom, String quietTo) {
        return Profile.USUAL
                .withQuietHours(new QuietHours(LocalTime.parse(quietFrom), LocalTime.parse(quietTo)))
                .withPlans(heat, TapePlan.USUAL, CheckInPlan.USUAL);
    }

    @Test
    void everythingComesOnceAtItsTimeWhateverTheClocksDo() {
        var runs = new AtomicInteger();
        var told = new AtomicInteger();
        OwnPool.run(() -> {
            zones().parallel()
                    .forEach(zone -> transitions(zone).forEach(transition -> {
                        for (Profile profile : PROFILES) {
                            for (int hours : new int[] {3, 20}) {
                                var run = new Run(
                                        transition
                                                .minus(Duration.ofHours(hours))
                                                .atZone(zone),
                                        profile);
                                told.addAndGet(run.live());
                                runs.incrementAndGet();
                            }
                        }
                    }));
            return runs;
        });
        System.out.printf("%d runs over changes of the clocks, told %d times%n", runs.get(), told.get());
        assertTrue(runs.get() > 400, runs::toString);
        assertTrue(told.get() > 15 * runs.get(), told::toString);
    }

    private static Stream<ZoneId> zones() {
        // A library that another test loads may have added zones of its own, which TimeZone does not know.
        var ofTheJdk = new TreeSet<>(List.of(TimeZone.getAvailableIDs()));
        ofTheJdk.retainAll(ZoneId.getAvailableZoneIds());
        var all = ofTheJdk.stream().map(ZoneId::of);
        if (ALL) {
            return all;
        }
        var seen = new HashSet<List<ZoneOffsetTransition>>();
        return all.filter(zone -> seen.add(every(zone))).toList().stream();
    }

    private static List<Instant> transitions(ZoneId zone) {
        return every(zone).stream()
                .limit(ALL ? Integer.MAX_VALUE : FEW)
                .map(ZoneOffsetTransition::getInstant)
                .toList();
    }

    private static List<ZoneOffsetTransition> every(ZoneId zone) {
        return Stream.iterate(
                        Optional.ofNullable(zone.getRules().nextTransition(FROM)),
                        Optional::isPresent,
                        last -> Optional.ofNullable(zone.getRules()
                                .nextTransition(last.orElseThrow().getInstant())))
                .map(Optional::orElseThrow)
                .takeWhile(transition -> transition.getInstant().isBefore(TO))
                .toList();
    }

    /// Eight days from a session on.
    private static final class Run {

        private final ZonedDateTime t0;
        private final Profile profile;
        private final SettableClock clock;
        private final MemoryStore store = new MemoryStore();
        private final Journal journal;
        private final Recovery recovery;
        private final ReminderDesk desk;
        private final Map<String, ZonedDateTime> told = new HashMap<>();

        Run(ZonedDateTime t0, Profile profile) {
            this.t0 = t0;
            this.profile = profile;
            clock = new SettableClock(t0);
            journal = new Journal(store, clock);
            recovery = new Recovery(store, new TimelineController(), clock);
            desk = new ReminderDesk(store, recovery, journal);
            journal.put(profile);
            journal.put(Sample.session(t0, Sample.CALF));
            journal.put(new Tape(new Id("t"), Sample.SHIN, t0, Optional.empty(), Optional.empty()));
        }

        int live() {
            while (clock.instant().isBefore(t0.plusDays(9).toInstant())) {
                var step = desk.look();
                assertEquals(List.of(), step.late(), this::toString);
                step.due().forEach(this::tell);
                pass(step.reminders());
            }
            check();
            return told.size();
        }

        private void tell(Reminder reminder) {
            var now = recovery.now();
            assertFalse(profile.quietHours().contains(now.toLocalTime()), () -> this + " quiet at " + now);
            assertTrue(told.put(reminder.id(), now) == null, () -> this + " twice " + reminder);
            if (reminder.kind() == ReminderKind.HEAT && told.size() % 2 == 0) {
                desk.accept(reminder.id());
            }
        }

        private void pass(List<Reminder> reminders) {
            var now = recovery.now();
            var next = reminders.stream()
                    .filter(reminder -> reminder.state() == ReminderState.PLANNED)
                    .map(reminder -> Duration.between(now, reminder.due()))
                    .min(Duration::compareTo)
                    .orElse(Duration.ofHours(5));
            clock.pass(next.plusSeconds(told.size() % 15));
        }

        private void check() {
            var lastHeat = t0.minusDays(1);
            for (Reminder reminder : recovery.reminders(recovery.now(), t0, t0.plusDays(10))) {
                assertFalse(reminder.state().open(), () -> this + " lost " + reminder);
                if (!told.containsKey(reminder.id())) {
                    assertEquals(ReminderState.HELD, reminder.state(), () -> this + " " + reminder);
                    continue;
                }
                assertAtItsTime(reminder);
                if (reminder.kind() == ReminderKind.HEAT) {
                    var gap = Duration.between(lastHeat, reminder.due());
                    assertTrue(gap.toMinutes() >= 120, () -> this + " only " + gap + " before " + reminder);
                    lastHeat = reminder.due();
                }
            }
        }

        /// By the wall clock, or after the elapsed time, or when the quiet hours end that this falls in.
        private void assertAtItsTime(Reminder reminder) {
            var meant = switch (reminder.meant()) {
                case Meant.WallClock(var at) -> at.atZone(t0.getZone());
                case Meant.Elapsed(var since) -> t0.plus(since);
            };
            var due = profile.quietHours().firstLoudMoment(meant);
            assertEquals(due, reminder.due(), () -> this + " " + reminder);
            var delay = Duration.between(due, told.get(reminder.id()));
            assertTrue(!delay.isNegative() && delay.toSeconds() < 15, () -> this + " " + delay + " late: " + reminder);
        }

        @Override
        public String toString() {
            return t0 + " " + profile.quietHours();
        }
    }
}

package app.easeback.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.Records;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Id;
import app.easeback.core.intake.Import;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.reminder.Meant;
import app.easeback.core.reminder.PlanKind;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderHistory;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.reminder.Why;
import app.easeback.core.telling.ReminderDesk;
import app.easeback.core.timeline.TimelineController;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A file may hold reminders that no app would have made. As long as it is accepted, the app can go on from it.
class ImportedRemindersTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-03T12:00:00+01:00[Europe/Berlin]");
    private static final List<Duration> LATER = List.of(
            Duration.ZERO,
            Duration.ofSeconds(30),
            Duration.ofMinutes(20),
            Duration.ofHours(-3),
            Duration.ofHours(9),
            Duration.ofDays(1),
            Duration.ofDays(-2),
            Duration.ofDays(5));

    private static final List<String> MEANT = List.of(
            "PT1H", "PT6H", "PT24H", "PT96H", "PT7M", "2026-03-03T07:00", "2026-03-03T12:00", "2026-03-04T08:00");

    @Test
    void theAppGoesOnFromWhateverIsAccepted() {
        int accepted = 0;
        for (long seed = 0; seed < 400; seed++) {
            var records = new Records(
                    Optional.empty(),
                    List.of(Samples.smallSession("monday", NOW.minusHours(20), Samples.LEFT_THIGH)),
                    List.of(),
                    List.of(new Tape(
                            new Id("tape"),
                            Samples.RIGHT_NECK,
                            NOW.minusHours(20),
                            Optional.empty(),
                            Optional.empty())),
                    List.of(),
                    List.of(),
                    List.of(),
                    reminders(new Random(seed * 7_919)));
            accepted += records.reminders().size();
            goOn(InMemory.read(InMemory.json(records), NOW.toInstant()), seed);
        }
        assertTrue(accepted > 1_000, accepted + " reminders");
    }

    private static void goOn(Records records, long seed) {
        var clock = new SettableClock(NOW);
        var store = new MemoryStore();
        var journal = new Journal(store, clock);
        new Import(journal, store).run(records, false);
        var recovery = new Recovery(store, new TimelineController(), clock);
        var desk = new ReminderDesk(store, recovery, journal);
        var present = NOW;
        for (Duration passed : LATER) {
            present = present.plus(passed);
            clock.set(present);
            desk.look();
            assertEquals(List.of(), desk.look().changed(), "seed " + seed + ", " + present);
        }
    }

    private static List<ReminderHistory> reminders(Random random) {
        var made = new ArrayList<ReminderHistory>();
        for (var kind : ReminderKind.values()) {
            String own = kind.plan() == PlanKind.TAPE ? "tape" : "monday";
            var cause = new Id(random.nextInt(5) == 0 ? "gone" : own);
            var meant = Meant.parse(one(MEANT, random));
            made.add(new ReminderHistory(IntStream.rangeClosed(0, random.nextInt(2))
                    .mapToObj(_ -> version(kind, cause, meant, random))
                    .toList()));
        }
        return made;
    }

    private static Reminder version(ReminderKind kind, Id cause, Meant meant, Random random) {
        var state = one(List.of(ReminderState.values()), random);
        if (state == ReminderState.STARTED && kind != ReminderKind.HEAT) {
            state = ReminderState.HELD;
        }
        var near = NOW.plusMinutes(random.nextInt(-3_000, 3_000));
        var past = NOW.minusMinutes(random.nextInt(3_000));
        var due = state == ReminderState.DUE ? past : near;
        Optional<ZonedDateTime> told = switch (state) {
            case PLANNED -> Optional.empty();
            case DUE -> Optional.of(due);
            case SNOOZED -> Optional.of(past);
            default -> Optional.of(past).filter(_ -> random.nextBoolean());
        };
        return new Reminder(
                kind,
                cause,
                meant,
                near,
                due,
                kind == ReminderKind.CHECK_IN ? Optional.empty() : Optional.of(Samples.LEFT_THIGH),
                kind == ReminderKind.HEAT ? Optional.of(15) : Optional.empty(),
                state,
                one(List.of(Why.values()), random),
                NOW.minusMinutes(random.nextInt(3_000)),
                told);
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}

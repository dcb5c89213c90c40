package app.easeback.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.easeback.Samples;
import app.easeback.core.body.Muscle;
import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.MuscleGroup;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.comfort.Heat;
import app.easeback.core.entry.Entries;
import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.Caution;
import app.easeback.core.profile.Profile;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.PlanKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.reminder.Why;
import app.easeback.core.suggestion.Shown;
import app.easeback.core.suggestion.Suggestion.Source;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.suggestion.Window;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    @TempDir
    private Path folder;

    @Test
    void aFilledSessionComesBackAsItWas() {
        assertComesBack(SqliteStore::sessions, Samples.fullSession());
    }

    @Test
    void aSmallSessionComesBackAsItWas() {
        assertComesBack(SqliteStore::sessions, Samples.smallSession("s", Samples.MONDAY));
    }

    @Test
    void aFilledCheckInComesBackAsItWas() {
        assertComesBack(SqliteStore::checkIns, Samples.fullCheckIn());
    }

    @Test
    void aSmallCheckInComesBackAsItWas() {
        assertComesBack(SqliteStore::checkIns, Samples.smallCheckIn("c", Samples.MONDAY, 4));
    }

    @Test
    void aWarningWithoutRatingsComesBackAsItWas() {
        assertComesBack(SqliteStore::checkIns, Samples.warning("w", Samples.MONDAY, Optional.empty()));
    }

    @Test
    void tapeComesBackAsItWas() {
        assertComesBack(SqliteStore::tapes, Samples.fullTape());
        assertComesBack(SqliteStore::tapes, Samples.smallTape("t", Samples.MONDAY));
    }

    @Test
    void heatComesBackAsItWas() {
        assertComesBack(SqliteStore::heats, Samples.heat("h", Samples.MONDAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-25T02:30:00+02:00[Europe/Berlin]",
                "2026-10-25T02:30:00+01:00[Europe/Berlin]",
                "2026-03-02T17:30:00Z",
                "2026-03-02T17:30:00Z[UTC]",
                "2026-03-02T17:30:00.000000001+05:45",
                "1969-12-31T23:59:59.999999999-05:00[America/Toronto]",
                "9999-12-31T23:59:59+00:00[Europe/London]",
                "0001-01-01T00:00:00+00:00"
            })
    void everyWallClockComesBackAsItWas(String time) {
        assertComesBack(SqliteStore::heats, Samples.heat("h", ZonedDateTime.parse(time)));
    }

    /// Nothing takes such a time in any more; one that an earlier version kept could not be reckoned with.
    @ParameterizedTest
    @CsvSource({
        "+999999999-12-31T23:59:59-18:00, 9999-12-31T23:59:59-18:00",
        "+12000-02-29T12:00:00+00:00[Europe/London], 9999-02-28T12:00:00+00:00[Europe/London]",
        "-999999999-01-01T00:00:00+18:00, 0001-01-01T00:00:00+18:00"
    })
    void aTimeBeyondAllCalendarsComesBackAsOfTheNearestYear(String kept, String nearest) {
        var heat = Samples.heat("h", ZonedDateTime.parse(kept));
        try (var store = open()) {
            store.heats().put(heat, Instant.EPOCH);
            assertEquals(
                    Optional.of(ZonedDateTime.parse(nearest)),
                    store.heats().find(heat.id()).map(Heat::startedAt));
        }
    }

    @Test
    void everyMuscleAndSideComesBack() {
        var used = new ArrayList<Heat>();
        for (Muscle muscle : MuscleCatalog.standard().muscles()) {
            for (Side side : Side.values()) {
                var id = new Id(muscle.id() + side);
                used.add(new Heat(id, new Site(muscle, side), Samples.MONDAY.plusMinutes(used.size()), 5));
            }
        }
        try (var store = open()) {
            store.inTransaction(() -> {
                used.forEach(heat -> store.heats().put(heat, Instant.EPOCH));
                return used;
            });
            assertEquals(used, store.heats().all());
        }
    }

    @Test
    void aMuscleThatCouldNotBeReadBackIsRefused() {
        var unknown = new Muscle("Wing", MuscleGroup.NECK, Set.of(), Set.of(), false);
        try (var store = open()) {
            var heat = new Heat(new Id("h"), new Site(unknown, Side.LEFT), Samples.MONDAY, 5);
            assertThrows(IllegalArgumentException.class, () -> store.heats().put(heat, Instant.EPOCH));
            assertEquals(List.of(), store.heats().all());
        }
    }

    @Test
    void everySymptomComesBack() {
        var all = new CheckIn(
                new Id("all"),
                Samples.MONDAY,
                Samples.MONDAY,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                EnumSet.allOf(Symptom.class),
                Optional.empty(),
                Optional.empty());
        assertComesBack(SqliteStore::checkIns, all);
    }

    @Test
    void theProfileComesBackAsItWas() {
        var all = EnumSet.allOf(Caution.class);
        var everyCaution = Profile.USUAL.withCautions(all).withAskedAboutHeat(all);
        for (Profile profile : List.of(Samples.fullProfile(), everyCaution, Profile.USUAL)) {
            try (var store = open()) {
                store.profiles().save(profile);
            }
            try (var store = open()) {
                assertEquals(Optional.of(profile), store.profiles().saved());
            }
        }
    }

    @Test
    void noProfileIsSavedAtFirst() {
        try (var store = open()) {
            assertEquals(Optional.empty(), store.profiles().saved());
        }
    }

    @Test
    void everyVersionOfAReminderComesBackTheNewestByItself() {
        var heat = Samples.heatReminder();
        var due = heat.in(ReminderState.DUE, Why.LATE, heat.due().plusMinutes(5))
                .toldAt(heat.due().plusNanos(1));
        var checkIn = Samples.checkInReminder();
        try (var store = open()) {
            store.reminders().put(heat);
            store.reminders().put(checkIn);
            store.reminders().put(due);
        }
        try (var store = open()) {
            var reminders = store.reminders();
            assertEquals(Optional.of(due), reminders.find(heat.id()));
            assertEquals(Optional.empty(), reminders.find("no such"));
            assertEquals(List.of(heat, checkIn, due), reminders.all());
            assertEquals(Set.of(due, checkIn), Set.copyOf(reminders.ofCause(heat.cause())));
            assertEquals(List.of(), reminders.ofCause(new Id("other")));
            assertEquals(
                    List.of(due, checkIn), reminders.openOrDueSince(heat.due().toInstant()));
            assertEquals(List.of(due, checkIn), reminders.openOrDueSince(Instant.MAX));
            assertEquals(
                    List.of(heat, due),
                    reminders.ledger(heat.due().toInstant(), heat.due().toInstant()));
            reminders.put(due.in(ReminderState.SKIPPED, Why.SKIPPED, heat.due().plusMinutes(6)));
            assertEquals(
                    List.of(checkIn),
                    reminders.openOrDueSince(heat.due().plusNanos(1).toInstant()));
        }
    }

    @Test
    void aPlanComesBackAsItWasSwitchedLast() {
        var heat = new PlanId(PlanKind.HEAT, new Id("s"));
        var tape = new Plan(new PlanId(PlanKind.TAPE, new Id("s")), true, Optional.of(Samples.MONDAY));
        try (var store = open()) {
            store.plans().put(tape);
            store.plans().put(new Plan(heat, true, Optional.of(Samples.MONDAY)));
            store.plans().put(new Plan(heat, false, Optional.empty()));
            assertEquals(
                    Plan.untouched(new PlanId(PlanKind.CHECK_IN, new Id("s"))),
                    store.plans().current(new PlanId(PlanKind.CHECK_IN, new Id("s"))));
        }
        try (var store = open()) {
            assertEquals(
                    List.of(new Plan(heat, false, Optional.empty()), tape),
                    store.plans().all());
            assertEquals(Optional.of(tape), store.plans().find(tape.id()));
        }
    }

    @Test
    void whatWasShownComesBackAsItWas() {
        var window = new Window(
                Samples.MONDAY.plusHours(24),
                Samples.MONDAY.plusHours(38).plusNanos(1),
                Optional.of(ZonedDateTime.parse("2026-10-25T02:30:00+01:00[Europe/Berlin]")),
                Optional.of(0.1 + 0.2));
        var filled = new Shown(
                Samples.MONDAY.plusNanos(123_456_789),
                TrainingLevel.LIGHT,
                Source.PRACTITIONER,
                Optional.of(new Id("session-1")),
                Optional.of(window),
                Optional.of("2026-03 ü"));
        assertComesBack(filled);
        assertComesBack(with(filled, Optional.of(Window.ofRules(window.from(), window.suggested()))));
        for (double chance : new double[] {0, Double.MIN_VALUE, Math.nextDown(1.0), 1}) {
            assertComesBack(with(
                    filled,
                    Optional.of(new Window(window.from(), window.suggested(), Optional.empty(), Optional.of(chance)))));
        }
        for (TrainingLevel level : TrainingLevel.values()) {
            for (Source source : Source.values()) {
                assertComesBack(
                        new Shown(Samples.MONDAY, level, source, Optional.empty(), Optional.empty(), Optional.empty()));
            }
        }
    }

    @Test
    void whatWasShownComesBackOldestFirstAndTheNewestIsTheOneAddedLast() {
        var late = shown(Samples.MONDAY.plusNanos(200));
        var early = shown(Samples.MONDAY.plusNanos(100));
        var middle = shown(ZonedDateTime.parse("2026-03-02T11:30:00.000000150-05:00[America/Toronto]"));
        try (var store = open()) {
            assertEquals(Optional.empty(), store.shown().newest());
            List.of(late, early, middle).forEach(store.shown()::add);
            assertEquals(Optional.of(middle), store.shown().newest());
            assertEquals(List.of(early, middle, late), store.shown().since(Instant.MIN));
            assertEquals(List.of(middle, late), store.shown().since(middle.at().toInstant()));
            assertEquals(List.of(), store.shown().since(Instant.MAX));
        }
    }

    @Test
    void whatWasShownBeforeAMomentIsForgotten() {
        var old = shown(Samples.MONDAY.minusNanos(1));
        var kept = shown(Samples.MONDAY);
        try (var store = open()) {
            List.of(kept, old).forEach(store.shown()::add);
            store.shown().forgetBefore(Samples.MONDAY.toInstant());
            assertEquals(List.of(kept), store.shown().since(Instant.MIN));
        }
    }

    @Test
    void theLastPreferenceOfANameCounts() {
        try (var store = open()) {
            assertEquals(Optional.empty(), store.preferences().find("theme"));
            store.preferences().put("theme", "dark");
            store.preferences().put("theme", "");
            store.preferences().put("window", "10 20");
            assertEquals(Optional.of(""), store.preferences().find("theme"));
            assertEquals(Optional.of("10 20"), store.preferences().find("window"));
        }
    }

    private <E extends Entry> void assertComesBack(Function<SqliteStore, Entries<E>> kind, E entry) {
        try (var store = open()) {
            kind.apply(store).put(entry, Instant.EPOCH);
        }
        try (var store = open()) {
            assertEquals(Optional.of(entry), kind.apply(store).find(entry.id()));
            assertEquals(
                    entry,
                    kind.apply(store).all().stream()
                            .filter(kept -> kept.id().equals(entry.id()))
                            .findFirst()
                            .orElseThrow());
        }
    }

    private void assertComesBack(Shown shown) {
        try (var store = open()) {
            store.shown().add(shown);
        }
        try (var store = open()) {
            assertEquals(Optional.of(shown), store.shown().newest());
        }
    }

    private static Shown shown(ZonedDateTime at) {
        return new Shown(at, TrainingLevel.NONE, Source.NONE, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Shown with(Shown shown, Optional<Window> window) {
        return new Shown(shown.at(), shown.level(), shown.source(), shown.session(), window, shown.modelVersion());
    }

    private SqliteStore open() {
        return SqliteStore.open(folder.resolve("easeback.db"));
    }
}

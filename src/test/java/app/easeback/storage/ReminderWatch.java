package app.easeback.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.comfort.Heat;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.schedule.Step;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Watches what an app tells its user over a life, and fails when a promise is broken.
final class ReminderWatch {

    private static final ZonedDateTime LONG_AGO = ZonedDateTime.parse("1900-01-01T00:00Z");

    private final String life;

    /// Those that the user was told of since they were put off last.
    private final Set<String> told = new HashSet<>();

    private final Map<String, Reminder> last = new HashMap<>();
    private ZonedDateTime lastHeat = LONG_AGO;
    private boolean mayBeLate = true;
    private int tellings;
    private int digests;

    ReminderWatch(String life) {
        this.life = life;
    }

    /// The computer slept: what came meanwhile may be told late, together.
    void woke() {
        mayBeLate = true;
    }

    /// The user did something: what was held or moved may come late.
    void changed() {
        mayBeLate = true;
    }

    void clockJumped() {
        mayBeLate = true;
        lastHeat = LONG_AGO;
    }

    void looked(Step step, ZonedDateTime now, QuietHours quiet) {
        String message = life + " at " + now;
        for (List<Reminder> some : List.of(step.due(), step.late())) {
            for (Reminder reminder : some) {
                assertTrue(told.add(reminder.id()), () -> message + ": told twice of " + reminder.id());
                assertFalse(quiet.contains(now.toLocalTime()), () -> message + ": in quiet hours " + reminder.id());
                assertFalse(now.isBefore(reminder.due()), () -> message + ": before its time " + reminder.id());
                assertTrue(now.isBefore(reminder.lastMoment()), () -> message + ": too late " + reminder.id());
                tellings++;
            }
        }
        step.late().stream()
                .filter(reminder -> wasWaitingForThis(reminder))
                .forEach(reminder -> assertTrue(mayBeLate, () -> message + ": late without a reason " + reminder));
        digests += step.late().size() > 1 ? 1 : 0;
        mayBeLate = false;
        if (step.changed().stream().anyMatch(this::endedTooSoonToCount)) {
            lastHeat = LONG_AGO;
        }
        for (Reminder reminder : step.reminders()) {
            boolean waits = reminder.state() == ReminderState.PLANNED || reminder.state() == ReminderState.SNOOZED;
            assertTrue(!waits || reminder.due().isAfter(now), () -> message + ": not told of " + reminder);
            assertTrue(
                    reminder.state() != ReminderState.DUE || told.contains(reminder.id()),
                    () -> message + ": due and never told " + reminder);
            last.put(reminder.id(), reminder);
        }
    }

    /// Heat that new tape or a warning sign ended within minutes.
    private boolean endedTooSoonToCount(Reminder reminder) {
        var before = before(reminder);
        return before.state() == ReminderState.STARTED
                && reminder.state() == ReminderState.DONE
                && Duration.between(before.since(), reminder.since()).toMinutes() < Heat.MINUTES.min();
    }

    /// Neither held back nor meant for another time when the app looked last.
    private boolean wasWaitingForThis(Reminder reminder) {
        var before = before(reminder);
        return before.state() != ReminderState.HELD
                && before.due().toInstant().equals(reminder.due().toInstant());
    }

    private Reminder before(Reminder reminder) {
        return last.getOrDefault(reminder.id(), reminder);
    }

    /// @param gap between two heats, as the user wants it
    void answered(Reminder reminder, Duration gap) {
        if (reminder.state() == ReminderState.SNOOZED) {
            told.remove(reminder.id());
        }
        if (reminder.state() == ReminderState.STARTED && before(reminder).state() != ReminderState.STARTED) {
            assertFalse(
                    reminder.since().isBefore(lastHeat.plus(gap)),
                    () -> life + ": heat " + reminder.since() + " too soon after " + lastHeat);
            lastHeat = reminder.since();
        }
        last.put(reminder.id(), reminder);
    }

    /// The user ended heat. What they ended before it counts stands before them again, or comes at its time.
    ///
    /// @param counts whether the heat was long enough to be logged
    void stopped(Reminder reminder, boolean counts) {
        lastHeat = counts ? lastHeat : LONG_AGO;
        if (reminder.state() == ReminderState.DUE) {
            told.add(reminder.id());
        } else if (reminder.state() == ReminderState.PLANNED) {
            told.remove(reminder.id());
        }
        last.put(reminder.id(), reminder);
    }

    /// @param ledger every version, in order
    void theEnd(List<Reminder> ledger, ZonedDateTime now) {
        var newest = new HashMap<String, Reminder>();
        for (Reminder version : ledger) {
            var before = newest.put(version.id(), version);
            if (before != null && before.state() != version.state()) {
                assertTrue(before.state().mayBecome(version.state()), () -> life + ": " + before + " → " + version);
            }
        }
        assertEquals(Set.of(), minus(last.keySet(), newest.keySet()), life);
        newest.values().stream()
                .filter(reminder -> !reminder.lastMoment().isAfter(now))
                .forEach(reminder -> assertFalse(reminder.state().open(), () -> life + ": lost " + reminder));
    }

    private static Set<String> minus(Set<String> some, Set<String> others) {
        var rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    int tellings() {
        return tellings;
    }

    int digests() {
        return digests;
    }
}

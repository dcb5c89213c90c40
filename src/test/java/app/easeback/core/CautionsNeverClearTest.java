package app.easeback.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.profile.Caution;
import app.easeback.core.profile.Profile;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.telling.ReminderDesk;
import app.easeback.core.timeline.TimelineController;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever cautions a patient has: no suggestion is higher or earlier, and no reminder comes that did not come
/// without them.
class CautionsNeverClearTest {

    private static final int CASES = 16;

    /// What a patient was told over two days.
    private record Told(List<Suggestion> suggestions, Set<String> comes) {}

    @Test
    void everySuggestionIsTheSameAndRemindersOnlyBecomeFewer() {
        boolean heldSome = false;
        for (long seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            var cautions = Stream.of(Caution.values())
                    .filter(_ -> random.nextInt(4) == 0)
                    .collect(Collectors.toSet());
            var without = told(seed, Profile.USUAL);
            var with = told(seed, Profile.USUAL.withCautions(cautions));
            assertEquals(without.suggestions(), with.suggestions(), cautions::toString);
            assertTrue(without.comes().containsAll(with.comes()), cautions::toString);
            heldSome |= with.comes().size() < without.comes().size();
        }
        assertTrue(heldSome, "no case held anything");
    }

    private static Told told(long seed, Profile profile) {
        var random = new Random(seed);
        var clock = new SettableClock(Samples.MONDAY);
        var store = new MemoryStore();
        var journal = new Journal(store, clock);
        var recovery = new Recovery(store, new TimelineController(), clock);
        var desk = new ReminderDesk(store, recovery, journal);
        journal.put(profile);
        journal.put(Samples.smallSession("s", Samples.MONDAY));
        var suggestions = new ArrayList<Suggestion>();
        for (int look = 1; look <= 6; look++) {
            clock.pass(Duration.ofHours(8));
            journal.put(Samples.smallCheckIn("c" + look, recovery.now(), random.nextInt(11)));
            desk.look();
            suggestions.add(recovery.suggestion(recovery.now()));
        }
        var comes = store.reminders().all().stream()
                .filter(CautionsNeverClearTest::came)
                .map(reminder -> reminder.kind() + " " + reminder.originalDue().toInstant())
                .collect(Collectors.toSet());
        return new Told(suggestions, comes);
    }

    private static boolean came(Reminder reminder) {
        return reminder.kind() == ReminderKind.HEAT
                && reminder.state() != ReminderState.HELD
                && reminder.state() != ReminderState.CANCELLED;
    }
}

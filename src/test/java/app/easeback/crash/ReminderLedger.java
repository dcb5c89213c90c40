package app.easeback.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.Store;
import app.easeback.core.comfort.Heat;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderHistory;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.reminder.Why;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All versions of all reminders of a store, and what must hold of them after a crash.
final class ReminderLedger {

    private final Store store;
    private final String where;
    private final List<ReminderHistory> all;

    ReminderLedger(Store store, String where) {
        this.store = store;
        this.where = where;
        all = ReminderHistory.of(store.reminders().all());
    }

    /// @param seen those that the window showed or an answer made, each with its state
    /// @param told how often the user was told of each
    void check(Set<String> seen, Map<String, Integer> told) {
        assertEquals(Set.of(), missing(seen), () -> where + ": lost");
        all.forEach(this::checkVersions);
        checkNoneTwice();
        all.forEach(history -> checkTold(history, told.getOrDefault(history.id(), 0)));
        all.stream().map(ReminderHistory::newest).forEach(this::checkWhatItDid);
    }

    int size() {
        return all.size();
    }

    private Set<String> missing(Set<String> seen) {
        var missing = new HashSet<>(seen);
        missing.removeAll(all.stream()
                .flatMap(history -> history.versions().stream())
                .map(version -> version.id() + " " + version.state())
                .collect(Collectors.toSet()));
        return missing;
    }

    private void checkVersions(ReminderHistory history) {
        var versions = history.versions();
        for (int i = 1; i < versions.size(); i++) {
            var before = versions.get(i - 1);
            var after = versions.get(i);
            assertNotEquals(before, after, () -> where + ": kept twice");
            assertTrue(
                    before.state() == after.state() || before.state().mayBecome(after.state()),
                    () -> where + ": " + before + " → " + after);
        }
    }

    /// That no two ask for the same at the same time.
    private void checkNoneTwice() {
        var asked = new HashSet<>();
        all.stream()
                .map(ReminderHistory::newest)
                .filter(reminder -> reminder.state() == ReminderState.PLANNED || reminder.state() == ReminderState.DUE)
                .forEach(reminder -> assertTrue(
                        asked.add(List.of(reminder.kind(), reminder.cause(), reminder.originalDue())),
                        () -> where + ": doubled " + reminder));
    }

    /// What the user is told is kept before it is said, so that the next life does not say it again.
    private void checkTold(ReminderHistory history, int times) {
        long kept = history.versions().stream()
                .flatMap(version -> version.told().stream())
                .distinct()
                .count();
        assertTrue(times <= kept, () -> where + ": told " + times + " times, kept " + kept + ": " + history);
    }

    /// An answer is kept together with what it led to: heat that runs is logged once, tape that is off is off.
    private void checkWhatItDid(Reminder reminder) {
        if (reminder.state() == ReminderState.STARTED) {
            assertEquals(1, heatsAt(reminder).count(), () -> where + ": " + reminder);
        }
        if (reminder.kind() == ReminderKind.TAPE_OFF && reminder.why() == Why.DONE) {
            assertTrue(
                    store.tapes()
                            .find(reminder.cause())
                            .filter(tape -> tape.removedAt().isEmpty())
                            .isEmpty(),
                    () -> where + ": " + reminder);
        }
    }

    private Stream<Heat> heatsAt(Reminder reminder) {
        return store.heats().all().stream()
                .filter(heat ->
                        heat.startedAt().toInstant().equals(reminder.since().toInstant()));
    }
}

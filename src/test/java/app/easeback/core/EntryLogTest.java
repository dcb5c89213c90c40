package app.easeback.core;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.entry.Entry;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryLogTest {

    private static final ZonedDateTime NOW = MONDAY.plusDays(4);

    private final MemoryStore store = new MemoryStore();
    private final Changes changes = new Changes();
    private final EntryLog log = new EntryLog(store, new SettableClock(NOW), changes);

    @Test
    void undoOfARemovalBringsWhatWasKeptAndNotWhatWasHandedIn() {
        var handedIn = Samples.smallCheckIn("c", MONDAY, 3);
        var kept = Samples.smallCheckIn("c", MONDAY, 7);
        put(handedIn);
        put(kept);
        log.undo(log.remove(handedIn));
        assertEquals(List.of(kept), kept());
    }

    @Test
    void whatAClockGoneWrongHasPutAheadCanBeRemovedAndBroughtBack() {
        var ahead = Samples.heat("h", NOW.plusDays(1));
        store.heats().put(ahead, NOW.toInstant());
        log.undo(log.remove(ahead));
        assertEquals(List.of(ahead), kept());
    }

    @Test
    void whatAnEditReplacedIsStillKnownOfThePast() {
        var before = Samples.smallCheckIn("c", MONDAY, 3);
        put(before);
        put(Samples.smallCheckIn("c", MONDAY, 7));
        var justBefore = NOW.minusSeconds(1).toInstant();
        assertEquals(List.of(before), store.checkIns().between(MONDAY.toInstant(), NOW.toInstant(), justBefore));
    }

    @Test
    void thePresentMomentIsNotTheFuture() {
        put(Samples.heat("h", NOW));
        assertEquals(1, kept().size());
    }

    @Test
    void anOpenSignStaysSettledAsAMistakeWhenItsCheckInIsRemoved() {
        var warning = Samples.warning("w", MONDAY, Optional.empty());
        put(warning);
        var removed = log.remove(warning);
        assertEquals(Optional.of(warning), removed.before());
        assertEquals(List.of(removed.after().orElseThrow()), kept());
        assertEquals(Optional.of(SymptomsResolved.How.WAS_A_MISTAKE), howItWasSettled());
        log.undo(removed);
        assertEquals(List.of(warning), kept());
    }

    @Test
    void anOpenSignThatAFileLacksStaysInACheckInOfItsOwn() {
        var warning = Samples.warning("w", MONDAY, Optional.empty());
        put(warning);
        var given = Samples.smallCheckIn("w", MONDAY, 3);
        log.putFromFile(given, Optional.of(warning));
        assertEquals(Optional.of(given), store.checkIns().find(given.id()));
        assertEquals(2, kept().size());
        assertEquals(Optional.of(SymptomsResolved.How.WAS_A_MISTAKE), howItWasSettled());
    }

    @Test
    void aChangeReachesBackToTheEarlierOfTwoVersions() {
        var since = new ArrayList<Instant>();
        changes.onChangeSince(since::add);
        store.heats().put(Samples.heat("h", MONDAY), NOW.toInstant());
        changes.during(() -> {
            changes.news();
            return put(Samples.heat("h", MONDAY.plusDays(2)));
        });
        assertEquals(List.of(MONDAY.toInstant()), since);
    }

    private Optional<SymptomsResolved.How> howItWasSettled() {
        return store.checkIns().all().stream()
                .flatMap(checkIn -> checkIn.symptomsResolved().stream())
                .map(SymptomsResolved::how)
                .findFirst();
    }

    private Recorded put(Entry entry) {
        return log.put(entry, store.kept(entry));
    }

    private List<Entry> kept() {
        return Records.of(store).entries().toList();
    }
}

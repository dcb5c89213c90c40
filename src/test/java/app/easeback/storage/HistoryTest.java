package app.easeback.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.Samples;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.checkin.SymptomsResolved.How;
import app.easeback.core.comfort.Tape;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    private static final ZonedDateTime AT = Samples.MONDAY;
    private static final Instant RECORDED = AT.toInstant();
    private static final CheckIn FIRST = Samples.smallCheckIn("c", AT, 4);
    private static final CheckIn SECOND = Samples.smallCheckIn("c", AT, 2);

    @TempDir
    private Path folder;

    private SqliteStore store;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder.resolve("easeback.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theFirstVersionIsKnownFromWhenItWasRecorded() {
        store.checkIns().put(FIRST, hours(500));
        assertEquals(List.of(), known(RECORDED.minusMillis(1)));
        assertEquals(List.of(FIRST), known(RECORDED));
        assertEquals(List.of(FIRST), known(Instant.MAX));
        assertEquals(List.of(), known(Instant.MIN));
    }

    @Test
    void anEditCountsFromWhenItWasMade() {
        store.checkIns().put(FIRST, RECORDED);
        store.checkIns().put(SECOND, hours(5));
        assertEquals(List.of(SECOND), store.checkIns().all());
        assertEquals(Optional.of(SECOND), store.checkIns().find(FIRST.id()));
        assertEquals(List.of(FIRST), known(hours(5).minusMillis(1)));
        assertEquals(List.of(SECOND), known(hours(5)));
    }

    @Test
    void ofOneMomentTheLastRecordedComesLastWhateverTheIdsAre() {
        var mistaken = Samples.smallCheckIn("z", AT, AT.plusMinutes(10), 7);
        var corrected = Samples.smallCheckIn("a", AT, AT.plusMinutes(20), 1);
        store.checkIns().put(corrected, hours(1));
        store.checkIns().put(mistaken, hours(1));
        assertEquals(List.of(mistaken, corrected), store.checkIns().all());
    }

    @Test
    void anEditMayMoveAnEntryInTime() {
        var moved = Samples.smallCheckIn("c", AT.minusDays(10), 4);
        store.checkIns().put(FIRST, RECORDED);
        store.checkIns().put(moved, hours(5));
        assertEquals(List.of(), store.checkIns().between(RECORDED, RECORDED));
        assertEquals(List.of(FIRST), store.checkIns().between(RECORDED, RECORDED, hours(1)));
        assertEquals(List.of(moved), store.checkIns().between(RECORDED.minusSeconds(864_000), RECORDED));
    }

    @Test
    void aRemovedEntryIsStillKnownBefore() {
        store.checkIns().put(FIRST, RECORDED);
        store.checkIns().remove(FIRST.id(), hours(5));
        assertEquals(List.of(), store.checkIns().all());
        assertEquals(Optional.empty(), store.checkIns().find(FIRST.id()));
        assertEquals(List.of(FIRST), known(hours(4)));
        assertEquals(List.of(), known(hours(5)));
    }

    @Test
    void removingNothingChangesNothing() {
        store.checkIns().remove(FIRST.id(), hours(5));
        store.checkIns().put(FIRST, hours(6));
        store.checkIns().remove(FIRST.id(), hours(7));
        store.checkIns().remove(FIRST.id(), hours(9));
        assertEquals(List.of(FIRST), known(hours(6)));
        assertEquals(List.of(), known(hours(8)));
    }

    @Test
    void anEntryThatComesBackIsKnownFromThen() {
        store.checkIns().put(FIRST, RECORDED);
        store.checkIns().remove(FIRST.id(), hours(5));
        store.checkIns().put(FIRST, hours(7));
        assertEquals(List.of(FIRST), known(hours(4)));
        assertEquals(List.of(), known(hours(6)));
        assertEquals(List.of(FIRST), known(hours(7)));
        assertEquals(List.of(FIRST), store.checkIns().all());
    }

    @Test
    void aSessionsMusclesAndAdviceFollowItsVersion() {
        var full = Samples.fullSession();
        var small = Samples.smallSession(full.id().value(), AT);
        store.sessions().put(full, RECORDED);
        store.sessions().put(small, hours(5));
        assertEquals(List.of(small), store.sessions().all());
        assertEquals(List.of(full), store.sessions().between(Instant.MIN, Instant.MAX, hours(4)));
    }

    @Test
    void anEditUnderAClockSetBackCountsAtOnceAndNothingIsDoubled() {
        store.checkIns().put(FIRST, RECORDED);
        store.checkIns().put(SECOND, hours(10));
        var third = Samples.smallCheckIn("c", AT, 9);
        store.checkIns().put(third, hours(5));
        assertEquals(List.of(FIRST), known(hours(4)));
        for (int hour : new int[] {5, 7, 10, 20}) {
            assertEquals(List.of(third), known(hours(hour)));
        }
        assertEquals(List.of(third), store.checkIns().all());
    }

    @Test
    void aRemovalUnderAClockSetBackCountsAtOnce() {
        store.checkIns().put(FIRST, RECORDED);
        store.checkIns().put(SECOND, hours(10));
        store.checkIns().remove(FIRST.id(), hours(5));
        store.checkIns().put(SECOND, hours(3));
        assertEquals(List.of(FIRST), known(hours(2)));
        assertEquals(List.of(SECOND), known(hours(3)));
        assertEquals(List.of(SECOND), known(hours(12)));
    }

    @Test
    void anEditBeforeTheEntryWasRecordedDoesNotLoseIt() {
        store.checkIns().put(FIRST, RECORDED);
        store.checkIns().put(SECOND, RECORDED.minusSeconds(3600));
        assertEquals(List.of(SECOND), known(RECORDED));
        assertEquals(List.of(SECOND), store.checkIns().all());
    }

    @Test
    void bothEndsBelongToASpanToTheNanosecond() {
        var at = AT.plusNanos(500);
        var tape = Samples.smallTape("t", at);
        store.tapes().put(tape, RECORDED);
        Instant exact = at.toInstant();
        assertEquals(List.of(tape), store.tapes().between(exact, exact));
        assertEquals(List.of(), store.tapes().between(exact.plusNanos(1), Instant.MAX));
        assertEquals(List.of(), store.tapes().between(Instant.MIN, exact.minusNanos(1)));
    }

    @Test
    void entriesComeOldestFirstWhateverTheirZone() {
        Tape late = Samples.smallTape("a", ZonedDateTime.parse("2026-03-02T12:00:00-05:00[America/Toronto]"));
        Tape early = Samples.smallTape("b", ZonedDateTime.parse("2026-03-02T17:00:00+01:00[Europe/Berlin]"));
        Tape sameTime = Samples.smallTape("c", ZonedDateTime.parse("2026-03-02T16:00:00Z"));
        List.of(late, sameTime, early).forEach(tape -> store.tapes().put(tape, RECORDED));
        assertEquals(List.of(early, sameTime, late), store.tapes().all());
    }

    @Test
    void aWarningIsFoundUntilItIsSettledHoweverOld() {
        var open = Samples.warning("w", AT.minusYears(9), Optional.empty());
        var settled = Samples.warning(
                "w", AT.minusYears(9), Optional.of(new SymptomsResolved(AT.plusHours(5), How.WAS_A_MISTAKE)));
        store.checkIns().put(open, RECORDED);
        store.checkIns().put(FIRST, RECORDED);
        assertEquals(List.of(open), store.checkIns().withUnsettledSymptoms(hours(1)));
        store.checkIns().put(settled, hours(5));
        assertEquals(List.of(open), store.checkIns().withUnsettledSymptoms(hours(4)));
        assertEquals(List.of(), store.checkIns().withUnsettledSymptoms(hours(5)));
        store.checkIns().put(open, hours(6));
        assertEquals(List.of(open), store.checkIns().withUnsettledSymptoms(hours(6)));
        store.checkIns().remove(open.id(), hours(7));
        assertEquals(List.of(), store.checkIns().withUnsettledSymptoms(hours(7)));
    }

    @Test
    void aWarningSettledLaterThanAskedIsStillOpen() {
        var settled = Samples.warning("w", AT, Optional.of(new SymptomsResolved(AT.plusHours(5), How.WAS_A_MISTAKE)));
        store.checkIns().put(settled, RECORDED);
        assertEquals(List.of(settled), store.checkIns().withUnsettledSymptoms(hours(4)));
        assertEquals(List.of(), store.checkIns().withUnsettledSymptoms(hours(5)));
    }

    private List<CheckIn> known(Instant knownAt) {
        return store.checkIns().between(Instant.MIN, Instant.MAX, knownAt);
    }

    private static Instant hours(int later) {
        return RECORDED.plusSeconds(3600L * later);
    }
}

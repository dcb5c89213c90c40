package app.easeback.core;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.checkin.ComplaintPain;
import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.Profile;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.reminder.Why;
import app.easeback.core.suggestion.Shown;
import app.easeback.core.suggestion.Suggestion.Source;
import app.easeback.core.suggestion.TrainingLevel;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JournalTest {

    private static final ZonedDateTime NOW = MONDAY.plusDays(4);

    private final MemoryStore store = new MemoryStore();
    private final SettableClock clock = new SettableClock(NOW);
    private final Journal journal = new Journal(store, clock);

    /// For each time the listener was told, how many entries were kept then.
    private final List<Integer> told = new ArrayList<>();

    @BeforeEach
    void listen() {
        journal.onChange(() -> told.add(kept().size()));
    }

    static Stream<Entry> kinds() {
        return Stream.of(
                Samples.fullSession(),
                Samples.fullCheckIn(),
                Samples.fullTape(),
                Samples.heat("heat-1", MONDAY),
                new ComplaintPain(new Id("pain-1"), MONDAY, MONDAY, 4));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aNewEntryIsKeptAndToldOnce(Entry entry) {
        assertEquals(new Recorded(Optional.empty(), Optional.of(entry)), journal.put(entry));
        assertEquals(List.of(entry), kept());
        assertEquals(List.of(1), told);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aRemovedEntryIsGoneAndUndoBringsItBack(Entry entry) {
        journal.put(entry);
        var removed = journal.remove(entry);
        assertEquals(new Recorded(Optional.of(entry), Optional.empty()), removed);
        assertEquals(List.of(), kept());
        journal.undo(removed);
        assertEquals(List.of(entry), kept());
        assertEquals(List.of(1, 0, 1), told);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void undoOfANewEntryRemovesIt(Entry entry) {
        journal.undo(journal.put(entry));
        assertEquals(List.of(), kept());
        assertEquals(List.of(1, 0), told);
    }

    @Test
    void undoOfAnEditBringsTheVersionBeforeIt() {
        var before = Samples.smallCheckIn("c", MONDAY, 3);
        var after = Samples.smallCheckIn("c", MONDAY, 7);
        journal.put(before);
        var edited = journal.put(after);
        assertEquals(new Recorded(Optional.of(before), Optional.of(after)), edited);
        assertEquals(List.of(after), kept());
        journal.undo(edited);
        assertEquals(List.of(before), kept());
    }

    @Test
    void aChangeOfWhatSomebodyElseHasChangedMeanwhileIsRefused() {
        var lookedAt = Samples.smallCheckIn("c", MONDAY, 3);
        var theirs = Samples.warning("c", MONDAY, Optional.empty());
        journal.put(lookedAt);
        journal.put(theirs);
        var mine = Samples.smallCheckIn("c", MONDAY, 5);
        assertThrows(OvertakenException.class, () -> journal.replace(lookedAt, mine));
        assertEquals(List.of(theirs), kept());
        journal.remove(Samples.smallCheckIn("d", MONDAY, 3));
        assertThrows(
                OvertakenException.class,
                () -> journal.replace(
                        Samples.smallCheckIn("gone", MONDAY, 3), Samples.smallCheckIn("gone", MONDAY, 4)));
        assertEquals(new Recorded(Optional.of(theirs), Optional.of(mine)), journal.replace(theirs, mine));
    }

    @Test
    void aProfileThatIsLikeThatAlreadyIsNotWrittenAgainAndNobodyIsTold() {
        assertEquals(Optional.empty(), journal.change(profile -> profile));
        assertEquals(Optional.empty(), store.profiles().saved());
        var number = Optional.of("112");
        assertEquals(Optional.of(Profile.USUAL), journal.change(profile -> profile.withEmergencyNumber(number)));
        assertEquals(1, told.size());
        assertEquals(Optional.empty(), journal.change(profile -> profile.withEmergencyNumber(number)));
        assertEquals(1, told.size());
    }

    @Test
    void nothingIsUndoneThatSomebodyElseHasChangedSince() {
        var before = Samples.smallCheckIn("c", MONDAY, 3);
        journal.put(before);
        var edited = journal.put(Samples.smallCheckIn("c", MONDAY, 5));
        var other = journal.put(Samples.smallCheckIn("d", MONDAY, 2));
        var theirs = Samples.warning("c", MONDAY, Optional.empty());
        journal.put(theirs);
        assertThrows(OvertakenException.class, () -> journal.undo(List.of(edited, other)));
        assertEquals(2, kept().size(), "neither of the two is undone");
        assertEquals(Optional.of(theirs), store.checkIns().find(theirs.id()));
    }

    @ParameterizedTest
    @MethodSource("inTheFuture")
    void anEntryOfTheFutureIsRefusedAndNobodyIsTold(Entry entry) {
        assertThrows(IllegalArgumentException.class, () -> journal.put(entry));
        assertEquals(List.of(), kept());
        assertEquals(List.of(), told);
    }

    static Stream<Entry> inTheFuture() {
        var later = NOW.plusNanos(1);
        return Stream.of(
                Samples.smallSession("s", later),
                Samples.smallCheckIn("c", later, 1),
                Samples.smallTape("t", later),
                Samples.heat("h", later),
                new ComplaintPain(new Id("p"), later, later, 4));
    }

    @Test
    void anUnknownKindIsRefused() {
        Entry strange = new Entry() {
            @Override
            public Id id() {
                return new Id("strange");
            }

            @Override
            public ZonedDateTime at() {
                return MONDAY;
            }

            @Override
            public ZonedDateTime recordedAt() {
                return MONDAY;
            }
        };
        assertThrows(IllegalArgumentException.class, () -> journal.put(strange));
        assertThrows(IllegalArgumentException.class, () -> journal.remove(strange));
        assertEquals(List.of(), told);
    }

    @Test
    void severalWritesTogetherAreToldOnceAtTheEnd() {
        int result = journal.together(() -> {
            journal.put(Samples.heat("one", MONDAY));
            journal.together(() -> journal.put(Samples.heat("two", MONDAY)));
            journal.put(Profile.USUAL);
            assertEquals(List.of(), told);
            return 42;
        });
        assertEquals(42, result);
        assertEquals(List.of(2), told);
    }

    @Test
    void aGroupIsToldOnceWhereOneOfItsWritesIs() {
        journal.grouped(() -> {
            journal.keep(List.of(Samples.heatReminder()));
            return "";
        });
        assertEquals(List.of(), told);
        journal.grouped(() -> {
            journal.put(Samples.heat("one", MONDAY));
            return journal.put(Samples.heat("two", MONDAY));
        });
        assertEquals(List.of(2), told);
    }

    @Test
    void whatWasNotKeptIsNotToldWithTheNextGroup() {
        var since = new ArrayList<Instant>();
        journal.onChangeSince(since::add);
        assertThrows(
                IllegalStateException.class,
                () -> journal.grouped(() -> {
                    journal.put(Samples.heat("one", MONDAY));
                    throw new IllegalStateException("no");
                }));
        journal.grouped(() -> "nothing");
        assertEquals(List.of(), told);
        journal.put(Samples.heat("later", NOW));
        assertEquals(List.of(NOW.toInstant()), since);
    }

    @Test
    void severalWritesTogetherAreAllUndoneWhenOneFails() {
        assertThrows(
                IllegalStateException.class,
                () -> journal.together(() -> {
                    journal.put(Samples.heat("one", MONDAY));
                    journal.put(Samples.fullProfile());
                    throw new IllegalStateException("no");
                }));
        assertEquals(List.of(), kept());
        assertEquals(Optional.empty(), store.profiles().saved());
        assertEquals(List.of(), told);
    }

    @Test
    void aFailureInsideEndsTheWholeOfIt() {
        assertThrows(
                IllegalArgumentException.class,
                () -> journal.together(() -> {
                    journal.put(Samples.heat("one", MONDAY));
                    return journal.put(Samples.heat("two", NOW.plusHours(1)));
                }));
        assertEquals(List.of(), kept());
        assertEquals(List.of(), told);
    }

    @Test
    void afterAFailureTheNextWriteIsToldAgain() {
        assertThrows(IllegalArgumentException.class, () -> journal.put(Samples.heat("h", NOW.plusHours(1))));
        journal.put(Samples.heat("h", NOW));
        assertEquals(List.of(1), told);
    }

    @Test
    void theProfileIsReplacedAndTold() {
        journal.put(Profile.USUAL);
        journal.put(Samples.fullProfile());
        assertEquals(Optional.of(Samples.fullProfile()), store.profiles().saved());
        assertEquals(2, told.size());
    }

    @Test
    void anAnsweredReminderIsKeptAndTold() {
        var skipped = Samples.heatReminder().in(ReminderState.SKIPPED, Why.SKIPPED, NOW);
        journal.put(skipped);
        assertEquals(Optional.of(skipped), store.reminders().find(skipped.id()));
        assertEquals(1, told.size());
    }

    @Test
    void aPlanIsKeptAndTold() {
        var off = new Plan(Samples.heatReminder().plan(), false, Optional.empty());
        journal.put(off);
        assertEquals(off, store.plans().current(off.id()));
        assertEquals(1, told.size());
    }

    @Test
    void remindersThatTimeMovedAreKeptAndNobodyIsTold() {
        journal.keep(List.of(Samples.heatReminder(), Samples.checkInReminder()));
        assertEquals(
                List.of(Samples.heatReminder(), Samples.checkInReminder()),
                store.reminders().all());
        assertEquals(List.of(), told);
    }

    @Test
    void whatWasShownIsKeptAndNobodyIsTold() {
        journal.keep(shown(NOW, TrainingLevel.LIGHT));
        assertEquals(List.of(shown(NOW, TrainingLevel.LIGHT)), store.shown().since(Instant.MIN));
        assertEquals(List.of(), told);
    }

    @Test
    void whatSaysTheSameAsTheNewestIsNotKeptAgain() {
        journal.keep(shown(NOW, TrainingLevel.LIGHT));
        journal.keep(shown(NOW.plusHours(1), TrainingLevel.LIGHT));
        journal.keep(shown(NOW.plusHours(2), TrainingLevel.MODERATE));
        journal.keep(shown(NOW.plusHours(3), TrainingLevel.LIGHT));
        assertEquals(
                List.of(
                        shown(NOW, TrainingLevel.LIGHT),
                        shown(NOW.plusHours(2), TrainingLevel.MODERATE),
                        shown(NOW.plusHours(3), TrainingLevel.LIGHT)),
                store.shown().since(Instant.MIN));
    }

    @Test
    void whatWasShownIsForgottenAfter400Days() {
        journal.keep(shown(NOW, TrainingLevel.LIGHT));
        journal.keep(shown(NOW.plusDays(1), TrainingLevel.FULL));
        journal.keep(shown(NOW.plusHours(400 * 24), TrainingLevel.LIGHT));
        assertEquals(3, store.shown().since(Instant.MIN).size());
        journal.keep(shown(NOW.plusHours(400 * 24).plusNanos(1), TrainingLevel.GENTLE));
        assertEquals(
                shown(NOW.plusDays(1), TrainingLevel.FULL),
                store.shown().since(Instant.MIN).getFirst());
    }

    @Test
    void nothingIsForgottenWhenTheWriteFails() {
        journal.keep(shown(NOW.minusDays(500), TrainingLevel.LIGHT));
        var full = new StoreException(Trouble.DISK_FULL, "disk", null);
        store.refuseWrites(full);
        journal.keep(shown(NOW, TrainingLevel.LIGHT));
        assertSame(full, assertThrows(StoreException.class, () -> journal.keep(shown(NOW, TrainingLevel.FULL))));
        assertEquals(1, store.shown().since(Instant.MIN).size());
    }

    @Test
    void everyListenerHearsOfAForeignChange() {
        var heard = new ArrayList<String>();
        journal.onChange(() -> heard.add("second"));
        journal.changed();
        assertEquals(1, told.size());
        assertEquals(List.of("second"), heard);
    }

    @Test
    void whatAListenerFailsAtDoesNotUndoTheWrite() {
        journal.onChange(() -> {
            throw new IllegalStateException("the listener");
        });
        assertThrows(IllegalStateException.class, () -> journal.put(Samples.heat("h", MONDAY)));
        assertEquals(1, kept().size());
    }

    private static Shown shown(ZonedDateTime at, TrainingLevel level) {
        return new Shown(at, level, Source.RULES, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private List<Entry> kept() {
        return Records.of(store).entries().toList();
    }
}

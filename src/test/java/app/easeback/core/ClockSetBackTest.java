package app.easeback.core;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.checkin.SymptomsResolved.How;
import app.easeback.core.entry.Id;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.session.ImsSession;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.timeline.ToFull;
import app.easeback.storage.SqliteStore;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A sign that was told before the clock was set back.
class ClockSetBackTest {

    private static final ZonedDateTime TOLD = MONDAY.plusHours(3);
    private static final ZonedDateTime CORRECTED = TOLD.minusHours(1);
    private static final CheckIn SIGN = CheckIn.ofSigns(new Id("c"), TOLD, TOLD, Set.of(Symptom.CHEST_PAIN));
    private static final ImsSession SESSION = Samples.smallSession("s", MONDAY);

    enum Kept {
        IN_MEMORY,
        IN_A_FILE
    }

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock(MONDAY);

    private void with(Kept kept, Consumer<Store> test) {
        if (kept == Kept.IN_MEMORY) {
            test.accept(new MemoryStore());
            return;
        }
        try (var store = SqliteStore.open(folder.resolve("easeback.db"))) {
            test.accept(store);
        }
    }

    private Journal told(Store store) {
        var journal = new Journal(store, clock);
        clock.set(MONDAY);
        journal.put(SESSION);
        clock.set(TOLD);
        journal.put(SIGN);
        clock.set(CORRECTED);
        return journal;
    }

    private Recovery recovery(Store store) {
        return new Recovery(store, new TimelineController(), clock);
    }

    @ParameterizedTest
    @EnumSource
    void itIsStillOpenForThePresent(Kept kept) {
        with(kept, store -> {
            told(store);
            var recovery = recovery(store);
            assertEquals(TrainingLevel.STOP, recovery.suggestionNow().level());
            assertEquals(
                    List.of(CheckIn.ofSigns(SIGN.id(), CORRECTED, CORRECTED, SIGN.symptoms())),
                    recovery.signsNow().checkIns());
            assertEquals(TrainingLevel.STOP, recovery.situation(recovery.now()).level());
            assertInstanceOf(ToFull.Withheld.class, recovery.toFull(SESSION, List.of(), recovery.end(SESSION)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void itIsNotThereYetForTheMomentThatIsLookedBackOn(Kept kept) {
        with(kept, store -> {
            told(store);
            var recovery = recovery(store);
            assertFalse(recovery.suggestion(CORRECTED).level() == TrainingLevel.STOP);
            assertEquals(List.of(), recovery.signs(CORRECTED).checkIns());
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSignThatWasAddedIsNotHiddenByTheVersionBefore(Kept kept) {
        with(kept, store -> {
            var journal = told(store);
            clock.set(TOLD.plusHours(5));
            journal.put(CheckIn.ofSigns(SIGN.id(), TOLD, TOLD, Set.of(Symptom.CHEST_PAIN, Symptom.SHORT_OF_BREATH)));
            clock.set(TOLD.plusHours(4));
            assertEquals(
                    List.of(Symptom.CHEST_PAIN, Symptom.SHORT_OF_BREATH),
                    recovery(store).signsNow().symptoms());
        });
    }

    @ParameterizedTest
    @EnumSource
    void onceSettledItIsClosedNowAndWhenTheClockComesByAgain(Kept kept) {
        with(kept, store -> {
            var journal = told(store);
            var settled = new SymptomsResolved(CORRECTED, How.SEEN_BY_PROFESSIONAL);
            journal.put(SIGN.noLaterThan(CORRECTED).resolved(settled));
            for (int hours = 0; hours < 4; hours++) {
                clock.set(CORRECTED.plusHours(hours));
                assertEquals(List.of(), recovery(store).signsNow().checkIns(), "after " + hours + " h");
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void withARightClockNothingStandsTwice(Kept kept) {
        with(kept, store -> {
            told(store);
            clock.set(TOLD.plusHours(1));
            assertEquals(List.of(SIGN), recovery(store).signsNow().checkIns());
        });
    }
}

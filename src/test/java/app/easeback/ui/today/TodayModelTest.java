package app.easeback.ui.today;

import static app.easeback.Samples.LEFT_THIGH;
import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.SameThread;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.checkin.SymptomsResolved.How;
import app.easeback.core.entry.Id;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.suggestion.Shown;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Words;
import app.easeback.ui.NotedNotices;
import app.easeback.ui.body.SoreSite;
import app.easeback.ui.common.work.Work;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TodayModelTest {

    private final MemoryStore store = new MemoryStore();
    private final SettableClock clock = new SettableClock(MONDAY);
    private final Journal journal = new Journal(store, clock);
    private final NotedNotices notices = new NotedNotices();
    private final Recovery recovery = new Recovery(store, new TimelineController(), clock);
    private final TodayModel model = new TodayModel(
            store,
            recovery,
            journal,
            new Work(new SameThread(), notices),
            Words.of(Locale.UK, "app.easeback.ui.shell", "app.easeback.ui.today.today"));

    @Test
    void nothingIsShownUntilItWasRead() {
        assertEquals(Optional.empty(), model.todayProperty().get());
        model.refresh();
        assertEquals(TrainingLevel.NONE, level());
        assertEquals(List.of(), today().phases());
    }

    @Test
    void everyChangeIsReadAtOnce() {
        var session = Samples.smallSession("s", MONDAY);
        journal.put(session);
        assertEquals(TrainingLevel.GENTLE, level());
        assertEquals(recovery.phases(session, recovery.suggestion(recovery.now())), today().phases());
        journal.put(Samples.smallCheckIn("c", MONDAY, 7));
        assertEquals(TrainingLevel.REST, level());
        assertEquals(recovery.phases(session, recovery.suggestion(recovery.now())), today().phases());
        journal.remove(session);
        assertEquals(TrainingLevel.NONE, level());
        assertEquals(List.of(), today().phases());
    }

    @Test
    void thePassingOfTimeIsReadWhenAsked() {
        journal.put(Samples.smallSession("s", MONDAY));
        clock.set(MONDAY.plusHours(24));
        assertEquals(TrainingLevel.GENTLE, level());
        model.refresh();
        assertEquals(TrainingLevel.LIGHT, level());
        assertEquals(MONDAY.plusHours(24), today().suggestion().at());
    }

    @Test
    void anOldRatingIsNotShownAsTheSorenessOfNow() {
        journal.put(Samples.smallSession("s", MONDAY));
        clock.set(MONDAY.plusHours(2));
        journal.put(Samples.smallCheckIn("c", MONDAY.plusHours(2), 4));
        assertEquals(List.of(new SoreSite(LEFT_THIGH, Optional.of(4), TrainingLevel.GENTLE)), today().soreness());
        clock.set(MONDAY.plusHours(21));
        model.refresh();
        assertEquals(List.of(new SoreSite(LEFT_THIGH, Optional.empty(), TrainingLevel.GENTLE)), today().soreness());
    }

    @Test
    void aRatingFromBeforeTheSessionIsNotShown() {
        journal.put(Samples.smallCheckIn("c", MONDAY.minusHours(1), 4));
        journal.put(Samples.smallSession("s", MONDAY));
        assertEquals(List.of(new SoreSite(LEFT_THIGH, Optional.empty(), TrainingLevel.GENTLE)), today().soreness());
    }

    @Test
    void aSessionOfAClockThatWasAheadIsToldForAsLongAsItDoesNotCount() {
        var session = Samples.smallSession("s", MONDAY.plusDays(1));
        store.sessions().put(session, MONDAY.plusDays(1).toInstant());
        model.refresh();
        assertEquals(Optional.of(session), today().ahead());
        assertEquals(TrainingLevel.NONE, level());
        clock.set(MONDAY.plusDays(1));
        model.refresh();
        assertEquals(Optional.empty(), today().ahead());
        assertEquals(TrainingLevel.GENTLE, level());
    }

    @Test
    void whatIsNewOnTheCardIsKept() {
        model.refresh();
        journal.put(Samples.smallSession("s", MONDAY));
        clock.set(MONDAY.plusHours(23));
        model.refresh();
        clock.set(MONDAY.plusHours(24));
        model.refresh();
        model.refresh();
        var kept = store.shown().since(Instant.MIN);
        assertEquals(
                List.of(TrainingLevel.NONE, TrainingLevel.GENTLE, TrainingLevel.LIGHT),
                kept.stream().map(Shown::level).toList());
        assertEquals(MONDAY.plusHours(24), kept.getLast().at());
        assertEquals(Optional.of(new Id("s")), kept.getLast().session());
        assertEquals(today().suggestion().window(), kept.getLast().window());
    }

    @Test
    void whatCannotBeKeptIsShownAllTheSameAndToldOnce() {
        journal.put(Samples.smallSession("s", MONDAY));
        var full = new StoreException(Trouble.DISK_FULL, "disk", null);
        store.refuseWrites(full);
        clock.set(MONDAY.plusHours(24));
        model.refresh();
        assertEquals(TrainingLevel.LIGHT, level());
        assertEquals(List.of(full), notices.problems);
        clock.set(MONDAY.plusHours(25));
        model.refresh();
        assertEquals(MONDAY.plusHours(25), today().suggestion().at());
        assertEquals(List.of(full), notices.problems);
    }

    @Test
    void thePhasesAreThoseOfTheSessionThatDecides() {
        var older = Samples.fullSession();
        clock.set(older.recordedAt());
        journal.put(older);
        clock.set(MONDAY.plusHours(30));
        var newer = Samples.smallSession("newer", MONDAY.plusHours(30));
        journal.put(newer);
        assertEquals(newer.id(), deciding());
        assertEquals(newer.at(), today().phases().getFirst().from());
        journal.put(CheckIn.of(new Id("c"), MONDAY.plusHours(30), List.of(new Rating(Samples.RIGHT_NECK, 7))));
        assertEquals(older.id(), deciding());
        assertEquals(older.at(), today().phases().getFirst().from());
    }

    @ParameterizedTest
    @EnumSource
    void settlingEndsTheStopAndRecordsHowAndWhen(How how) {
        journal.put(Samples.smallSession("s", MONDAY));
        journal.put(Samples.warning("w", MONDAY, Optional.empty()));
        assertEquals(TrainingLevel.STOP, level());
        clock.set(MONDAY.plusHours(2));
        model.settle(how);
        assertEquals(TrainingLevel.GENTLE, level());
        assertEquals(Optional.of(new SymptomsResolved(MONDAY.plusHours(2), how)), resolved("w"));
        assertEquals(
                TrainingLevel.STOP,
                recovery.suggestion(MONDAY.plusHours(2).minusSeconds(1)).level());
    }

    @Test
    void settlingSettlesEveryOpenSignAsOneChangeAndLeavesSettledOnesAlone() {
        var before = Optional.of(new SymptomsResolved(MONDAY, How.WAS_A_MISTAKE));
        journal.put(Samples.warning("old", MONDAY.minusDays(40), Optional.empty()));
        journal.put(Samples.warning("settled", MONDAY.minusDays(1), before));
        journal.put(Samples.warning("new", MONDAY, Optional.empty()));
        var told = new ArrayList<Integer>();
        journal.onChange(() ->
                told.add(store.checkIns().withUnsettledSymptoms(clock.instant()).size()));
        clock.set(MONDAY.plusHours(1));
        model.settle(How.SEEN_BY_PROFESSIONAL);
        var now = Optional.of(new SymptomsResolved(MONDAY.plusHours(1), How.SEEN_BY_PROFESSIONAL));
        assertEquals(now, resolved("old"));
        assertEquals(before, resolved("settled"));
        assertEquals(now, resolved("new"));
        assertEquals(List.of(0), told);
        assertEquals(TrainingLevel.NONE, level());
    }

    @Test
    void settlingKeepsWhatElseTheCheckInSays() {
        var checkIn = warnedAndRated();
        journal.put(checkIn);
        clock.set(MONDAY.plusHours(1));
        model.settle(How.WAS_A_MISTAKE);
        assertEquals(
                Optional.of(checkIn.resolved(new SymptomsResolved(MONDAY.plusHours(1), How.WAS_A_MISTAKE))),
                store.checkIns().find(checkIn.id()));
    }

    @Test
    void aSignThatWasToldBeforeTheClockWasSetBackIsShownAndSettled() {
        clock.set(MONDAY.plusHours(2));
        journal.put(Samples.warning("w", MONDAY.plusHours(2), Optional.empty()));
        clock.set(MONDAY.plusHours(1));
        model.refresh();
        assertEquals(TrainingLevel.STOP, level());
        model.settle(How.SEEN_BY_PROFESSIONAL);
        assertEquals(List.of(), notices.problems);
        assertEquals(TrainingLevel.NONE, level());
        assertEquals(Optional.of(new SymptomsResolved(MONDAY.plusHours(1), How.SEEN_BY_PROFESSIONAL)), resolved("w"));
    }

    @Test
    void settlingWithoutAnOpenSignChangesNothing() {
        journal.put(Samples.smallCheckIn("c", MONDAY, 3));
        model.settle(How.WAS_A_MISTAKE);
        assertEquals(
                List.of(Samples.smallCheckIn("c", MONDAY, 3)), store.checkIns().all());
        assertEquals(List.of(), notices.problems);
    }

    /// Every field filled, its signs open.
    private static CheckIn warnedAndRated() {
        var full = Samples.fullCheckIn();
        return new CheckIn(
                full.id(),
                MONDAY,
                MONDAY,
                full.ratings(),
                full.fatigue(),
                full.activityLimited(),
                full.walkingComfortable(),
                full.painkiller(),
                full.trainedSince(),
                full.symptoms(),
                Optional.empty(),
                full.note());
    }

    private Optional<SymptomsResolved> resolved(String id) {
        return store.checkIns().find(new Id(id)).orElseThrow().symptomsResolved();
    }

    private Today today() {
        return model.todayProperty().get().orElseThrow();
    }

    private Id deciding() {
        return today().suggestion().deciding().orElseThrow().session();
    }

    private TrainingLevel level() {
        return today().suggestion().level();
    }
}

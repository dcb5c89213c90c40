package app.easeback.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.entry.Id;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.timeline.ToFull;
import app.easeback.ui.session.course.SessionCourse;
import app.easeback.ui.session.course.Soreness;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionListModelTest {

    private final SessionBench bench = new SessionBench();
    private final SessionListModel list = bench.list;

    @BeforeEach
    void inView() {
        list.inViewProperty().set(true);
    }

    @Test
    void anEmptyStoreIsSaidToBeEmpty() {
        assertEquals(
                SessionListModel.Contents.NO_SESSIONS, list.contentsProperty().get());
    }

    @Test
    void theNewestComesFirstAndOpensItsMonth() {
        bench.keep(Samples.smallSession("a", Samples.MONDAY.minusDays(9)));
        bench.keep(Samples.smallSession("b", Samples.MONDAY.minusDays(1)));
        bench.keep(Samples.smallSession("c", Samples.MONDAY));
        assertEquals(List.of("c", "b", "a"), ids());
        assertEquals(
                List.of(true, false, true),
                list.rows().stream().map(SessionRow::opensMonth).toList());
    }

    @Test
    void nothingIsReadWhileItIsOutOfView() {
        list.inViewProperty().set(false);
        bench.keep(Samples.smallSession("a", Samples.MONDAY));
        assertEquals(List.of(), ids());
        list.inViewProperty().set(true);
        assertEquals(List.of("a"), ids());
    }

    @Test
    void aDeletedSessionComesBackByUndo() {
        var session = Samples.fullSession();
        bench.keep(session);
        list.remove(list.rows().getFirst().session());
        assertEquals(List.of(), bench.store.sessions().all());
        assertEquals(
                SessionListModel.Contents.NO_SESSIONS, list.contentsProperty().get());
        bench.notices.undo();
        assertEquals(session, bench.onlySession());
        assertEquals(1, list.rows().size());
    }

    @Test
    void aStoreThatFailsDeletesNothing() {
        bench.keep(Samples.fullSession());
        bench.broken = true;
        list.remove(list.rows().getFirst().session());
        assertEquals(1, list.rows().size());
        assertEquals(1, bench.notices.problems.size());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2",
        "trapezius, 1",
        "UPPER TRAP, 1",
        "outer thigh, 2",
        "zoe, 1",
        "o’neill, 1",
        "second line, 1",
        "right thigh, 1",
        "nowhere, 0"
    })
    void theSearchLooksAtNamesPractitionerAndNote(String typed, int found) {
        bench.keep(Samples.fullSession());
        bench.keep(Samples.smallSession("s", Samples.MONDAY.minusDays(3)));
        list.filters().searchProperty().set(typed);
        assertEquals(found, list.rows().size());
        assertEquals(
                found == 0 ? SessionListModel.Contents.NO_MATCH : SessionListModel.Contents.SESSIONS,
                list.contentsProperty().get());
    }

    @Test
    void theCourseIsTheMostOfEachCheckInForSevenDays() {
        var start = Samples.MONDAY.minusDays(8);
        bench.keep(both("a", start));
        rate("before", start.minusHours(1), 9, 9);
        rate("one", start.plusHours(2), 3, 5);
        rate("two", start.plusDays(7).minusMinutes(1), 2, 1);
        rate("late", start.plusDays(7), 8, 8);
        assertEquals(
                List.of(
                        new Soreness(Duration.ofHours(2), 5),
                        new Soreness(Duration.ofDays(7).minusMinutes(1), 2)),
                course(0).soreness());
    }

    @Test
    void theCourseEndsWithTheNextSessionOfOneOfItsMuscles() {
        var start = Samples.MONDAY.minusDays(5);
        bench.keep(both("a", start));
        bench.keep(Samples.smallSession("b", start.plusDays(1)));
        rate("one", start.plusHours(2), 3, 5);
        rate("two", start.plusDays(1).plusHours(1), 4, 7);
        assertEquals(List.of(4), most(0));
        assertEquals(List.of(5), most(1));
    }

    @Test
    void aCourseIsReadOnceUntilAChangeReachesIt() {
        var start = Samples.MONDAY.minusDays(20);
        var session = Samples.smallSession("a", start);
        bench.keep(session);
        rate("one", start.plusHours(2), 3, 5);
        list.course(session);
        int uses = bench.uses;
        assertEquals(Optional.of(3), list.course(session).get().orElseThrow().worst());
        rate("much later", Samples.MONDAY, 9, 9);
        int usesOfTheChange = bench.uses;
        list.course(session);
        assertEquals(usesOfTheChange, bench.uses, "the change did not reach it");
        rate("two", start.plusHours(5), 7, 0);
        assertEquals(Optional.of(7), list.course(session).get().orElseThrow().worst());
        assertTrue(bench.uses > uses);
    }

    @Test
    void whatIsNotYetFullIsReadAgainWhenItComesIntoView() {
        var session = Samples.smallSession("a", Samples.MONDAY);
        bench.keep(session);
        assertEquals(
                new ToFull.NotYet(), list.course(session).get().orElseThrow().toFull());
        list.inViewProperty().set(false);
        int uses = bench.uses;
        list.inViewProperty().set(true);
        assertEquals(uses + 2, bench.uses, "the list and the session that waits");
    }

    @Test
    void inAnotherZoneWhatCameAfterIsReadAgain() {
        var session = Samples.smallSession("a", Samples.MONDAY.minusDays(20));
        bench.keep(session);
        var course = list.course(session);
        bench.journal.put(Samples.fullProfile());
        list.course(session);
        assertEquals(
                ZoneId.of("America/Toronto"), course.get().orElseThrow().at().getZone());
    }

    private List<Integer> most(int row) {
        return course(row).soreness().stream().map(Soreness::most).toList();
    }

    private SessionCourse course(int row) {
        return list.course(list.rows().get(row).session()).get().orElseThrow();
    }

    private List<String> ids() {
        return list.rows().stream().map(row -> row.session().id().value()).toList();
    }

    private void rate(String id, ZonedDateTime at, int thigh, int neck) {
        bench.journal.put(CheckIn.of(
                new Id(id), at, List.of(new Rating(Samples.LEFT_THIGH, thigh), new Rating(Samples.RIGHT_NECK, neck))));
    }

    private static ImsSession both(String id, ZonedDateTime at) {
        var small = Samples.smallSession(id, at);
        return new ImsSession(
                small.id(),
                at,
                at,
                small.purpose(),
                List.of(TreatedMuscle.of(Samples.LEFT_THIGH), TreatedMuscle.of(Samples.RIGHT_NECK)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}

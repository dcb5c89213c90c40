package app.easeback.ui.timeline;

import static app.easeback.Samples.LEFT_THIGH;
import static app.easeback.Samples.MONDAY;
import static app.easeback.Samples.RIGHT_NECK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.SameThread;
import app.easeback.core.StoreException;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.comfort.Heat;
import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.session.ImsSession;
import app.easeback.core.timeline.TimelineController;
import app.easeback.ui.NotedNotices;
import app.easeback.ui.common.work.Work;
import app.easeback.ui.timeline.course.Course;
import app.easeback.ui.timeline.course.Mark;
import app.easeback.ui.timeline.course.MarkKind;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class TimelineModelTest {

    private final MemoryStore store = new MemoryStore();
    private final SettableClock clock = new SettableClock(MONDAY);
    private final Journal journal = new Journal(store, clock);
    private final NotedNotices notices = new NotedNotices();
    private final Recovery recovery = new Recovery(store, new TimelineController(), clock);
    private final TimelineModel model =
            new TimelineModel(store, recovery, journal, new Work(this::run, notices), clock);
    private boolean refuses;

    private final ImsSession first = Samples.smallSession("first", MONDAY);
    private final ImsSession second = Samples.smallSession("second", MONDAY.plusDays(3));

    TimelineModelTest() {
        model.inView(true);
    }

    private <T> void run(Supplier<T> task, Consumer<T> done, Consumer<RuntimeException> failed) {
        new SameThread()
                .run(
                        () -> {
                            if (refuses) {
                                throw new StoreException(
                                        StoreException.Trouble.BUSY, "here", new IllegalStateException("locked"));
                            }
                            return task.get();
                        },
                        done,
                        failed);
    }

    @Test
    void outOfViewNothingIsReadUntilItIsInViewAgain() {
        keep(first);
        model.inView(false);
        keep(second);
        assertEquals(first, course().session());
        model.inView(true);
        assertEquals(second, course().session());
    }

    @Test
    void whatCouldNotBeReadIsReadWhenItComesIntoViewAgain() {
        refuses = true;
        keep(first);
        assertEquals(1, notices.problems.size());
        model.inView(false);
        refuses = false;
        model.inView(true);
        assertEquals(first, course().session());
    }

    @Test
    void withoutSessionsThereIsNoCourse() {
        assertEquals(List.of(), model.sessionsProperty().get());
        assertEquals(Optional.empty(), model.courseProperty().get());
    }

    @Test
    void theNewestSessionIsShownUntilOneIsChosen() {
        keep(first);
        assertEquals(first, course().session());
        keep(second);
        assertEquals(List.of(second, first), model.sessionsProperty().get());
        assertEquals(second, course().session());
        assertEquals(Optional.empty(), model.chosenProperty().get());
    }

    @Test
    void anotherSessionMayBeChosenAndStaysChosen() {
        keep(first);
        keep(second);
        model.chosenProperty().set(Optional.of(first.id()));
        assertEquals(first, course().session());
        keep(Samples.smallSession("third", MONDAY.plusDays(4)));
        assertEquals(first, course().session());
        assertEquals(3, model.sessionsProperty().get().size());
        model.chosenProperty().set(Optional.empty());
        assertEquals(new Id("third"), course().session().id());
    }

    @Test
    void whenTheChosenSessionIsRemovedTheNewestIsShown() {
        keep(first);
        keep(second);
        model.chosenProperty().set(Optional.of(first.id()));
        journal.remove(first);
        assertEquals(second, course().session());
        journal.remove(second);
        assertEquals(Optional.empty(), model.courseProperty().get());
    }

    @Test
    void theCourseHasOnlyThePointsOfItsSites() {
        keep(first);
        var at = MONDAY.plusHours(2);
        keep(CheckIn.of(new Id("both"), at, List.of(new Rating(RIGHT_NECK, 7), new Rating(LEFT_THIGH, 3))));
        keep(CheckIn.of(new Id("neck"), at.plusHours(1), List.of(new Rating(RIGHT_NECK, 7))));
        keep(Samples.smallCheckIn("later", at.plusHours(2), 1));
        assertEquals(List.of(rated(at, 3), rated(at.plusHours(2), 1)), course().points());
        assertEquals(course().points(), course().pointsOf(LEFT_THIGH));
        assertEquals(List.of(), course().pointsOf(RIGHT_NECK));
    }

    @Test
    void ratingsAfterTheNextSessionBelongToThatOne() {
        keep(first);
        keep(Samples.smallCheckIn("a", MONDAY.plusDays(1), 4));
        keep(second);
        keep(Samples.smallCheckIn("b", MONDAY.plusDays(4), 5));
        assertEquals(List.of(rated(MONDAY.plusDays(4), 5)), course().points());
        model.chosenProperty().set(Optional.of(first.id()));
        assertEquals(List.of(rated(MONDAY.plusDays(1), 4)), course().points());
    }

    @Test
    void thePassingOfTimeIsReadWhenItComesIntoView() {
        keep(first);
        model.inView(false);
        clock.set(MONDAY.plusHours(25));
        model.tick();
        assertEquals(MONDAY, course().now());
        model.inView(true);
        assertEquals(MONDAY.plusHours(25), course().now());
        assertEquals(recovery.phases(first, recovery.suggestion(MONDAY.plusHours(25))), course().phases());
        assertFalse(course().phases().getFirst().expected());
    }

    @Test
    void whatIsLookedAtIsReadAgainAfterAJourneyOrHalfAnHour() {
        keep(first);
        clock.pass(Duration.ofMinutes(29));
        model.tick();
        clock.pass(Duration.ofMinutes(1));
        model.tick();
        assertEquals(MONDAY, course().now());
        clock.pass(Duration.ofMinutes(1));
        model.tick();
        assertEquals(MONDAY.plusMinutes(31), course().now());
        clock.pass(Duration.ofMinutes(1));
        clock.travel(ZoneId.of("America/New_York"));
        model.tick();
        assertEquals(MONDAY.plusMinutes(32), course().now().withZoneSameInstant(MONDAY.getZone()));
        clock.pass(Duration.ofMinutes(1));
        model.tick();
        assertEquals(MONDAY.plusMinutes(32), course().now().withZoneSameInstant(MONDAY.getZone()));
        model.inView(false);
        clock.pass(Duration.ofHours(9));
        model.tick();
        assertEquals(MONDAY.plusMinutes(32), course().now().withZoneSameInstant(MONDAY.getZone()));
    }

    @Test
    void whatWasDoneMeanwhileBelongsToTheCourse() {
        keep(first);
        keep(Samples.smallTape("tape", MONDAY.plusMinutes(5)));
        keep(Samples.heat("heat", MONDAY.plusHours(2)));
        keep(new Heat(new Id("elsewhere"), RIGHT_NECK, MONDAY.plusHours(3), 15));
        var told = MONDAY.plusHours(20);
        var rated = Samples.smallCheckIn("c", told, 3);
        keep(new CheckIn(
                rated.id(),
                told,
                told,
                rated.ratings(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(true),
                Set.of(),
                Optional.empty(),
                Optional.empty()));
        assertEquals(
                List.of(
                        new Mark(
                                MarkKind.HEAT,
                                List.of(LEFT_THIGH),
                                MONDAY.plusHours(2),
                                Optional.of(MONDAY.plusHours(2).plusMinutes(15))),
                        new Mark(MarkKind.TAPE, List.of(LEFT_THIGH), MONDAY.plusMinutes(5), Optional.empty()),
                        new Mark(MarkKind.TRAINING, List.of(LEFT_THIGH), told, Optional.of(told))),
                course().marks());
        keep(second);
        keep(Samples.heat("later", second.at().plusHours(1)));
        model.chosenProperty().set(Optional.of(first.id()));
        assertEquals(3, course().marks().size(), "what comes after the next session is of that");
        assertEquals(course().marks(), course().shownMarks());
    }

    @Test
    void everyTimeIsToldInThePatientsZone() {
        keep(first);
        keep(Samples.smallCheckIn("c", MONDAY.plusHours(2), 3));
        journal.put(Samples.fullProfile());
        var toronto = ZoneId.of("America/Toronto");
        assertEquals(MONDAY.withZoneSameInstant(toronto), course().t0());
        assertEquals(MONDAY.plusHours(2).withZoneSameInstant(toronto), course().now());
        assertEquals(
                MONDAY.plusHours(2).withZoneSameInstant(toronto),
                course().points().getFirst().at());
        assertFalse(course().phases().isEmpty());
        assertTrue(course().phases().stream()
                .map(phase -> phase.from())
                .map(ZonedDateTime::getZone)
                .allMatch(toronto::equals));
    }

    private static Course.Point rated(ZonedDateTime at, int soreness) {
        return new Course.Point(LEFT_THIGH, at, at, soreness);
    }

    /// Records an entry at the moment it names.
    private void keep(Entry entry) {
        clock.set(entry.recordedAt());
        journal.put(entry);
    }

    private Course course() {
        return model.courseProperty().get().orElseThrow();
    }
}

package app.easeback.ui.timeline.course;

import static app.easeback.Samples.LEFT_THIGH;
import static app.easeback.Samples.MONDAY;
import static app.easeback.Samples.RIGHT_NECK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.StoreException;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.session.ImsSession;
import app.easeback.core.timeline.TimelineController;
import app.easeback.ui.NotedNotices;
import app.easeback.ui.common.work.Work;
import app.easeback.ui.timeline.TimelineModel;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ReplayModelTest {

    private static final ImsSession SESSION = Samples.smallSession("both", MONDAY, LEFT_THIGH, RIGHT_NECK);

    private final MemoryStore store = new MemoryStore();
    private final SettableClock clock = new SettableClock(MONDAY);
    private final Journal journal = new Journal(store, clock);
    private final NotedNotices notices = new NotedNotices();
    private final Recovery recovery = new Recovery(store, new TimelineController(), clock);
    private final Waiting background = new Waiting();
    private final TimelineModel timeline =
            new TimelineModel(store, recovery, journal, new Work(background, notices), clock);
    private final ReplayModel model = timeline.replay();

    /// Work that waits until it is told to be done.
    private static final class Waiting implements Background {

        private final Queue<Runnable> work = new ArrayDeque<>();
        private boolean refuses;

        @Override
        public <T> void run(Supplier<T> task, Consumer<T> done, Consumer<RuntimeException> failed) {
            work.add(() -> {
                if (refuses) {
                    Failing.refuse(failed);
                } else {
                    done.accept(task.get());
                }
            });
        }

        void doAll() {
            while (!work.isEmpty()) {
                work.remove().run();
            }
        }
    }

    @Test
    void atFirstItIsWhatIsSaidNow() {
        keep(SESSION);
        look(MONDAY.plusHours(10));
        assertEquals(MONDAY.plusHours(10), replay().position().moment());
        assertEquals(recovery.suggestion(recovery.now()), replay().suggestion());
        assertEquals(Optional.empty(), replay().past());
    }

    @Test
    void anEarlierMomentIsToldAsItWasSaidThen() {
        keep(SESSION);
        keep(checkIn("a", MONDAY.plusHours(4), 6, 1));
        look(MONDAY.plusHours(10));
        go(MONDAY.plusHours(3));
        assertEquals(Optional.of(MONDAY.plusHours(3)), replay().past());
        assertEquals(recovery.suggestion(MONDAY.plusHours(3)), replay().suggestion());
        assertEquals(recovery.expected(SESSION, LEFT_THIGH, MONDAY.plusHours(3)), replay().expected());
        assertFalse(replay().knows(course().points().getFirst()));
        go(MONDAY.plusHours(4));
        assertTrue(replay().knows(course().points().getFirst()));
    }

    @Test
    void whatIsWrittenDownLaterIsNotKnownBefore() {
        keep(SESSION);
        clock.set(MONDAY.plusHours(8));
        var told = checkIn("a", MONDAY.plusHours(4), 6, 1);
        journal.put(new CheckIn(
                told.id(),
                told.at(),
                MONDAY.plusHours(8),
                told.ratings(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                told.symptoms(),
                Optional.empty(),
                Optional.empty()));
        look(MONDAY.plusHours(10));
        go(MONDAY.plusHours(7));
        assertFalse(replay().knows(course().points().getFirst()));
        model.nextCheckIn().ifPresent(model::go);
        background.doAll();
        assertEquals(Optional.of(MONDAY.plusHours(8)), replay().past());
    }

    @Test
    void whileOneMomentIsReadOnlyTheNewestWishWaits() {
        keep(SESSION);
        look(MONDAY.plusHours(10));
        for (int step = 1; step <= 12; step++) {
            model.go(step);
        }
        assertEquals(1, background.work.size());
        background.work.remove().run();
        assertEquals(MONDAY.plusMinutes(30), replay().position().moment());
        assertEquals(1, background.work.size());
        background.doAll();
        assertEquals(MONDAY.plusHours(6), replay().position().moment());
    }

    @Test
    void theSorestSiteIsShownUntilOneIsChosen() {
        keep(SESSION);
        keep(checkIn("a", MONDAY.plusHours(4), 2, 5));
        look(MONDAY.plusHours(10));
        assertEquals(RIGHT_NECK, replay().site());
        model.choose(LEFT_THIGH);
        background.doAll();
        assertEquals(LEFT_THIGH, replay().site());
        assertEquals(recovery.expected(SESSION, LEFT_THIGH, recovery.now()), replay().expected());
        lookAgain();
        background.doAll();
        assertEquals(LEFT_THIGH, replay().site());
    }

    @Test
    void theMomentStaysWhenTheSameSessionIsReadAgain() {
        keep(SESSION);
        look(MONDAY.plusHours(10));
        go(MONDAY.plusHours(3));
        look(MONDAY.plusHours(12));
        assertEquals(Optional.of(MONDAY.plusHours(3)), replay().past());
        model.goToEnd();
        look(MONDAY.plusHours(14));
        assertEquals(MONDAY.plusHours(14), replay().position().moment());
    }

    @Test
    void anotherSessionStartsAtItsEndWithItsOwnSite() {
        keep(SESSION);
        var later = Samples.smallSession("later", MONDAY.plusDays(8));
        keep(later);
        look(MONDAY.plusDays(9));
        go(MONDAY.plusDays(8).plusHours(2));
        timeline.chosenProperty().set(Optional.of(SESSION.id()));
        background.work.remove().run();
        assertEquals(later, replay().course().session());
        background.doAll();
        assertEquals(MONDAY.plusDays(7), replay().position().moment());
        assertEquals(Optional.empty(), replay().past());
        assertEquals(course(), replay().course());
    }

    @Test
    void theButtonsGoFromCheckInToCheckIn() {
        keep(SESSION);
        keep(checkIn("a", MONDAY.plusMinutes(100), 3, 1));
        keep(checkIn("b", MONDAY.plusHours(4), 3, 1));
        look(MONDAY.plusHours(10));
        assertEquals(OptionalInt.empty(), model.nextCheckIn());
        assertEquals(OptionalInt.of(8), model.previousCheckIn());
        model.go(8);
        assertEquals(OptionalInt.of(4), model.previousCheckIn());
        assertEquals(OptionalInt.empty(), model.nextCheckIn());
        model.go(4);
        assertEquals(OptionalInt.empty(), model.previousCheckIn());
        assertEquals(OptionalInt.of(8), model.nextCheckIn());
    }

    @Test
    void aCourseThatDoesNotFallIsUnusual() {
        keep(SESSION);
        for (int hours = 4; hours <= 76; hours += 12) {
            keep(checkIn("at-" + hours, MONDAY.plusHours(hours), 7, 1));
        }
        look(MONDAY.plusHours(80));
        assertTrue(replay().expected().withheld());
        go(MONDAY.plusHours(5));
        assertFalse(replay().expected().withheld());
    }

    @Test
    void troubleIsToldAndTheNextMomentIsReadAllTheSame() {
        keep(SESSION);
        look(MONDAY.plusHours(10));
        var refusing = new ReplayModel(recovery, new Work(new Failing(), notices));
        refusing.show(timeline.courseProperty().get());
        assertEquals(Optional.empty(), refusing.replayProperty().get());
        refusing.go(3);
        assertEquals(
                Optional.of(3),
                refusing.wishProperty().get().map(wish -> wish.position().step()));
        assertEquals(2, notices.problems.size());
    }

    @Test
    void whatWasSaidOfAnotherSessionGoesWhenTheChosenOneCannotBeRead() {
        keep(SESSION);
        keep(Samples.smallSession("later", MONDAY.plusDays(8)));
        look(MONDAY.plusDays(9));
        timeline.chosenProperty().set(Optional.of(SESSION.id()));
        background.work.remove().run();
        background.refuses = true;
        background.doAll();
        assertEquals(SESSION, course().session());
        assertEquals(Optional.empty(), model.replayProperty().get());
        assertEquals(1, notices.problems.size());
    }

    /// Work that never succeeds.
    private static final class Failing implements Background {

        @Override
        public <T> void run(Supplier<T> task, Consumer<T> done, Consumer<RuntimeException> failed) {
            refuse(failed);
        }

        static void refuse(Consumer<RuntimeException> failed) {
            failed.accept(new StoreException(StoreException.Trouble.BUSY, "here", new IllegalStateException("locked")));
        }
    }

    private static CheckIn checkIn(String id, ZonedDateTime at, int thigh, int neck) {
        return CheckIn.of(new Id(id), at, List.of(new Rating(LEFT_THIGH, thigh), new Rating(RIGHT_NECK, neck)));
    }

    /// Records an entry at the moment it names.
    private void keep(Entry entry) {
        clock.set(entry.recordedAt());
        journal.put(entry);
    }

    private void look(ZonedDateTime now) {
        clock.set(now);
        lookAgain();
        background.doAll();
    }

    private void lookAgain() {
        timeline.inView(false);
        timeline.tick();
        timeline.inView(true);
    }

    private void go(ZonedDateTime moment) {
        model.go(course().steps().atOrAfter(moment));
        background.doAll();
    }

    private Replay replay() {
        return model.replayProperty().get().orElseThrow();
    }

    private Course course() {
        return timeline.courseProperty().get().orElseThrow();
    }
}

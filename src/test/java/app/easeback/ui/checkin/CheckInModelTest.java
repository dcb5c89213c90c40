package app.easeback.ui.checkin;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.Recovery;
import app.easeback.core.SameThread;
import app.easeback.core.model.SorenessModel;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Words;
import app.easeback.ui.NotedNotices;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckInModelTest {

    private final MemoryStore store = new MemoryStore();
    private final SettableClock clock = new SettableClock(MONDAY.plusHours(3));
    private final Journal journal = new Journal(store, clock);
    private final NotedNotices notices = new NotedNotices();
    private final CheckInModel model = new CheckInModel(
            new Recovery(store, new TimelineController(new SorenessModel()), clock),
            journal,
            new SameThread(),
            notices,
            Words.of(Locale.ENGLISH, "app.easeback.ui.checkin.checkin"));

    @BeforeEach
    void aSession() {
        journal.put(Samples.smallSession("s", MONDAY));
    }

    @Test
    void nothingIsChosenAtFirstAndSavingThatDoesNothing() {
        assertEquals(Samples.LEFT_THIGH, only().site());
        assertEquals("", only().last());
        assertEquals(Optional.empty(), only().sorenessProperty().get());
        model.save();
        assertEquals(List.of(), store.checkIns().all());
    }

    @Test
    void savingWritesOneCheckInClearsAndCanBeUndone() {
        only().sorenessProperty().set(Optional.of(4));
        model.painkillerProperty().set(Optional.of(true));
        model.noteProperty().set(" after tea ");
        model.save();
        var saved = store.checkIns().all().getFirst();
        assertEquals(Optional.of(4), saved.soreness(Samples.LEFT_THIGH));
        assertEquals(Optional.of(true), saved.painkiller());
        assertEquals(Optional.of("after tea"), saved.note());
        assertEquals(Optional.empty(), only().sorenessProperty().get());
        assertEquals("", model.noteProperty().get());
        notices.undo();
        assertEquals(List.of(), store.checkIns().all());
    }

    @Test
    void itIsTimedToTheSecondAndKnownFromTheExactMoment() {
        var second = MONDAY.plusHours(4);
        clock.set(second.plusNanos(700_000_001));
        only().sorenessProperty().set(Optional.of(4));
        model.save();
        var saved = store.checkIns().all().getFirst();
        assertEquals(second, saved.at());
        assertEquals(second.plusNanos(700_000_001), saved.recordedAt());
    }

    @Test
    void whatIsChosenSurvivesARefreshAndAFailure() {
        only().sorenessProperty().set(Optional.of(4));
        model.noteProperty().set("x".repeat(10_001));
        model.refresh();
        model.save();
        assertEquals(1, notices.problems.size());
        assertEquals(Optional.of(4), only().sorenessProperty().get());
        assertEquals(10_001, model.noteProperty().get().length());
    }

    private RatedSite only() {
        assertEquals(1, model.sitesProperty().get().size());
        return model.sitesProperty().get().getFirst();
    }
}

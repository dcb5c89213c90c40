package app.easeback.ui.reminder.ledger;

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
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Id;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.reminder.Why;
import app.easeback.core.telling.ReminderDesk;
import app.easeback.core.timeline.TimelineController;
import app.easeback.ui.NotedNotices;
import app.easeback.ui.common.work.Work;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A session on Monday at 17:30: heat at 18:30, which nobody answers, tape check on Tuesday.
class LedgerModelTest {

    private static final ZonedDateTime DUE = MONDAY.plusHours(1);

    private final MemoryStore store = new MemoryStore();
    private final SettableClock clock = new SettableClock(MONDAY);
    private final Journal journal = new Journal(store, clock);
    private final Recovery recovery = new Recovery(store, new TimelineController(), clock);
    private final ReminderDesk desk = new ReminderDesk(store, recovery, journal);
    private final LedgerModel model = new LedgerModel(store, recovery, new Work(new SameThread(), new NotedNotices()));

    @BeforeEach
    void aSessionAndTape() {
        model.refresh();
        assertEquals(List.of(), page().stories());
        assertFalse(page().any());
        journal.put(Samples.smallSession("s", MONDAY));
        journal.put(new Tape(new Id("t"), RIGHT_NECK, MONDAY, Optional.empty(), Optional.empty()));
        desk.look();
    }

    @Test
    void whatIsStillToComeIsNotInIt() {
        model.refresh();
        assertEquals(List.of(), page().stories());
    }

    @Test
    void eachReminderIsOneStoryWithItsChangesTheNewestFirst() {
        lookAt(DUE, DUE.plusMinutes(91), MONDAY.plusHours(25));
        model.refresh();
        var story = page().stories().stream()
                .filter(one -> one.last().originalDue().isEqual(DUE))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(ReminderState.PLANNED, ReminderState.DUE, ReminderState.MISSED),
                story.changes().stream().map(Reminder::state).toList());
        assertEquals(Why.NOT_ANSWERED, story.last().why());
        assertTrue(story.came());
        var dues = page().stories().stream().map(one -> one.last().due()).toList();
        assertEquals(dues.stream().sorted().toList().reversed(), dues);
    }

    @Test
    void itIsNarrowedByKindAndByWhetherItCame() {
        for (var now = MONDAY; now.isBefore(MONDAY.plusHours(26)); now = now.plusMinutes(15)) {
            lookAt(now);
        }
        model.refresh();
        int all = page().stories().size();
        model.choose(Story.Subject.TAPE);
        assertEquals(List.of(ReminderKind.TAPE_CHECK), kinds());
        assertTrue(page().stories().getFirst().came());
        model.choose(Story.Came.NO);
        assertEquals(List.of(), page().stories());
        assertTrue(page().any());
        model.choose(Story.Came.ALL);
        model.choose(Story.Subject.HEAT);
        assertEquals(List.of(ReminderKind.HEAT), kinds());
        model.choose(Story.Subject.CHECK_IN);
        model.choose(Story.Came.YES);
        assertEquals(List.of(ReminderKind.CHECK_IN), kinds());
        model.choose(Story.Subject.ALL);
        int came = page().stories().size();
        model.choose(Story.Came.NO);
        assertEquals(all, came + page().stories().size());
        model.choose(Story.Came.ALL);
        assertEquals(all, page().stories().size());
    }

    @Test
    void itReachesTwoWeeksBack() {
        lookAt(DUE, DUE.plusHours(3));
        clock.set(DUE.plusDays(14));
        model.refresh();
        assertTrue(
                page().stories().stream().anyMatch(story -> story.last().due().isEqual(DUE)));
        clock.set(DUE.plusDays(14).plusSeconds(1));
        model.refresh();
        assertFalse(
                page().stories().stream().anyMatch(story -> story.last().due().isEqual(DUE)));
    }

    @Test
    void aVersionThatSaysNothingNewIsNoChange() {
        var planned = Samples.heatReminder();
        var due = planned.in(ReminderState.DUE, Why.DUE_NOW, DUE);
        var later = due.in(ReminderState.SNOOZED, Why.SNOOZED, DUE)
                .replanned(DUE.plus(Duration.ofMinutes(30)), due.site(), due.minutes());
        var again = later.replanned(DUE.plus(Duration.ofMinutes(45)), due.site(), due.minutes());
        var story = new Story(List.of(planned, planned.toldAt(DUE), due, due.toldAt(DUE), later, again));
        assertEquals(List.of(planned, due, later, again), story.changes());
    }

    private void lookAt(ZonedDateTime... moments) {
        for (var moment : moments) {
            clock.set(moment);
            desk.look();
        }
    }

    private List<ReminderKind> kinds() {
        return page().stories().stream()
                .map(story -> story.last().kind())
                .distinct()
                .toList();
    }

    private LedgerModel.Page page() {
        return model.pageProperty().get().orElseThrow();
    }
}

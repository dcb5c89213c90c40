package app.easeback.core.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Id;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.PlanKind;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.session.ImsSession;
import app.easeback.core.telling.ReminderDesk;
import app.easeback.core.timeline.TimelineController;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final ImsSession SESSION = Samples.smallSession("monday", Samples.MONDAY, Samples.LEFT_THIGH);

    private final SettableClock clock = new SettableClock(Samples.MONDAY);
    private final MemoryStore store = new MemoryStore();
    private final Journal journal = new Journal(store, clock);
    private final Recovery recovery = new Recovery(store, new TimelineController(), clock);
    private final ReminderDesk desk = new ReminderDesk(store, recovery, journal);

    @Test
    void whatIsPlannedAndLaterThanNowIsAhead() {
        journal.put(SESSION);
        desk.look();
        var agenda = agenda();
        assertEquals(Samples.MONDAY, agenda.at());
        assertEquals(
                Set.of(ReminderKind.HEAT, ReminderKind.CHECK_IN),
                agenda.ahead().stream().map(Reminder::kind).collect(Collectors.toSet()));
        assertTrue(agenda.ahead().stream().allMatch(reminder -> reminder.due().isAfter(Samples.MONDAY)));
        assertEquals(List.of(), agenda.withdrawn());
        assertFalse(agenda.isEmpty());
    }

    @Test
    void whereNothingIsKeptThereIsNothing() {
        assertTrue(agenda().isEmpty());
    }

    @Test
    void whatIsNotKeptYetIsAheadAllTheSameAndIsNotWritten() {
        journal.put(SESSION);
        assertFalse(agenda().ahead().isEmpty());
        assertEquals(List.of(), store.reminders().all());
    }

    @Test
    void whatIsDueNowHasRung() {
        journal.put(SESSION);
        desk.look();
        var first = agenda().ahead().getFirst();
        at(first.due());
        desk.look();
        assertFalse(ids(agenda().ahead()).contains(first.id()));
        assertFalse(ids(agenda().withdrawn()).contains(first.id()));
    }

    @Test
    void whatIsPutOffIsAheadAtItsNewTime() {
        journal.put(SESSION);
        desk.look();
        var first = agenda().ahead().getFirst();
        at(first.due());
        desk.look();
        desk.snooze(first.id());
        var later = agenda().ahead().getFirst();
        assertEquals(first.id(), later.id());
        assertEquals(first.due().plus(ReminderDesk.LATER), later.due());
    }

    @Test
    void whatWasStartedOrSkippedBeforeItsTimeIsWithdrawn() {
        journal.put(SESSION);
        desk.look();
        var heats = agenda().ahead().stream()
                .filter(reminder -> reminder.kind() == ReminderKind.HEAT)
                .map(Reminder::id)
                .toList();
        desk.accept(heats.get(0));
        desk.skip(heats.get(1));
        var withdrawn = ids(agenda().withdrawn());
        assertTrue(withdrawn.containsAll(heats.subList(0, 2)), withdrawn.toString());
    }

    @Test
    void aPlanThatIsSwitchedOffIsWithdrawnAndComesBackWhenItIsSwitchedOn() {
        journal.put(SESSION);
        desk.look();
        var before = ids(agenda().ahead());
        switchHeat(false);
        desk.look();
        assertEquals(before.stream().filter(id -> id.startsWith("HEAT")).toList(), ids(agenda().withdrawn()));
        switchHeat(true);
        desk.look();
        assertEquals(before, ids(agenda().ahead()));
        assertEquals(List.of(), agenda().withdrawn());
    }

    @Test
    void whatHungOnADeletedSessionIsWithdrawn() {
        journal.put(SESSION);
        desk.look();
        var before = ids(agenda().ahead());
        journal.remove(SESSION);
        assertEquals(List.of(), agenda().ahead());
        assertEquals(before, ids(agenda().withdrawn()));
    }

    @Test
    void whatWasHeldBackFromTheStartIsNotSpokenOf() {
        journal.put(new Tape(new Id("tape"), Samples.LEFT_THIGH, Samples.MONDAY, Optional.empty(), Optional.empty()));
        journal.put(SESSION);
        desk.look();
        var held = store.reminders().all().stream()
                .filter(reminder -> reminder.state() == ReminderState.HELD)
                .toList();
        assertFalse(held.isEmpty());
        assertEquals(List.of(), agenda().withdrawn());
    }

    private void switchHeat(boolean on) {
        journal.put(new Plan(new PlanId(PlanKind.HEAT, SESSION.id()), on, Optional.empty()));
    }

    private void at(ZonedDateTime time) {
        clock.set(time);
    }

    private Agenda agenda() {
        return Agenda.of(store, recovery);
    }

    private static List<String> ids(List<Reminder> reminders) {
        return reminders.stream().map(Reminder::id).toList();
    }
}

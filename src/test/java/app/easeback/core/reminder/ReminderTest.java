package app.easeback.core.reminder;

import static app.easeback.Samples.MONDAY;
import static app.easeback.core.reminder.ReminderState.CANCELLED;
import static app.easeback.core.reminder.ReminderState.DONE;
import static app.easeback.core.reminder.ReminderState.DUE;
import static app.easeback.core.reminder.ReminderState.HELD;
import static app.easeback.core.reminder.ReminderState.PLANNED;
import static app.easeback.core.reminder.ReminderState.SNOOZED;
import static app.easeback.core.reminder.ReminderState.STARTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.MemoryStore;
import app.easeback.core.entry.Id;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReminderTest {

    private static final Reminder HEAT = Samples.heatReminder();
    private static final ZonedDateTime LATER = MONDAY.plusHours(2);

    @Test
    void aTimeIsReadAsItIsWritten() {
        for (Meant meant : List.of(
                new Meant.Elapsed(Duration.ofHours(24)),
                new Meant.WallClock(LocalDateTime.parse("2026-03-03T08:00")))) {
            assertEquals(meant, Meant.parse(meant.toString()));
        }
        assertEquals("PT24H", new Meant.Elapsed(Duration.ofHours(24)).toString());
        assertThrows(DateTimeException.class, () -> Meant.parse("tomorrow"));
    }

    @Test
    void onlyATimerThatRunsEnds() {
        assertEquals(Optional.empty(), HEAT.timerEnd());
        var started = HEAT.in(STARTED, Why.TIMER_RUNNING, LATER);
        assertEquals(Optional.of(LATER.plusMinutes(15)), started.timerEnd());
        assertEquals(Optional.empty(), started.in(DONE, Why.TIMER_OVER, LATER).timerEnd());
    }

    @Test
    void itIsTheSameOnlyWhereStateAndReasonAre() {
        var held = HEAT.in(HELD, Why.WARNING_SIGN, MONDAY);
        assertSame(held, held.in(HELD, Why.WARNING_SIGN, LATER));
        var underTape = held.in(HELD, Why.UNDER_TAPE, LATER);
        assertEquals(Why.UNDER_TAPE, underTape.why());
        assertEquals(LATER, underTape.since());
        var closed = HEAT.in(CANCELLED, Why.TAPE_TAKEN_OFF, MONDAY);
        assertEquals(DONE, closed.in(DONE, Why.TAPE_TAKEN_OFF, LATER).state());
    }

    /// What docs/reminders.md names.
    @ParameterizedTest
    @CsvSource({
        "PLANNED, DUE",
        "DUE, STARTED",
        "DUE, SNOOZED",
        "DUE, DONE",
        "DUE, SKIPPED",
        "DUE, MISSED",
        "PLANNED, HELD",
        "PLANNED, CANCELLED",
        "HELD, PLANNED",
        "HELD, DUE",
        "HELD, DONE",
        "HELD, CANCELLED",
        "SNOOZED, DUE",
        "STARTED, DONE",
        "STARTED, DUE",
        "STARTED, PLANNED",
        "CANCELLED, PLANNED",
        "DONE, DUE",
        "MISSED, PLANNED"
    })
    void aReminderGoesOn(ReminderState from, ReminderState to) {
        assertTrue(from.mayBecome(to));
    }

    /// Nobody was told of what is planned; what is held or over has no answer; what is held stays so with its reason; a
    /// timer ends and nothing else; what the user left out stays left out.
    @ParameterizedTest
    @CsvSource({
        "PLANNED, SNOOZED",
        "DUE, PLANNED",
        "DUE, DUE",
        "SNOOZED, PLANNED",
        "HELD, STARTED",
        "HELD, SKIPPED",
        "HELD, MISSED",
        "STARTED, SNOOZED",
        "STARTED, SKIPPED",
        "STARTED, MISSED",
        "STARTED, CANCELLED",
        "STARTED, HELD",
        "MISSED, STARTED",
        "MISSED, SKIPPED",
        "CANCELLED, STARTED",
        "CANCELLED, SKIPPED",
        "DONE, STARTED",
        "DONE, SKIPPED"
    })
    void noReminderTakesAWayThatThereIsNot(ReminderState from, ReminderState to) {
        assertFalse(from.mayBecome(to));
    }

    @ParameterizedTest
    @EnumSource
    void whatTheUserLeftOutStaysSo(ReminderState to) {
        assertFalse(ReminderState.SKIPPED.mayBecome(to));
    }

    @Test
    void aMoveThatThereIsNotIsRefused() {
        assertThrows(IllegalStateException.class, () -> HEAT.in(SNOOZED, Why.SNOOZED, LATER));
    }

    @Test
    void whatWaitsForAnAnswerOrForItsTimeIsOpen() {
        var open = EnumSet.noneOf(ReminderState.class);
        for (ReminderState state : ReminderState.values()) {
            if (state.open()) {
                open.add(state);
            }
        }
        assertEquals(EnumSet.of(PLANNED, DUE, SNOOZED, STARTED), open);
    }

    @Test
    void aPlanThatNobodySwitchedIsOn() {
        var id = new PlanId(PlanKind.HEAT, new Id("s"));
        var plans = new MemoryStore().plans();
        assertEquals(new Plan(id, true, Optional.empty()), plans.current(id));
        var off = new Plan(id, false, Optional.of(LATER));
        plans.put(off);
        assertEquals(off, plans.current(id));
    }

    @Test
    void aHistoryStandsAsItsNewestVersion() {
        var due = HEAT.in(DUE, Why.DUE_NOW, LATER);
        var history = new ReminderHistory(List.of(HEAT, due));
        assertEquals(due, history.newest());
        assertEquals(HEAT.id(), history.id());
        assertThrows(
                IllegalArgumentException.class, () -> new ReminderHistory(List.of(HEAT, Samples.checkInReminder())));
        assertThrows(IllegalArgumentException.class, () -> new ReminderHistory(List.of()));
    }
}

package app.easeback.ui.reminder.board;

import static app.easeback.Samples.LEFT_THIGH;
import static app.easeback.Samples.MONDAY;
import static app.easeback.Samples.RIGHT_NECK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.Background;
import app.easeback.core.OvertakenException;
import app.easeback.core.comfort.Tape;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.PlanKind;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.reminder.Why;
import app.easeback.ui.Waiting;
import app.easeback.ui.common.work.Work;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TapeModelTest {

    private static final ZonedDateTime DUE = MONDAY.plusHours(1);

    private final Desk desk = new Desk();
    private final TapeModel model = on(desk.background);
    private final Waiting waiting = new Waiting();

    @Test
    void tapePutOnIsOnFromNowUntilItIsTakenOffAndHoldsHeatMeanwhile() {
        desk.at(DUE);
        model.putOn(LEFT_THIGH);
        var tape = onlyTape();
        assertEquals(LEFT_THIGH, tape.site());
        assertEquals(DUE, tape.appliedAt());
        assertEquals(Optional.empty(), tape.removedAt());
        assertEquals(Optional.of(Why.UNDER_TAPE), desk.board().held(heat()));
        desk.at(DUE.plusMinutes(10));
        model.takeOff(tape);
        assertEquals(List.of(), desk.board().tapesOn());
        assertEquals(new Tape(tape.id(), LEFT_THIGH, DUE, Optional.of(DUE.plusMinutes(10)), Optional.empty()), kept());
        assertEquals(ReminderState.DUE, desk.of(ReminderKind.HEAT).getFirst().state());
        assertEquals(Optional.empty(), desk.board().held(heat()));
    }

    @Test
    void eachCanBeUndone() {
        model.putOn(LEFT_THIGH);
        var tape = onlyTape();
        model.takeOff(tape);
        desk.notices.undo();
        assertEquals(tape, onlyTape());
        assertEquals("The tape is as it was before.", desk.notices.said.getLast());
        model.skinReacted(tape);
        desk.notices.undo();
        assertEquals(tape, onlyTape());
    }

    @Test
    void theSkinRestsForADayAfterTape() {
        desk.journal.put(Samples.smallTape("t", MONDAY));
        desk.at(MONDAY.plusHours(2));
        model.takeOff(onlyTape());
        var resting = desk.board().restingFrom(LEFT_THIGH).orElseThrow();
        assertEquals(Optional.of(MONDAY.plusHours(26)), Board.restsUntil(resting));
        assertEquals(Optional.empty(), desk.board().restingFrom(RIGHT_NECK));
        desk.at(MONDAY.plusHours(26));
        assertEquals(Optional.empty(), desk.board().restingFrom(LEFT_THIGH));
    }

    @Test
    void tapeComesOffAfterTheHoursOfTheProfileButNotInQuietHours() {
        desk.journal.put(Samples.smallTape("t", MONDAY));
        assertEquals(MONDAY.plusHours(96), desk.board().offAt(onlyTape()));
        desk.at(MONDAY.plusHours(5));
        desk.journal.put(
                new Tape(onlyTape().id(), LEFT_THIGH, MONDAY.plusHours(5), Optional.empty(), Optional.empty()));
        assertEquals(MONDAY.plusDays(5).withHour(7).withMinute(0), desk.board().offAt(onlyTape()));
    }

    @Test
    void aSkinReactionEndsTheTapeAndHoldsHeatForThreeDays() {
        desk.journal.put(Samples.smallTape("t", MONDAY));
        desk.at(DUE);
        model.skinReacted(onlyTape());
        assertEquals(Optional.of(DUE), kept().removedAt());
        assertEquals(Optional.of(true), kept().skinReaction());
        assertEquals(Optional.of(Why.SKIN_REACTION), desk.board().held(heat()));
        assertEquals(
                Optional.of(DUE.plusDays(3)),
                desk.board().restingFrom(LEFT_THIGH).flatMap(Board::restsUntil));
    }

    @Test
    void aReactionSeenAfterTheTapeIsOffKeepsWhenThatWas() {
        desk.journal.put(Samples.smallTape("t", MONDAY));
        desk.at(DUE);
        model.takeOff(onlyTape());
        desk.at(DUE.plusHours(3));
        model.skinReacted(kept());
        assertEquals(Optional.of(DUE), kept().removedAt());
        assertTrue(Board.reacted(kept()));
    }

    @Test
    void takingOneTapeOffLeavesTheOtherOnAndItsSkinAnswerKept() {
        model.putOn(RIGHT_NECK);
        var neck = onlyTape();
        desk.journal.put(new Tape(Samples.fullTape().id(), LEFT_THIGH, MONDAY, Optional.empty(), Optional.of(true)));
        var thigh = desk.board().tapesOn().stream()
                .filter(tape -> !tape.equals(neck))
                .findFirst()
                .orElseThrow();
        model.takeOff(thigh);
        assertEquals(List.of(neck), desk.board().tapesOn());
        assertTrue(Board.reacted(desk.store.tapes().find(thigh.id()).orElseThrow()));
    }

    @Test
    void tapePutOnWhileTheClockWasAheadIsTakenOffNow() {
        desk.at(MONDAY.plusYears(1));
        model.putOn(LEFT_THIGH);
        desk.at(DUE);
        var tape = onlyTape();
        model.takeOff(tape);
        assertEquals(List.of(), desk.notices.problems);
        assertEquals(new Tape(tape.id(), LEFT_THIGH, DUE, Optional.of(DUE), Optional.empty()), kept());
        desk.notices.undo();
        assertEquals(tape, onlyTape());
    }

    @Test
    void theSkinCanReactToTapePutOnWhileTheClockWasAhead() {
        desk.at(MONDAY.plusYears(1));
        model.putOn(LEFT_THIGH);
        desk.at(DUE);
        var tape = onlyTape();
        model.skinReacted(tape);
        assertEquals(List.of(), desk.notices.problems);
        assertEquals(new Tape(tape.id(), LEFT_THIGH, DUE, Optional.of(DUE), Optional.of(true)), kept());
        assertEquals(
                Optional.of(DUE.plusDays(3)),
                desk.board().restingFrom(LEFT_THIGH).flatMap(Board::restsUntil));
    }

    @Test
    void tapeThatIsPutOnTwiceIsOneTapeAndToldOnce() {
        slowly(slow -> {
            slow.putOn(LEFT_THIGH);
            slow.putOn(LEFT_THIGH);
        });
        assertEquals(LEFT_THIGH, onlyTape().site());
        assertEquals(1, desk.notices.said.size());
        desk.notices.undo();
        waiting.doAll();
        assertEquals(List.of(), desk.store.tapes().all());
    }

    @Test
    void tapeThatIsTakenOffTwiceIsToldOnceAndTheUndoPutsItOnAgain() {
        var tape = Samples.smallTape("t", MONDAY);
        desk.journal.put(tape);
        slowly(slow -> {
            slow.takeOff(tape);
            slow.takeOff(tape);
        });
        assertEquals(List.of(), desk.notices.problems);
        desk.notices.undo();
        waiting.doAll();
        assertEquals(tape, onlyTape());
    }

    @Test
    void aSkinReactionIsToldOnceToo() {
        var tape = Samples.smallTape("t", MONDAY);
        desk.journal.put(tape);
        slowly(slow -> {
            slow.skinReacted(tape);
            slow.skinReacted(tape);
        });
        assertEquals(List.of(), desk.notices.problems);
        desk.notices.undo();
        waiting.doAll();
        assertEquals(tape, onlyTape());
    }

    @Test
    void tapeThatSomebodyElseHasChangedIsNotWrittenOver() {
        var tape = Samples.smallTape("t", MONDAY);
        var theirs = new Tape(tape.id(), RIGHT_NECK, MONDAY, Optional.empty(), Optional.empty());
        desk.journal.put(theirs);
        model.takeOff(tape);
        assertInstanceOf(OvertakenException.class, desk.notices.problems.getFirst());
        assertEquals(theirs, onlyTape());
    }

    /// Presses what `presses` does before the store answers the first of it.
    private void slowly(Consumer<TapeModel> presses) {
        presses.accept(on(waiting));
        waiting.doAll();
        desk.reminders.refresh();
    }

    private TapeModel on(Background background) {
        return new TapeModel(desk.store, desk.recovery, desk.journal, new Work(background, desk.notices), desk.words);
    }

    private PlanId heat() {
        return new PlanId(PlanKind.HEAT, desk.board().session().orElseThrow().id());
    }

    private Tape onlyTape() {
        assertEquals(1, desk.board().tapesOn().size());
        return desk.board().tapesOn().getFirst();
    }

    private Tape kept() {
        assertEquals(1, desk.store.tapes().all().size());
        return desk.store.tapes().all().getFirst();
    }
}

package app.easeback.ui.reminder.board;

import static app.easeback.Samples.LEFT_THIGH;
import static app.easeback.Samples.MONDAY;
import static app.easeback.Samples.RIGHT_NECK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.comfort.Tape;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.PlanKind;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.reminder.Why;
import app.easeback.ui.common.work.Work;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TapeModelTest {

    private static final ZonedDateTime DUE = MONDAY.plusHours(1);

    private final Desk desk = new Desk();
    private final TapeModel model =
            new TapeModel(desk.recovery, desk.journal, new Work(desk.background, desk.notices), desk.words);

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

package app.easeback.ui.reminder.board;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.Caution;
import app.easeback.core.profile.Profile;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.PlanKind;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.reminder.Why;
import app.easeback.ui.Waiting;
import app.easeback.ui.common.work.Work;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanModelTest {

    private static final PlanId HEAT = new PlanId(PlanKind.HEAT, new Id("s"));

    private final Desk desk = new Desk();
    private final PlanModel model =
            new PlanModel(desk.store, desk.recovery, desk.journal, new Work(desk.background, desk.notices), desk.words);

    @Test
    void aPlanIsSwitchedOffAndOnAgain() {
        assertEquals(Plan.untouched(HEAT), desk.board().plan(HEAT));
        model.turn(HEAT, false);
        assertFalse(desk.board().plan(HEAT).on());
        assertEquals(ReminderState.CANCELLED, firstHeat());
        assertEquals(Optional.of(Why.PLAN_OFF), desk.board().over(HEAT));
        model.turn(HEAT, true);
        assertEquals(ReminderState.PLANNED, firstHeat());
        assertEquals(Optional.empty(), desk.board().over(HEAT));
    }

    @Test
    void aPauseLastsUntilTheMorningOrADayAndCanBeEnded() {
        model.pause(HEAT, PlanModel.Pause.UNTIL_MORNING);
        assertEquals(
                Optional.of(MONDAY.plusDays(1).withHour(8).withMinute(0)),
                desk.board().plan(HEAT).pausedUntil());
        assertEquals(ReminderState.HELD, firstHeat());
        model.pause(HEAT, PlanModel.Pause.FOR_A_DAY);
        assertEquals(Optional.of(MONDAY.plusHours(24)), desk.board().plan(HEAT).pausedUntil());
        model.resume(HEAT);
        assertEquals(Optional.empty(), desk.board().plan(HEAT).pausedUntil());
        assertEquals(ReminderState.PLANNED, firstHeat());
    }

    @Test
    void afterMidnightAPauseEndsInTheMorningOfThatDay() {
        desk.at(MONDAY.plusDays(1).withHour(0).withMinute(30));
        model.pause(HEAT, PlanModel.Pause.UNTIL_MORNING);
        var morning = MONDAY.plusDays(1).withHour(8).withMinute(0);
        assertEquals(Optional.of(morning), desk.board().plan(HEAT).pausedUntil());
        desk.at(morning);
        model.pause(HEAT, PlanModel.Pause.UNTIL_MORNING);
        assertEquals(Optional.of(morning.plusDays(1)), desk.board().plan(HEAT).pausedUntil());
    }

    @Test
    void switchingAPlanLeavesItsPauseAsItIs() {
        model.pause(HEAT, PlanModel.Pause.FOR_A_DAY);
        model.turn(HEAT, false);
        model.turn(HEAT, true);
        assertTrue(desk.board().plan(HEAT).pausedAt(MONDAY));
    }

    @Test
    void aPauseIsNoLastingReason() {
        model.pause(HEAT, PlanModel.Pause.FOR_A_DAY);
        assertEquals(Optional.empty(), desk.board().held(HEAT));
    }

    @Test
    void aCautionHoldsHeatUntilThePractitionerWasAskedAndUndoHoldsItAgain() {
        var careful = Profile.USUAL
                .withCautions(Set.of(Caution.DIABETES, Caution.EPILEPSY, Caution.PREGNANT))
                .withAskedAboutHeat(Set.of(Caution.CANCER));
        desk.journal.put(careful);
        assertEquals(Optional.of(Why.CAUTION), desk.board().held(HEAT));
        assertEquals(Set.of(Caution.DIABETES), desk.board().toAskAboutHeat());

        model.askedAboutHeat(desk.board().toAskAboutHeat());
        assertEquals(Optional.empty(), desk.board().held(HEAT));
        assertEquals(ReminderState.PLANNED, firstHeat());
        assertEquals(
                careful.withAskedAboutHeat(Set.of(Caution.CANCER, Caution.DIABETES)),
                desk.store.profiles().current());

        desk.notices.undo();
        assertEquals(careful, desk.store.profiles().current());
        assertEquals(ReminderState.HELD, firstHeat());
    }

    @Test
    void askedTwiceIsToldOnceAndTheUndoHoldsHeatAgain() {
        desk.journal.put(Profile.USUAL.withCautions(Set.of(Caution.DIABETES)));
        var waiting = new Waiting();
        var slow = new PlanModel(desk.store, desk.recovery, desk.journal, new Work(waiting, desk.notices), desk.words);
        slow.askedAboutHeat(Set.of(Caution.DIABETES));
        slow.askedAboutHeat(Set.of(Caution.DIABETES));
        waiting.doAll();
        assertEquals(List.of("Noted: you asked, and heat is fine."), desk.notices.said);
        desk.notices.undo();
        waiting.doAll();
        assertEquals(Set.of(), desk.store.profiles().current().askedAboutHeat());
        assertEquals(ReminderState.HELD, firstHeat());
    }

    @Test
    void aWarningSignHoldsHeat() {
        desk.journal.put(Samples.warning("w", MONDAY, Optional.empty()));
        assertEquals(Optional.of(Why.WARNING_SIGN), desk.board().held(HEAT));
    }

    @Test
    void aPlanThatIsOverSaysWhy() {
        desk.at(MONDAY.plusMinutes(10));
        desk.journal.put(Samples.smallCheckIn("c", MONDAY.plusMinutes(10), 1));
        assertEquals(Optional.of(Why.SORENESS_GONE), desk.board().over(HEAT));
    }

    private ReminderState firstHeat() {
        return desk.of(ReminderKind.HEAT).getFirst().state();
    }
}

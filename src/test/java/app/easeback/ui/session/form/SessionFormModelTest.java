package app.easeback.ui.session.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.OvertakenException;
import app.easeback.core.body.Side;
import app.easeback.core.entry.Id;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.PractitionerAdvice;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.Tightness;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.session.Twitches;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.ui.common.work.Work;
import app.easeback.ui.session.form.muscle.MuscleDraft;
import app.easeback.ui.session.form.muscle.TightForUnit;
import app.easeback.ui.session.form.muscle.TightStep;
import app.easeback.ui.session.form.muscle.TwitchStep;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionFormModelTest {

    private static final ZonedDateTime NOW = Samples.MONDAY.plusMinutes(24 * 60 + 30);

    private final FormBench bench = new FormBench();
    private final SessionFormModel form = bench.form;
    private final SessionFields fields = bench.fields();

    @Test
    void aNewFormIsForJustNowAndKnowsNothingElse() {
        form.openNew();
        assertTrue(form.openProperty().get());
        assertFalse(form.editingProperty().get());
        assertEquals("03/03/2026", fields.at.date.textProperty().get());
        assertEquals("18:00", fields.at.time.textProperty().get());
        assertEquals(Purpose.MUSCLE_TENSION, fields.purpose.get());
        assertEquals(Optional.empty(), fields.pain.get());
        assertEquals(List.of(), fields.treated.selection.sites());
    }

    @Test
    void whatIsLeftOpenIsKeptAsUnknown() {
        form.openNew();
        bench.add("gastrocnemius", Side.LEFT);
        assertTrue(form.save());
        var kept = bench.onlySession();
        assertEquals(List.of(TreatedMuscle.of(Samples.site("gastrocnemius", Side.LEFT))), kept.muscles());
        assertEquals(NOW, kept.at());
        assertEquals(NOW.plusSeconds(40), kept.recordedAt());
        assertEquals(Optional.empty(), kept.painDuring());
        assertEquals(Optional.empty(), kept.practitioner());
        assertEquals(List.of(), kept.advice());
        assertEquals(Optional.empty(), kept.note());
        assertFalse(form.openProperty().get());
    }

    @Test
    void adviceThatCameInMeanwhileIsNotWrittenOver() {
        form.openNew();
        bench.add("gastrocnemius", Side.LEFT);
        form.save();
        var kept = bench.onlySession();
        form.openEdit(kept.id());
        var advice = new PractitionerAdvice(NOW, Optional.empty(), Optional.of("Rest"));
        var theirs = new ImsSession(
                kept.id(),
                kept.at(),
                kept.recordedAt(),
                kept.purpose(),
                kept.muscles(),
                kept.painDuring(),
                kept.practitioner(),
                List.of(advice),
                kept.note());
        bench.journal.put(theirs);
        fields.note.fill("Mine");
        form.save();
        assertEquals(theirs, bench.onlySession());
        assertTrue(form.openProperty().get(), "what was typed stays");
        assertFalse(form.savingProperty().get());
        assertInstanceOf(OvertakenException.class, bench.notices.problems.getFirst());
    }

    @Test
    void everyFieldIsKept() {
        form.openNew();
        fields.at.date.fill("02/03/2026");
        fields.at.time.fill("17:30");
        var muscle = bench.add("gastrocnemius", Side.MIDLINE);
        muscle.twitches.set(TwitchStep.COUNTED);
        muscle.count.fill("8");
        muscle.insertions.fill("12");
        muscle.tightness.set(TightStep.VERY_TIGHT);
        muscle.tightForUnit.set(TightForUnit.MONTHS);
        muscle.tightFor.fill("3");
        fields.purpose.set(Purpose.OTHER);
        fields.pain.set(Optional.of(6));
        fields.practitioner.fill(" Dr Kim ");
        fields.advice.fill("Go easy");
        fields.fillFullNextDay();
        fields.note.fill("Evening");
        assertTrue(form.save());
        var kept = bench.onlySession();
        assertEquals(Samples.MONDAY, kept.at());
        assertEquals(
                List.of(new TreatedMuscle(
                        Samples.site("gastrocnemius", Side.MIDLINE),
                        Optional.of(Twitches.counted(8)),
                        Optional.of(12),
                        Optional.of(Tightness.VERY_TIGHT),
                        Optional.of(13))),
                kept.muscles());
        assertEquals(Purpose.OTHER, kept.purpose());
        assertEquals(Optional.of(6), kept.painDuring());
        assertEquals(Optional.of("Dr Kim"), kept.practitioner());
        assertEquals(
                List.of(new PractitionerAdvice(
                        Samples.MONDAY, Optional.of(Samples.MONDAY.plusDays(1)), Optional.of("Go easy"))),
                kept.advice());
        assertEquals(Optional.of("Evening"), kept.note());
    }

    @Test
    void theFormStaysUntilWhatFollowsWasRead() {
        var open = new ArrayList<Boolean>();
        bench.journal.onChange(
                () -> bench.run(() -> true, _ -> open.add(form.openProperty().get()), _ -> {}));
        form.openNew();
        bench.add("gastrocnemius", Side.LEFT);
        bench.unanswered(form::save);
        assertEquals(List.of(true), open);
        assertFalse(form.openProperty().get());
    }

    @Test
    void whatIsTypedWhileItIsSavedGoesOnAsAChangeOfIt() {
        form.openNew();
        bench.add("gastrocnemius", Side.LEFT);
        bench.unanswered(() -> {
            form.save();
            bench.note().textProperty().set("late");
        });
        assertEquals(List.of("Logged the session: left calf."), bench.notices.said);
        assertTrue(form.openProperty().get());
        assertTrue(form.editingProperty().get());
        assertEquals(Optional.empty(), bench.onlySession().note());
        form.save();
        assertFalse(form.openProperty().get());
        assertEquals(Optional.of("late"), bench.onlySession().note());
    }

    /// What stands in the form is that of the session until it was saved.
    @Test
    void aNewSessionBegunWhileAnotherIsSavedDoesNotWriteOverIt() {
        form.openNew();
        bench.add("gastrocnemius", Side.LEFT);
        form.save();
        var kept = bench.onlySession();
        form.openEdit(kept.id());
        bench.note().textProperty().set("changed");
        bench.unanswered(() -> {
            form.save();
            form.openNew();
        });
        assertTrue(form.openProperty().get());
        assertFalse(form.editingProperty().get());
        assertEquals(Optional.of("changed"), bench.onlySession().note());
        bench.add("vastus-lateralis", Side.RIGHT);
        form.save();
        assertEquals(2, bench.store.sessions().all().size());
        assertEquals(
                Optional.of("changed"),
                bench.store.sessions().find(kept.id()).orElseThrow().note());
    }

    @Test
    void addingCanBeUndone() {
        form.openNew();
        bench.add("gastrocnemius", Side.LEFT);
        form.save();
        assertEquals(List.of("Logged the session: left calf."), bench.notices.said);
        bench.notices.undo();
        assertEquals(List.of(), bench.store.sessions().all());
    }

    @Test
    void anEditKeepsWhatTheFormDoesNotShow() {
        var before = Samples.fullSession();
        bench.keep(before);
        form.openEdit(before.id());
        assertTrue(form.editingProperty().get());
        assertEquals("Walk a little", fields.advice.textProperty().get());
        assertTrue(form.save());
        assertEquals(before, bench.onlySession());
    }

    @Test
    void anEditKeepsTheSecondsOfATimeThatWasNotChanged() {
        var at = Samples.MONDAY.plusSeconds(17);
        bench.keep(Samples.smallSession("s", at));
        form.openEdit(new Id("s"));
        fields.note.fill("new");
        form.save();
        assertEquals(at, bench.onlySession().at());
        assertEquals(Optional.of("new"), bench.onlySession().note());
    }

    @Test
    void aSessionThatWasLoggedWhileTheClockWasAheadCountsOnceItsTimeIsCorrected() {
        var now = bench.clock.instant().atZone(bench.clock.getZone());
        bench.clock.set(now.plusYears(1));
        bench.keep(Samples.smallSession("s", now.plusYears(1)));
        bench.clock.set(now);
        form.openEdit(new Id("s"));
        fields.at.date.fill("03/03/2026");
        fields.at.time.fill("17:45");
        assertTrue(form.save());
        assertEquals(now, bench.onlySession().recordedAt());
        assertEquals(TrainingLevel.GENTLE, bench.recovery.suggestionNow().level());
    }

    @Test
    void adviceThatWasSaidWhileTheClockWasAheadCountsOnceTheSessionIsEdited() {
        var now = bench.clock.instant().atZone(bench.clock.getZone());
        var first = new PractitionerAdvice(Samples.MONDAY, Optional.empty(), Optional.of("first"));
        var ahead = new PractitionerAdvice(now.plusHours(2), Optional.of(now.plusDays(2)), Optional.of("ahead"));
        bench.keep(Samples.advised(Samples.smallSession("s", Samples.MONDAY), List.of(first, ahead)));
        form.openEdit(new Id("s"));
        fields.note.fill("new");
        assertTrue(form.save());
        var corrected = new PractitionerAdvice(now, ahead.fullIntensityFrom(), ahead.text());
        assertEquals(List.of(first, corrected), bench.onlySession().advice());
        bench.clock.pass(Duration.ofMinutes(1));
        form.openEdit(new Id("s"));
        fields.full.date.fill("06/03/2026");
        assertTrue(form.save());
        assertEquals(3, bench.onlySession().advice().size());
        assertEquals(
                Optional.of(bench.onlySession().advice().getLast()),
                bench.onlySession().adviceWithTime(bench.clock.instant()));
    }

    @Test
    void otherAdviceIsTheNewestBesideThatOfAClockThatWasAhead() {
        var now = bench.clock.instant().atZone(bench.clock.getZone());
        var ahead = new PractitionerAdvice(now.plusHours(2), Optional.of(now.plusDays(2)), Optional.empty());
        bench.keep(Samples.advised(Samples.smallSession("s", Samples.MONDAY), List.of(ahead)));
        form.openEdit(new Id("s"));
        fields.full.date.fill("06/03/2026");
        assertTrue(form.save());
        bench.clock.pass(Duration.ofHours(3));
        assertEquals(
                Optional.of(now.plusDays(3).withSecond(0)),
                bench.onlySession()
                        .adviceWithTime(bench.clock.instant())
                        .flatMap(PractitionerAdvice::fullIntensityFrom));
    }

    @Test
    void editingCanBeUndone() {
        var before = Samples.fullSession();
        bench.keep(before);
        form.openEdit(before.id());
        fields.pain.set(Optional.of(1));
        form.save();
        assertEquals(Optional.of(1), bench.onlySession().painDuring());
        bench.notices.undo();
        assertEquals(before, bench.onlySession());
    }

    @Test
    void aSessionThatIsGoneIsNotEdited() {
        form.openEdit(new Id("gone"));
        assertFalse(form.openProperty().get());
        assertEquals(1, bench.notices.said.size());
    }

    @Test
    void aStoreThatFailsKeepsTheForm() {
        form.openNew();
        bench.add("gastrocnemius", Side.LEFT);
        var typed = fields.draft();
        bench.broken = true;
        form.save();
        assertTrue(form.openProperty().get());
        assertFalse(form.savingProperty().get());
        assertEquals(typed, fields.draft());
        assertEquals(1, bench.notices.problems.size());
        bench.broken = false;
        form.save();
        assertEquals(1, bench.store.sessions().all().size());
    }

    @Test
    void aCancelledFormComesBackAsItWas() {
        form.openNew();
        bench.add("gastrocnemius", Side.LEFT).count.fill("nine");
        fields.at.time.fill("half past");
        var typed = fields.draft();
        form.cancel();
        assertFalse(form.openProperty().get());
        form.openNew();
        bench.notices.undo();
        assertTrue(form.openProperty().get());
        assertEquals(typed, fields.draft());
    }

    @Test
    void cancellingAnEditComesBackAsThatEdit() {
        var before = Samples.fullSession();
        bench.keep(before);
        form.openEdit(before.id());
        fields.note.fill("changed");
        form.cancel();
        bench.notices.undo();
        assertTrue(form.editingProperty().get());
        form.save();
        assertEquals(before.id(), bench.onlySession().id());
        assertEquals(Optional.of("changed"), bench.onlySession().note());
    }

    @Test
    void cancellingAnUntouchedFormSaysNothing() {
        form.openNew();
        form.cancel();
        assertFalse(form.openProperty().get());
        assertEquals(List.of(), bench.notices.said);
    }

    @Test
    void openingAFormThatIsBeingFilledInLosesNothing() {
        form.openNew();
        fields.note.fill("typed");
        form.openNew();
        assertEquals("typed", fields.note.textProperty().get());
    }

    @Test
    void openingAnotherFormOffersTheChangedOneBack() {
        bench.keep(Samples.fullSession());
        form.openNew();
        fields.note.fill("typed");
        form.openEdit(Samples.fullSession().id());
        assertTrue(form.editingProperty().get());
        bench.notices.undo();
        assertFalse(form.editingProperty().get());
        assertEquals("typed", fields.note.textProperty().get());
    }

    @Test
    void aRemovedMuscleCanBePutBackWithWhatWasTyped() {
        form.openNew();
        var calf = bench.add("gastrocnemius", Side.LEFT);
        calf.count.fill("8");
        bench.add("soleus", Side.LEFT);
        form.muscles().remove(calf);
        assertEquals(1, fields.treated.muscles().size());
        bench.notices.undo();
        assertEquals(calf.draft(), fields.treated.muscles().getLast().draft());
    }

    @Test
    void practitionersOfEarlierSessionsAreOfferedLatestFirst() {
        bench.keep(by("a", Samples.MONDAY.minusDays(3), "Ann"));
        bench.keep(by("b", Samples.MONDAY.minusDays(2), "Bo"));
        bench.keep(by("c", Samples.MONDAY.minusDays(1), "Ann"));
        form.openNew();
        assertEquals(List.of("Ann", "Bo"), form.practitioners());
    }

    @Test
    void theQuickChoicesReckonFromNow() {
        form.openNew();
        fields.fillAt(Duration.ofHours(1));
        assertEquals("17:00", fields.at.time.textProperty().get());
        fields.fillAt(Duration.ZERO);
        assertEquals("18:00", fields.at.time.textProperty().get());
    }

    /// Each row: what is typed as day and time, and whether that may be saved at 18:00:40 on 3 March.
    @ParameterizedTest
    @CsvSource({
        "03/03/2026, 18:00, true",
        "03/03/2026, 18:01, false",
        "04/03/2026, 00:00, false",
        "02/03/2026, 23:59, true",
        "30/02/2026, 10:00, false",
        "03/03/2026, 25:00, false",
        "03/03/2026, '', false",
        "'', 10:00, false",
        "'', '', false"
    })
    void theSessionHasAReadableTimeThatHasPassed(String date, String time, boolean fine) {
        form.openNew();
        bench.add("gastrocnemius", Side.LEFT);
        fields.at.date.fill(date);
        fields.at.time.fill(time);
        assertEquals(fine, form.save());
        assertEquals(!fine, form.openProperty().get());
        boolean complains = !fields.at.date.problemProperty().get().isEmpty()
                || !fields.at.time.problemProperty().get().isEmpty();
        assertEquals(!fine, complains);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', true",
        "03/03/2026, 17:59, false",
        "03/03/2026, 18:00, true",
        "05/03/2026, 08:00, true",
        "05/03/2026, '', false",
        "'', 08:00, false",
        "soon, 08:00, false"
    })
    void fullIntensityIsNotBeforeTheSession(String date, String time, boolean fine) {
        form.openNew();
        bench.add("gastrocnemius", Side.LEFT);
        fields.full.date.fill(date);
        fields.full.time.fill(time);
        assertEquals(fine, form.save());
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', WEEKS, true",
        "0, 0, 0, WEEKS, true",
        "200, 500, 5200, WEEKS, true",
        "201, '', '', WEEKS, false",
        "-1, '', '', WEEKS, false",
        "some, '', '', WEEKS, false",
        "'', 501, '', WEEKS, false",
        "'', '', 5201, WEEKS, false",
        "'', '', 1196, MONTHS, true",
        "'', '', 1197, MONTHS, false",
        "'', '', 99, YEARS, true",
        "'', '', 100, YEARS, false"
    })
    void numbersStayInTheirRange(String twitches, String insertions, String tightFor, TightForUnit unit, boolean fine) {
        form.openNew();
        var muscle = bench.add("gastrocnemius", Side.LEFT);
        muscle.twitches.set(twitches.isEmpty() ? TwitchStep.UNKNOWN : TwitchStep.COUNTED);
        muscle.count.fill(twitches);
        muscle.insertions.fill(insertions);
        muscle.tightForUnit.set(unit);
        muscle.tightFor.fill(tightFor);
        assertEquals(fine, form.save());
    }

    @Test
    void aSessionHasAtLeastOneMuscle() {
        form.openNew();
        assertFalse(form.save());
        assertEquals(
                bench.words.text("session.problem.none"),
                fields.treated.problemProperty().get());
        bench.add("soleus", Side.LEFT);
        assertEquals("", fields.treated.problemProperty().get());
    }

    @Test
    void onlyAFormInWhichNothingWasTypedIsClosedWhenTheScreenIsLeft() {
        form.openNew();
        fields.note.fill("typed");
        form.closeIfUntouched();
        assertTrue(form.openProperty().get());
        fields.note.fill("");
        form.closeIfUntouched();
        assertFalse(form.openProperty().get());
    }

    @Test
    void noSiteStandsTwice() {
        form.openNew();
        bench.add("soleus", Side.LEFT);
        var other = bench.add("soleus", Side.RIGHT);
        other.insertions.fill("7");
        fields.treated.turn(other, Side.LEFT);
        assertFalse(other.sideProblemProperty().get().isEmpty());
        assertEquals(Side.RIGHT, other.side.get());
        fields.treated.selection.choose(Samples.LEFT_THIGH);
        assertEquals(
                "7", fields.treated.muscles().get(1).insertions.textProperty().get());
        fields.treated.turn(other, Side.MIDLINE);
        assertEquals("", other.sideProblemProperty().get());
        assertTrue(form.save());
    }

    @Test
    void theBodyShowsTheSideThatIsChosenInTheRow() {
        form.openNew();
        fields.treated.turn(bench.add("soleus", Side.LEFT), Side.RIGHT);
        assertEquals(List.of(Samples.site("soleus", Side.RIGHT)), fields.treated.selection.sites());
    }

    @Test
    void aMuscleThatIsChosenAgainHasWhatWasTypedForIt() {
        form.openNew();
        var calf = bench.add("gastrocnemius", Side.LEFT);
        calf.insertions.fill("12");
        bench.add("soleus", Side.LEFT);
        fields.treated.selection.toggle(calf.site());
        assertEquals(1, fields.treated.muscles().size());
        fields.treated.selection.toggle(calf.site());
        assertEquals(
                "12",
                fields.treated.muscles().getLast().insertions.textProperty().get());
    }

    @Test
    void twitchesAreToldByStepsAndUnknownIsTheFirst() {
        form.openNew();
        var muscle = bench.add("gastrocnemius", Side.LEFT);
        assertEquals(Optional.empty(), muscle.value().twitches());
        muscle.twitches.set(TwitchStep.NONE);
        assertEquals(Optional.of(Twitches.counted(0)), muscle.value().twitches());
        muscle.twitches.set(TwitchStep.FEW);
        assertEquals(Optional.of(Twitches.About.ONE_TO_FIVE), muscle.value().twitches());
        muscle.twitches.set(TwitchStep.MANY);
        assertEquals(Optional.of(Twitches.About.SIX_OR_MORE), muscle.value().twitches());
        muscle.twitches.set(TwitchStep.COUNTED);
        assertFalse(muscle.check(), "a number is to come");
        muscle.count.fill("7");
        assertEquals(Optional.of(Twitches.counted(7)), muscle.value().twitches());
    }

    @Test
    void whatIsTypedForTwitchesCountsOnlyWhereANumberIsChosen() {
        form.openNew();
        var muscle = bench.add("gastrocnemius", Side.LEFT);
        muscle.twitches.set(TwitchStep.COUNTED);
        muscle.count.fill("many");
        assertFalse(form.save());
        muscle.twitches.set(TwitchStep.MANY);
        assertEquals("", muscle.count.problemProperty().get());
        assertTrue(form.save());
    }

    @Test
    void oneMuscleTellsAllOthersTheSame() {
        form.openNew();
        var calf = bench.add("gastrocnemius", Side.LEFT);
        var thigh = bench.add("vastus-lateralis", Side.RIGHT);
        thigh.taped.set(true);
        calf.twitches.set(TwitchStep.MANY);
        calf.tightness.set(TightStep.TIGHT);
        calf.tightFor.fill("3");
        calf.tightForUnit.set(TightForUnit.MONTHS);
        var before = fields.treated.drafts();
        form.muscles().sameForAll(calf);
        form.muscles().sameForAll(calf);
        assertEquals(1, bench.notices.said.size());
        assertEquals(calf.draft().on(Samples.site("vastus-lateralis", Side.RIGHT), true), thigh.draft());
        bench.notices.undo();
        assertEquals(before, fields.treated.drafts());
    }

    @Test
    void undoOfTheSameForAllLeavesWhatCameAfterIt() {
        form.openNew();
        var calf = bench.add("gastrocnemius", Side.LEFT);
        var thigh = bench.add("vastus-lateralis", Side.RIGHT);
        var neck = bench.add("trapezius-descending-part", Side.RIGHT);
        thigh.insertions.fill("3");
        calf.twitches.set(TwitchStep.MANY);
        calf.insertions.fill("8");
        form.muscles().sameForAll(calf);
        calf.twitches.set(TwitchStep.NONE);
        thigh.taped.set(true);
        thigh.tightness.set(TightStep.TIGHT);
        fields.treated.selection.remove(neck.site());
        bench.add("soleus", Side.LEFT);
        var after = fields.treated.drafts();
        bench.notices.undo();
        assertEquals("3", thigh.insertions.textProperty().get());
        assertEquals(TwitchStep.UNKNOWN, thigh.twitches.get());
        assertEquals(TightStep.TIGHT, thigh.tightness.get());
        assertTrue(thigh.taped.get());
        assertEquals(after.getFirst(), calf.draft());
        assertEquals(
                after.stream().map(MuscleDraft::site).toList(),
                fields.treated.drafts().stream().map(MuscleDraft::site).toList());
    }

    @Test
    void tapeIsLoggedWithTheSessionAndUndoneWithIt() {
        form.openNew();
        bench.add("gastrocnemius", Side.LEFT).taped.set(true);
        bench.add("soleus", Side.LEFT);
        form.save();
        var tape = bench.store.tapes().all().getFirst();
        assertEquals(Samples.site("gastrocnemius", Side.LEFT), tape.site());
        assertEquals(bench.onlySession().at(), tape.appliedAt());
        assertEquals(1, bench.store.tapes().all().size());
        bench.notices.undo();
        assertEquals(List.of(), bench.store.tapes().all());
        assertEquals(List.of(), bench.store.sessions().all());
    }

    @Test
    void aRepeatTakesTheMusclesAndLeavesWhatIsOfThatDayOpen() {
        var before = Samples.fullSession();
        bench.keep(before);
        form.openRepeat(before);
        assertFalse(form.editingProperty().get());
        assertTrue(form.save());
        var kept = bench.store.sessions().all().getLast();
        assertEquals(NOW, kept.at());
        assertEquals(before.sites(), kept.sites());
        assertEquals(before.purpose(), kept.purpose());
        assertEquals(before.practitioner(), kept.practitioner());
        assertEquals(before.sites().stream().map(TreatedMuscle::of).toList(), kept.muscles());
        assertEquals(Optional.empty(), kept.painDuring());
        assertEquals(List.of(), kept.advice());
        assertEquals(Optional.empty(), kept.note());
    }

    @Test
    void theLastSessionIsRepeatedAndAnEmptyFormOpensWithoutOne() {
        form.openRepeatOfLast();
        assertTrue(form.openProperty().get());
        assertEquals(List.of(), fields.treated.muscles());
        form.cancel();
        bench.keep(Samples.smallSession("old", Samples.MONDAY.minusDays(3), Samples.RIGHT_NECK));
        bench.keep(Samples.smallSession("new", Samples.MONDAY, Samples.LEFT_THIGH));
        form.openRepeatOfLast();
        assertEquals(List.of(Samples.LEFT_THIGH), fields.treated.selection.sites());
    }

    @Test
    void twoClicksBeginOneRepeat() {
        var last = Samples.smallSession("last", Samples.MONDAY, Samples.LEFT_THIGH);
        bench.keep(last);
        twice(form::openRepeatOfLast);
        twice(() -> form.openRepeat(last));
        assertEquals(List.of(Samples.LEFT_THIGH), fields.treated.selection.sites());
        assertEquals(List.of(), bench.notices.said);
        form.openRepeat(Samples.smallSession("other", Samples.MONDAY.minusDays(3), Samples.RIGHT_NECK));
        assertEquals(List.of(Samples.RIGHT_NECK), fields.treated.selection.sites());
    }

    @Test
    void twoClicksOnRepeatLeaveWhatIsUnfinished() {
        var last = Samples.smallSession("last", Samples.MONDAY, Samples.LEFT_THIGH);
        bench.keep(last);
        form.openNew();
        fields.note.fill("typed");
        form.keepDraft();
        var next = afterARestart();
        twice(() -> next.openRepeat(last));
        assertEquals("typed", next.fields().note.textProperty().get());
        assertEquals(List.of("You had not saved this session yet. Save it, or start empty."), bench.notices.said);
    }

    @Test
    void twoClicksOnANewSessionGoOnWithWhatIsUnfinished() {
        form.openNew();
        fields.note.fill("typed");
        form.keepDraft();
        var next = afterARestart();
        twice(next::openNew);
        assertEquals("typed", next.fields().note.textProperty().get());
        assertTrue(next.continuedProperty().get());
        assertEquals(List.of(), bench.notices.said);
        assertFalse(bench.store.drafts().find("session").isEmpty(), "it would be lost in a crash");
    }

    @Test
    void twoClicksOnAnEditGoOnWithWhatIsUnfinished() {
        var kept = Samples.smallSession("kept", Samples.MONDAY, Samples.LEFT_THIGH);
        bench.keep(kept);
        form.openEdit(kept.id());
        fields.note.fill("typed");
        form.keepDraft();
        var next = afterARestart();
        twice(() -> next.openEdit(kept.id()));
        assertEquals("typed", next.fields().note.textProperty().get());
        assertEquals(List.of(), bench.notices.said);
    }

    @Test
    void whatWasReadBeforeASaveIsReadAgainAfterIt() {
        form.openNew();
        bench.add("gastrocnemius", Side.LEFT);
        form.keepDraft();
        bench.unanswered(() -> {
            form.openNew();
            form.save();
        });
        assertTrue(form.openProperty().get());
        assertFalse(form.continuedProperty().get(), "it would be logged twice");
        assertEquals(List.of(), fields.treated.selection.sites());
        var kept = bench.onlySession();
        form.openEdit(kept.id());
        bench.unanswered(() -> {
            form.openEdit(kept.id());
            bench.note().textProperty().set("changed");
            form.save();
        });
        assertEquals("changed", bench.note().textProperty().get());
        bench.note().textProperty().set("changed again");
        form.save();
        assertEquals(Optional.of("changed again"), bench.onlySession().note());
        assertEquals(List.of(), bench.notices.problems);
    }

    /// What stands in the form while it is saved is that of the session.
    @Test
    void aFormThatIsUndoneWhileAnotherIsSavedIsOfferedAgain() {
        form.openNew();
        fields.note.fill("first");
        form.cancel();
        form.openNew();
        bench.add("gastrocnemius", Side.LEFT);
        bench.unanswered(() -> {
            form.save();
            bench.notices.undo();
        });
        assertFalse(form.openProperty().get());
        assertEquals(Optional.empty(), bench.onlySession().note());
        bench.notices.undoWhatSaid("The session was not logged.");
        assertEquals("first", fields.note.textProperty().get());
        assertFalse(form.editingProperty().get());
    }

    private SessionFormModel afterARestart() {
        return new SessionFormModel(
                bench.store, bench.journal, bench.recovery, new Work(bench, bench.notices), bench.words, bench.clock);
    }

    /// As with a double click, whose second comes before the store has answered the first.
    private void twice(Runnable click) {
        bench.unanswered(() -> {
            click.run();
            click.run();
        });
    }

    @Test
    void howAMuscleWasLastTimeIsKnown() {
        bench.keep(Samples.fullSession());
        bench.keep(Samples.smallSession("newer", Samples.MONDAY.plusHours(1), Samples.LEFT_THIGH));
        form.openNew();
        assertEquals(
                Optional.of(Twitches.counted(8)),
                fields.treated.lastTime(Samples.RIGHT_NECK).twitches());
        assertEquals(
                Optional.empty(), fields.treated.lastTime(Samples.LEFT_THIGH).twitches());
    }

    /// The session that is edited is no earlier time of its own muscles.
    @Test
    void howAMuscleWasLastTimeComesBackWithAnEdit() {
        bench.keep(Samples.fullSession());
        form.openEdit(Samples.fullSession().id());
        var before = fields.treated.lastTime(Samples.RIGHT_NECK);
        fields.note.fill("typed");
        form.cancel();
        form.openNew();
        assertNotEquals(before, fields.treated.lastTime(Samples.RIGHT_NECK));
        bench.notices.undo();
        assertTrue(form.editingProperty().get());
        assertEquals(before, fields.treated.lastTime(Samples.RIGHT_NECK));
    }

    @Test
    void itIsLeftWhenItIsCancelledOrSavedAndNotWhenItOpensOnSomethingElse() {
        var left = new AtomicInteger();
        form.onLeft(left::incrementAndGet);
        form.openNew();
        form.startEmpty();
        form.openRepeat(Samples.smallSession("first", Samples.MONDAY));
        assertEquals(0, left.get());
        assertTrue(form.openProperty().get());
        form.cancel();
        assertEquals(1, left.get());
        form.cancel();
        assertEquals(1, left.get());
        form.openRepeat(Samples.smallSession("first", Samples.MONDAY));
        assertTrue(form.save());
        assertEquals(2, left.get());
    }

    @Test
    void aMessageGoesWhenItIsNoLongerTrue() {
        form.openNew();
        fields.at.time.fill("19:00");
        fields.at.left();
        assertFalse(fields.at.time.problemProperty().get().isEmpty());
        fields.at.date.textProperty().set("02/03/2026");
        assertEquals("", fields.at.time.problemProperty().get());
    }

    private static ImsSession by(String id, ZonedDateTime at, String practitioner) {
        var small = Samples.smallSession(id, at);
        return new ImsSession(
                small.id(),
                at,
                at,
                small.purpose(),
                small.muscles(),
                Optional.empty(),
                Optional.of(practitioner),
                List.of(),
                Optional.empty());
    }
}

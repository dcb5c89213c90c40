package app.easeback.ui.session.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.Background;
import app.easeback.core.body.Side;
import app.easeback.core.entry.Id;
import app.easeback.core.session.Purpose;
import app.easeback.core.words.Words;
import app.easeback.ui.common.form.MomentFields;
import app.easeback.ui.common.work.Work;
import app.easeback.ui.session.form.muscle.TightForUnit;
import app.easeback.ui.session.form.muscle.TightStep;
import app.easeback.ui.session.form.muscle.TwitchStep;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class KeptDraftTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final FormBench bench = new FormBench();

    /// The form of a program that was started anew on the same store.
    private SessionFormModel afterARestart() {
        return new SessionFormModel(
                bench.store, bench.journal, bench.recovery, new Work(bench, bench.notices), bench.words, bench.clock);
    }

    private void type() {
        bench.form.openNew();
        var calf = bench.add("gastrocnemius", Side.MIDLINE);
        calf.twitches.set(TwitchStep.COUNTED);
        calf.count.fill("nine");
        calf.insertions.fill("12");
        calf.tightness.set(TightStep.VERY_TIGHT);
        calf.tightFor.fill("3");
        calf.tightForUnit.set(TightForUnit.YEARS);
        calf.taped.set(true);
        bench.add("soleus", Side.RIGHT);
        bench.fields().at.time.fill("half past");
        bench.fields().purpose.set(Purpose.OTHER);
        bench.fields().pain.set(Optional.of(10));
        bench.fields().practitioner.fill("Zoë");
        bench.fields().advice.fill("two\nlines");
        bench.fields().full.date.fill("soon");
        bench.fields().full.time.fill("8");
        bench.fields().note.fill(" = # \\ ");
    }

    @Test
    void everythingTypedIsThereAfterACrash() {
        type();
        bench.form.keepDraft();
        var form = afterARestart();
        form.openNew();
        assertEquals(bench.fields().draft(), form.fields().draft());
        assertTrue(form.continuedProperty().get());
    }

    @Test
    void whatCouldNotBeKeptOnceIsKeptAtTheNextOccasion() {
        type();
        bench.broken = true;
        bench.form.keepDraft();
        bench.broken = false;
        assertEquals(Map.of(), bench.store.drafts().find("session"));
        bench.form.keepDraft();
        var form = afterARestart();
        form.openNew();
        assertEquals(bench.fields().draft(), form.fields().draft());
    }

    @Test
    void anUntouchedFormLeavesNothingBehind() {
        bench.form.openNew();
        bench.form.keepDraft();
        assertEquals(Map.of(), bench.store.drafts().find("session"));
        var form = afterARestart();
        form.openNew();
        assertFalse(form.continuedProperty().get());
    }

    @Test
    void savingAndCancellingLeaveNothingBehind() {
        bench.form.openNew();
        bench.add("soleus", Side.LEFT);
        bench.form.keepDraft();
        bench.form.save();
        assertEquals(Map.of(), bench.store.drafts().find("session"));
        bench.form.openNew();
        bench.add("soleus", Side.LEFT);
        bench.form.keepDraft();
        bench.form.cancel();
        assertEquals(Map.of(), bench.store.drafts().find("session"));
    }

    @Test
    void theDraftOfAnEditBelongsToThatSession() {
        bench.keep(Samples.fullSession());
        bench.form.openEdit(Samples.fullSession().id());
        bench.note().fill("typed");
        bench.form.keepDraft();
        var form = afterARestart();
        form.openNew();
        assertEquals("", form.fields().note.textProperty().get());
        form.openEdit(Samples.fullSession().id());
        assertEquals("typed", form.fields().note.textProperty().get());
        form.save();
        assertEquals(Optional.of("typed"), bench.onlySession().note());
    }

    @Test
    void aRepeatDoesNotCostTheDraft() {
        bench.keep(Samples.fullSession());
        type();
        bench.form.keepDraft();
        var form = afterARestart();
        form.openRepeatOfLast();
        assertEquals(bench.fields().draft(), form.fields().draft());
        assertTrue(form.continuedProperty().get());
        assertEquals(List.of(bench.words.text("session.notice.unfinished")), bench.notices.said);
    }

    @Test
    void nothingIsKeptBetweenSaveAndSaved() {
        var waiting = new ArrayDeque<Runnable>();
        Background later = new Background() {
            @Override
            public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
                waiting.add(() -> bench.run(work, done, failed));
            }
        };
        var form = new SessionFormModel(
                bench.store, bench.journal, bench.recovery, new Work(later, bench.notices), bench.words, bench.clock);
        form.openNew();
        waiting.remove().run();
        form.fields().treated.selection.choose(Samples.LEFT_THIGH);
        form.save();
        form.keepDraft();
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        assertEquals(1, bench.store.sessions().all().size());
        assertEquals(Map.of(), bench.store.drafts().find("session"));
    }

    @Test
    void anEmptyStartOffersTheDraftBack() {
        type();
        bench.form.keepDraft();
        var form = afterARestart();
        form.openNew();
        var typed = form.fields().draft();
        form.startEmpty();
        assertTrue(form.openProperty().get());
        assertFalse(form.continuedProperty().get());
        assertTrue(form.fields().treated.muscles().isEmpty());
        assertEquals(Map.of(), bench.store.drafts().find("session"));
        bench.notices.undo();
        assertEquals(typed, form.fields().draft());
        assertFalse(bench.store.drafts().find("session").isEmpty());
    }

    @Test
    void timesThatCanBeReadAreReadAgainWhereHalvesOfTheDayAreWritten() {
        type();
        bench.fields().at.time.fill("12:15");
        bench.fields().full.time.fill("10:30");
        bench.form.keepDraft();
        var form = inAmerica();
        form.openNew();
        assertEquals("12:15 PM", written(form.fields().at));
        assertEquals("10:30 AM", written(form.fields().full));
    }

    @Test
    void aTimeThatCannotBeReadForWantOfItsHalfOfTheDayStaysSo() {
        for (String typed : List.of("10:30", "12:15", "5:30", "17:30:00", "13 o'clock")) {
            var before = inAmerica();
            before.openNew();
            before.fields().treated.selection.choose(Samples.LEFT_THIGH);
            before.fields().at.time.fill(typed);
            before.keepDraft();
            var form = inAmerica();
            form.openNew();
            assertEquals(typed, written(form.fields().at));
            assertEquals(before.fields().draft(), form.fields().draft());
            assertFalse(form.save());
            form.cancel();
        }
    }

    private SessionFormModel inAmerica() {
        var words = Words.of(
                Locale.US, "app.easeback.ui.shell", "app.easeback.ui.body.body", "app.easeback.ui.session.session");
        return new SessionFormModel(
                bench.store, bench.journal, bench.recovery, new Work(bench, bench.notices), words, bench.clock);
    }

    private static String written(MomentFields moment) {
        return moment.time.textProperty().get().replace('\u202f', ' ');
    }

    @Test
    void anEditThatGoesOnInAnotherZoneDoesNotMoveTheSession() {
        var before = Samples.fullSession();
        bench.keep(before);
        bench.form.openEdit(before.id());
        bench.note().fill("typed");
        bench.form.keepDraft();
        bench.clock.travel(TOKYO);
        var form = afterARestart();
        form.openEdit(before.id());
        assertTrue(form.continuedProperty().get());
        assertEquals(
                MomentFields.inMinutes(before.at(), TOKYO),
                form.fields().at.value().orElseThrow());
        assertTrue(form.save());
        assertEquals(before.at(), bench.onlySession().at());
        assertEquals(before.advice(), bench.onlySession().advice());
        assertEquals(Optional.of("typed"), bench.onlySession().note());
    }

    @Test
    void aNewSessionThatGoesOnInAnotherZoneIsOfTheSameInstants() {
        bench.form.openNew();
        bench.add("soleus", Side.LEFT);
        bench.fields().fillFullNextDay();
        bench.form.keepDraft();
        bench.clock.travel(TOKYO);
        var form = afterARestart();
        form.openNew();
        assertTrue(form.save());
        var at = bench.onlySession().at();
        assertEquals(TOKYO, at.getZone());
        assertEquals(Samples.MONDAY.plusMinutes(24 * 60 + 30).toInstant(), at.toInstant());
        assertEquals(
                Optional.of(at.plusDays(1)),
                bench.onlySession().advice().getFirst().fullIntensityFrom());
    }

    @Test
    void theSecondOfTwoHoursThatAClockChangeRepeatsIsNotMovedEither() {
        var at = ZonedDateTime.parse("2025-10-26T02:30:17+01:00[Europe/Berlin]");
        bench.keep(Samples.smallSession("s", at));
        bench.form.openEdit(new Id("s"));
        bench.note().fill("typed");
        bench.form.keepDraft();
        bench.clock.travel(TOKYO);
        var form = afterARestart();
        form.openEdit(new Id("s"));
        assertTrue(form.save());
        assertEquals(at, bench.onlySession().at());
    }

    @Test
    void whatCannotBeReadGoesOnInAnotherZoneAsItWasTyped() {
        type();
        bench.form.keepDraft();
        bench.clock.travel(TOKYO);
        var form = afterARestart();
        form.openNew();
        assertEquals("03/03/2026", form.fields().at.date.textProperty().get());
        assertEquals("half past", written(form.fields().at));
        assertEquals("soon", form.fields().full.date.textProperty().get());
        assertEquals("08:00", written(form.fields().full));
    }

    @Test
    void aDraftThatNamesNoZoneIsOfTheZoneOfNow() {
        type();
        bench.fields().at.time.fill("17:30");
        var fields = new HashMap<>(KeptDraft.fields(bench.fields().draft()));
        fields.remove("zone");
        bench.journal.keepDraft("session", fields);
        bench.clock.travel(TOKYO);
        var form = afterARestart();
        form.openNew();
        assertEquals("17:30", written(form.fields().at));
    }

    @Test
    void aDraftThatThisVersionCannotReadIsLeftOut() {
        type();
        var fields = new HashMap<>(KeptDraft.fields(bench.fields().draft()));
        fields.put("0.muscle", "wing");
        assertEquals(Optional.empty(), KeptDraft.of(fields));
        fields.put("0.muscle", "soleus");
        fields.put("purpose", "FUN");
        assertEquals(Optional.empty(), KeptDraft.of(fields));
        fields.put("purpose", "OTHER");
        assertTrue(KeptDraft.of(fields).isPresent());
        fields.put("zone", "Moon/Tranquility");
        assertEquals(Optional.empty(), KeptDraft.of(fields));
    }
}

package app.easeback.ui.checkin;

import static app.easeback.Samples.MONDAY;
import static app.easeback.ui.checkin.Bench.FRONT;
import static app.easeback.ui.checkin.Bench.NECK;
import static app.easeback.ui.checkin.Bench.THIGH;
import static app.easeback.ui.checkin.Bench.click;
import static app.easeback.ui.checkin.Bench.group;
import static app.easeback.ui.checkin.Bench.muscle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.StoreException;
import app.easeback.ui.checkin.form.CheckInMoment.When;
import app.easeback.ui.checkin.form.GoneSince;
import app.easeback.ui.checkin.form.Question;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A crash is a new model on the same store.
class CheckInDraftTest {

    private final Bench bench = new Bench();
    private final CheckInModel model = bench.model();

    @Test
    void everythingChosenAndTypedIsThereAgainAfterACrash() {
        bench.asksAboutComplaint();
        click(model, THIGH, 4);
        muscle(model, FRONT).sorenessProperty().set(Optional.of(2));
        model.fields().fatigueProperty().set(Optional.of(7));
        model.fields().complaintProperty().set(Optional.of(5));
        model.fields().answerProperty(Question.WALKING).set(Optional.of(false));
        model.fields().note().textProperty().set("half a sen");
        model.fields().moment().whenProperty().set(Optional.of(When.EXACT));
        model.fields().moment().exact().time.fill("19:xx");
        model.keepDraft();

        var again = bench.model().fields();
        assertEquals(model.fields().ratings(), again.ratings());
        assertEquals(Optional.of(7), again.fatigueProperty().get());
        assertEquals(Optional.of(5), again.complaintProperty().get());
        assertEquals(Optional.of(false), again.answerProperty(Question.WALKING).get());
        assertEquals("half a sen", again.note().textProperty().get());
        assertEquals(Optional.of(When.EXACT), again.moment().whenProperty().get());
        assertEquals("19:xx", again.moment().exact().time.textProperty().get());
    }

    @Test
    void whatCouldNotBeKeptOnceIsKeptAtTheNextOccasion() {
        click(model, THIGH, 4);
        bench.store.loseAtTheEnd(Optional.of(new StoreException(StoreException.Trouble.DISK_FULL, "disk", null)));
        model.keepDraft();
        bench.store.loseAtTheEnd(Optional.empty());
        assertEquals(1, bench.notices.problems.size());
        assertEquals(Map.of(), draft());
        model.keepDraft();
        assertEquals(model.fields().ratings(), bench.model().fields().ratings());
    }

    @Test
    void sinceWhenItIsGoneIsKeptToo() {
        bench.rated("c", MONDAY.plusHours(1), 3);
        click(model, THIGH, 0);
        group(model, THIGH).gone().choiceProperty().set(Optional.of(GoneSince.Choice.TIME));
        group(model, THIGH).gone().time().fill("19:");
        model.keepDraft();
        var again = group(bench.model(), THIGH).gone();
        assertEquals(Optional.of(GoneSince.Choice.TIME), again.choiceProperty().get());
        assertEquals("19:", again.time().textProperty().get());
    }

    @Test
    void savingLeavesNoDraftAndNeitherDoesTakingEverythingBack() {
        click(model, THIGH, 4);
        model.keepDraft();
        model.save();
        assertEquals(Map.of(), draft());
        click(model, THIGH, 4);
        model.keepDraft();
        group(model, THIGH).valueProperty().set(Optional.empty());
        model.keepDraft();
        assertEquals(Map.of(), draft());
    }

    @Test
    void aDraftOfFourHoursIsTakenUpAndAnOlderOneIsDropped() {
        click(model, THIGH, 4);
        model.keepDraft();
        bench.clock.pass(Duration.ofHours(4));
        assertEquals(Optional.of(4), group(bench.model(), THIGH).valueProperty().get());
        bench.clock.pass(Duration.ofSeconds(1));
        assertEquals(
                Optional.empty(), group(bench.model(), THIGH).valueProperty().get());
    }

    @Test
    void aPassingMinuteDoesNotMakeAnOldChoiceNew() {
        click(model, THIGH, 4);
        model.keepDraft();
        bench.clock.pass(Duration.ofHours(3));
        model.refresh();
        model.keepDraft();
        bench.clock.pass(Duration.ofHours(3));
        assertEquals(
                Optional.empty(), group(bench.model(), THIGH).valueProperty().get());
    }

    @Test
    void aDraftOfAMuscleThatIsNoLongerTreatedIsDroppedAsAWhole() {
        click(model, THIGH, 4);
        click(model, NECK, 2);
        model.fields().note().textProperty().set("both");
        model.keepDraft();
        bench.journal.put(Samples.smallSession("s", MONDAY, THIGH, FRONT));
        var again = bench.model();
        assertEquals(Optional.empty(), group(again, THIGH).valueProperty().get());
        assertEquals("", again.fields().note().textProperty().get());
    }

    @Test
    void aDraftFromAClockThatWasAheadIsDropped() {
        click(model, THIGH, 4);
        model.keepDraft();
        bench.clock.pass(Duration.ofMinutes(-1));
        assertEquals(
                Optional.empty(), group(bench.model(), THIGH).valueProperty().get());
    }

    private Map<String, String> draft() {
        return bench.store.drafts().find("check-in");
    }

    @Test
    void thisMorningIsSpelledOutWhenItIsTakenUpAfterMidnight() {
        bench.clock.set(MONDAY.plusDays(1).plusHours(6));
        model.refresh();
        model.fields().moment().whenProperty().set(Optional.of(When.MORNING));
        click(model, THIGH, 4);
        model.keepDraft();
        bench.clock.pass(Duration.ofHours(1));
        var again = bench.model();
        assertEquals(
                Optional.of(When.EXACT), again.fields().moment().whenProperty().get());
        assertTrue(again.save());
        assertEquals(
                MONDAY.plusDays(1).withHour(8).withMinute(0),
                bench.kept().getFirst().at());
    }

    @Test
    void whatGoesOnInAnotherZoneIsOfTheSameMoment() {
        bench.clock.set(MONDAY.plusHours(3));
        model.refresh();
        model.fields().moment().whenProperty().set(Optional.of(When.EXACT));
        var told = MONDAY.plusHours(2);
        model.fields().moment().exact().fill(told.toLocalDateTime());
        click(model, THIGH, 4);
        model.keepDraft();
        bench.clock.set(MONDAY.plusHours(3).withZoneSameInstant(ZoneId.of("America/New_York")));
        assertTrue(bench.model().save());
        assertEquals(told.toInstant(), bench.kept().getFirst().at().toInstant());
    }

    @Test
    void aMorningThatIsNotKeptWithTheDraftIsNotMadeUp() {
        click(model, THIGH, 4);
        model.keepDraft();
        changeDraft("when", "MORNING");
        var again = bench.model();
        assertEquals(
                Optional.of(When.EXACT), again.fields().moment().whenProperty().get());
        assertTrue(again.save());
        assertEquals(1, bench.kept().size());
    }

    @ParameterizedTest
    @CsvSource({"when, YESTERDAY", "morning, soon", "fatigue, much", "complaint, 11", "gone.thigh-LEFT, EVENING"})
    void aDraftOfAnotherVersionFillsInNothing(String field, String text) {
        click(model, THIGH, 4);
        model.fields().note().textProperty().set("after tea");
        model.keepDraft();
        changeDraft(field, text);
        var again = bench.model();
        assertEquals(Optional.empty(), group(again, THIGH).valueProperty().get());
        assertEquals("", again.fields().note().textProperty().get());
    }

    @Test
    void aDraftWrittenAtATimeThatCannotBeReadFillsInNothing() {
        click(model, THIGH, 4);
        model.keepDraft();
        changeDraft("written", "today");
        assertEquals(
                Optional.empty(), group(bench.model(), THIGH).valueProperty().get());
    }

    private void changeDraft(String field, String text) {
        var texts = new HashMap<>(draft());
        texts.put(field, text);
        bench.journal.keepDraft("check-in", texts);
    }
}

package app.easeback.ui.checkin;

import static app.easeback.Samples.MONDAY;
import static app.easeback.ui.checkin.Bench.FRONT;
import static app.easeback.ui.checkin.Bench.NECK;
import static app.easeback.ui.checkin.Bench.THIGH;
import static app.easeback.ui.checkin.Bench.click;
import static app.easeback.ui.checkin.Bench.group;
import static app.easeback.ui.checkin.Bench.muscle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.StoreException;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.ComplaintPain;
import app.easeback.core.entry.Id;
import app.easeback.ui.Waiting;
import app.easeback.ui.checkin.form.CheckInMoment.When;
import app.easeback.ui.checkin.form.GoneSince;
import app.easeback.ui.checkin.form.Question;
import app.easeback.ui.checkin.form.RatedGroup;
import app.easeback.ui.checkin.form.RatedSite;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckInModelTest {

    private final Bench bench = new Bench();
    private final CheckInModel model = bench.model();

    @Test
    void theMusclesOfARegionAndSideAreOneGroupFromNeckToFoot() {
        assertEquals(
                List.of(List.of(NECK), List.of(FRONT, THIGH)),
                model.fields().groupsProperty().get().stream()
                        .map(group ->
                                group.sites().stream().map(RatedSite::site).toList())
                        .toList());
    }

    @Test
    void nothingIsChosenAtFirstAndSavingThatDoesNothing() {
        assertEquals("", group(model, THIGH).last(MONDAY));
        assertEquals(Optional.empty(), group(model, THIGH).valueProperty().get());
        assertTrue(model.save());
        assertEquals(List.of(), bench.kept());
    }

    @Test
    void aClickForAGroupRatesAllOfItsMuscles() {
        click(model, THIGH, 4);
        model.save();
        assertEquals(Optional.of(4), bench.kept().getFirst().soreness(THIGH));
        assertEquals(Optional.of(4), bench.kept().getFirst().soreness(FRONT));
        assertEquals(Optional.empty(), bench.kept().getFirst().soreness(NECK));
    }

    @Test
    void whatIsChosenWhileItIsSavedStays() {
        var waiting = new Waiting();
        var slow = bench.model(waiting);
        waiting.doAll();
        click(slow, THIGH, 4);
        slow.save();
        click(slow, NECK, 2);
        waiting.doAll();
        assertEquals(1, bench.kept().size());
        assertEquals(Optional.of(2), group(slow, NECK).valueProperty().get());
        assertFalse(bench.store.drafts().find("check-in").isEmpty());
        slow.save();
        waiting.doAll();
        assertTrue(bench.kept().stream().anyMatch(kept -> kept.soreness(NECK).equals(Optional.of(2))));
        assertEquals(Optional.empty(), group(slow, NECK).valueProperty().get());
    }

    @Test
    void musclesOfAGroupMayDifferAndTheGroupSaysSo() {
        click(model, THIGH, 4);
        muscle(model, FRONT).sorenessProperty().set(Optional.of(2));
        assertEquals(Optional.empty(), group(model, THIGH).valueProperty().get());
        assertEquals("they differ: 2–4", group(model, THIGH).differingProperty().get());
        muscle(model, FRONT).sorenessProperty().set(Optional.empty());
        assertEquals("1 of 2 rated", group(model, THIGH).differingProperty().get());
        click(model, THIGH, 5);
        assertEquals("", group(model, THIGH).differingProperty().get());
        assertEquals(Optional.of(5), muscle(model, FRONT).sorenessProperty().get());
    }

    @Test
    void theLastRatingsAreShownAsOne() {
        bench.rated("c", MONDAY.plusHours(1), 3);
        assertEquals("last 3, today, 18:30", group(model, THIGH).last(MONDAY.plusHours(3)));
        bench.journal.put(Samples.smallCheckIn("d", MONDAY.plusHours(2), 5));
        assertEquals("last 3–5, today, 19:30", group(model, THIGH).last(MONDAY.plusHours(3)));
    }

    @Test
    void savingWritesOneCheckInClearsAndCanBeUndone() {
        click(model, THIGH, 4);
        model.fields().answerProperty(Question.PAINKILLER).set(Optional.of(true));
        model.fields().note().textProperty().set(" after tea ");
        model.save();
        var saved = bench.kept().getFirst();
        assertEquals(1, bench.kept().size());
        assertEquals(Optional.of(true), saved.painkiller());
        assertEquals(Optional.of("after tea"), saved.note());
        assertEquals(Optional.of(saved), model.savedProperty().get());
        assertEquals(Optional.empty(), group(model, THIGH).valueProperty().get());
        assertEquals("", model.fields().note().textProperty().get());
        bench.notices.undo();
        assertEquals(List.of(), bench.kept());
        assertEquals(Optional.empty(), model.savedProperty().get());
    }

    @Test
    void itIsTimedToTheSecondAndKnownFromTheExactMoment() {
        var second = MONDAY.plusHours(4);
        bench.clock.set(second.plusNanos(700_000_001));
        click(model, THIGH, 4);
        model.save();
        var saved = bench.kept().getFirst();
        assertEquals(second, saved.at());
        assertEquals(second.plusNanos(700_000_001), saved.recordedAt());
    }

    @Test
    void whatIsChosenSurvivesARefreshAndAFailure() {
        click(model, THIGH, 4);
        model.fields().note().textProperty().set("after tea");
        model.refresh();
        bench.store.refuseWrites(new StoreException(StoreException.Trouble.DISK_FULL, "disk", new RuntimeException()));
        model.save();
        assertEquals(1, bench.notices.problems.size());
        assertEquals(Optional.of(4), group(model, THIGH).valueProperty().get());
        assertEquals("after tea", model.fields().note().textProperty().get());
    }

    @Test
    void aNoteThatIsTooLongIsSaidBesideItsField() {
        click(model, THIGH, 4);
        model.fields().note().textProperty().set("x".repeat(10_001));
        assertFalse(model.save());
        assertFalse(model.fields().note().problemProperty().get().isEmpty());
        assertEquals(List.of(), bench.kept());
    }

    @Test
    void walkingIsAskedOnlyAfterNeckOrLowBack() {
        assertTrue(model.fields().walkingAskedProperty().get());
        bench.journal.put(Samples.smallSession("s", MONDAY, THIGH));
        assertFalse(model.fields().walkingAskedProperty().get());
    }

    @Test
    void itMayBeToldOfThisMorningOnceThatIsPastAndAfterTheSession() {
        assertEquals(Optional.empty(), model.fields().moment().morningProperty().get());
        bench.clock.set(MONDAY.plusHours(18));
        model.refresh();
        var morning = MONDAY.plusDays(1).withHour(8).withMinute(0);
        assertEquals(
                Optional.of(morning), model.fields().moment().morningProperty().get());
        model.fields().moment().whenProperty().set(Optional.of(When.MORNING));
        click(model, THIGH, 4);
        model.save();
        assertEquals(morning, bench.kept().getFirst().at());
        assertEquals(MONDAY.plusHours(18), bench.kept().getFirst().recordedAt());
        assertEquals(
                Optional.of(When.NOW), model.fields().moment().whenProperty().get());
    }

    @ParameterizedTest
    @CsvSource({
        "02/03/2026, 20:31, This time is still to come.",
        "02/03/2026, 17:29, 'Your left front of thigh was treated today, 17:30. Choose a time after that.'",
        "02/03/2026, 25:00, 'Please write a time, such as 17:30.'",
        "02/03/2026, '', Please say when.",
    })
    void aTimeThatCannotBeIsRefusedBesideTheField(String day, String time, String problem) {
        click(model, THIGH, 4);
        model.fields().moment().whenProperty().set(Optional.of(When.EXACT));
        model.fields().moment().exact().date.fill(day);
        model.fields().moment().exact().time.fill(time);
        assertFalse(model.save());
        assertEquals(
                problem, model.fields().moment().exact().time.problemProperty().get());
        assertEquals(List.of(), bench.kept());
    }

    @Test
    void anExactTimeBeginsAtNowAndIsKept() {
        click(model, THIGH, 4);
        model.fields().moment().whenProperty().set(Optional.of(When.EXACT));
        assertEquals(
                "20:30", model.fields().moment().exact().time.textProperty().get());
        model.fields().moment().exact().time.fill("17:45");
        model.save();
        assertEquals(MONDAY.plusMinutes(15), bench.kept().getFirst().at());
    }

    @Test
    void theComplaintIsSavedAndUndoneTogetherWithTheCheckIn() {
        assertFalse(model.fields().complaintAskedProperty().get());
        model.askAboutComplaint(true);
        assertTrue(model.fields().complaintAskedProperty().get());
        click(model, THIGH, 4);
        model.fields().complaintProperty().set(Optional.of(6));
        model.save();
        var pain = bench.store.complaints().all().getFirst();
        assertEquals(6, pain.pain());
        assertEquals(bench.kept().getFirst().at(), pain.at());
        bench.notices.undo();
        assertEquals(List.of(), bench.kept());
        assertEquals(List.<ComplaintPain>of(), bench.store.complaints().all());
    }

    @Test
    void theComplaintIsAskedAboutOnceADayOfThePatient() {
        bench.asksAboutComplaint();
        click(model, THIGH, 4);
        model.save();
        assertFalse(model.fields().complaintAskedProperty().get());
        bench.clock.set(MONDAY.withHour(23).withMinute(59));
        model.refresh();
        assertFalse(model.fields().complaintAskedProperty().get());
        bench.clock.travel(ZoneId.of("Europe/Moscow"));
        model.refresh();
        assertTrue(model.fields().complaintAskedProperty().get(), "it was 22:30 there, and is 01:59");
    }

    @Test
    void afterMidnightTheComplaintIsAskedAboutAgainUnlessTheCheckInIsOfYesterday() {
        bench.asksAboutComplaint();
        bench.rated("c", MONDAY.plusHours(1), 3);
        bench.clock.set(MONDAY.plusHours(7));
        model.refresh();
        assertTrue(model.fields().complaintAskedProperty().get());
        model.fields().moment().whenProperty().set(Optional.of(When.EXACT));
        model.fields().moment().exact().date.fill("02/03/2026");
        model.fields().moment().exact().time.fill("23:00");
        assertFalse(model.fields().complaintAskedProperty().get());
    }

    @Test
    void aSwitchOfTheComplaintKeepsTheTimesOfTheCheckIns() {
        var before = bench.store.profiles().current().checkIn();
        model.askAboutComplaint(true);
        var after = bench.store.profiles().current().checkIn();
        assertEquals(before.morning(), after.morning());
        assertTrue(after.asksAboutComplaint());
        assertTrue(model.asksAboutComplaintProperty().get());
    }

    private void gone(GoneSince.Choice choice, String typed) {
        group(model, THIGH).gone().choiceProperty().set(Optional.of(choice));
        group(model, THIGH).gone().time().fill(typed);
    }

    @Test
    void sinceWhenItIsGoneIsAskedOnlyAfterSoreness() {
        click(model, THIGH, 0);
        assertFalse(group(model, THIGH).gone().isAsked());
        bench.rated("c", MONDAY.plusHours(1), 3);
        assertTrue(group(model, THIGH).gone().isAsked());
        click(model, THIGH, 1);
        assertFalse(group(model, THIGH).gone().isAsked());
    }

    @Test
    void goneNowIsOneCheckIn() {
        bench.rated("c", MONDAY.plusHours(1), 3);
        click(model, THIGH, 0);
        model.save();
        assertEquals(2, bench.kept().size());
    }

    @ParameterizedTest
    @CsvSource({"19:00, 90", "2 h, 60", "1h, 120", "7 pm, 90", "۲ h, 60"})
    void goneEarlierIsASecondCheckInOfThenKnownFromNow(String typed, int minutesAfterSession) {
        bench.rated("c", MONDAY.plusMinutes(30), 3);
        click(model, THIGH, 0);
        gone(GoneSince.Choice.TIME, typed);
        assertTrue(model.save());
        assertEquals(3, bench.kept().size());
        var gone = bench.kept().get(1);
        assertEquals(MONDAY.plusMinutes(minutesAfterSession), gone.at());
        assertEquals(MONDAY.plusHours(3), gone.recordedAt());
        assertEquals(Optional.of(0), gone.soreness(THIGH));
        assertEquals(Optional.of(0), gone.soreness(FRONT));
        assertEquals(Optional.empty(), gone.soreness(NECK));
        bench.notices.undo();
        assertEquals(1, bench.kept().size());
    }

    @ParameterizedTest
    @CsvSource({"18:00", "17:59", "20:30", "3 h", "soon", "''"})
    void goneBeforeItWasLastSoreOrNotYetIsRefused(String typed) {
        bench.rated("c", MONDAY.plusMinutes(30), 3);
        click(model, THIGH, 0);
        gone(GoneSince.Choice.TIME, typed);
        assertFalse(model.save());
        assertEquals(1, bench.kept().size());
    }

    @Test
    void goneThisMorningIsOfferedWhereItLiesBetween() {
        bench.rated("c", MONDAY.plusHours(2), 3);
        bench.clock.set(MONDAY.plusHours(18));
        model.refresh();
        click(model, THIGH, 0);
        gone(GoneSince.Choice.MORNING, "");
        model.save();
        assertEquals(
                MONDAY.plusDays(1).withHour(8).withMinute(0),
                bench.kept().get(1).at());
    }

    @Test
    void thisMorningIsSpelledOutOnceItIsNotPossibleAnyMore() {
        bench.clock.set(MONDAY.plusHours(20));
        model.refresh();
        model.fields().moment().whenProperty().set(Optional.of(When.MORNING));
        click(model, THIGH, 4);
        bench.journal.put(Samples.smallSession("t", MONDAY.plusHours(19), Samples.site("soleus", Side.LEFT)));
        assertEquals(
                Optional.of(When.EXACT), model.fields().moment().whenProperty().get());
        assertTrue(model.save());
        assertEquals(
                MONDAY.plusDays(1).withHour(8).withMinute(0),
                bench.kept().getFirst().at());
    }

    @Test
    void aMorningBeforeTheMuscleWasNeedledIsRefusedAtOnce() {
        bench.clock.set(MONDAY.plusHours(20));
        model.refresh();
        model.fields().moment().whenProperty().set(Optional.of(When.MORNING));
        click(model, THIGH, 4);
        bench.journal.put(Samples.smallSession("t", MONDAY.plusHours(19), THIGH));
        assertFalse(model.fields().moment().exact().time.problemProperty().get().isEmpty());
        assertFalse(model.save());
    }

    @Test
    void thisMorningIsNeverSavedWhereThereIsNone() {
        click(model, THIGH, 4);
        model.fields().moment().whenProperty().set(Optional.of(When.MORNING));
        assertFalse(model.save());
        assertEquals(List.of(), bench.kept());
        assertTrue(model.save(), "by then a time is shown");
        assertEquals(1, bench.kept().size());
    }

    @Test
    void aNewSessionLeavesTheScalesAsTheyStand() {
        click(model, THIGH, 5);
        click(model, NECK, 3);
        bench.journal.put(Samples.smallSession("t", MONDAY.plusHours(2), Samples.site("vastus-medialis", Side.LEFT)));
        assertEquals(Optional.of(3), group(model, NECK).valueProperty().get());
        assertEquals(3, group(model, THIGH).sites().size());
        assertEquals(Optional.empty(), group(model, THIGH).valueProperty().get());
        assertEquals("2 of 3 rated", group(model, THIGH).differingProperty().get());
        bench.journal.put(Samples.smallSession("s", MONDAY, NECK, FRONT));
        bench.store.sessions().remove(new Id("t"), bench.clock.instant());
        model.refresh();
        assertEquals(List.of(FRONT), sites(group(model, FRONT)));
        assertEquals(Optional.of(5), group(model, FRONT).valueProperty().get());
    }

    @Test
    void aGroupThatAMuscleIsAddedToStaysOpenAndGoneSince() {
        bench.rated("c", MONDAY.plusMinutes(30), 3);
        click(model, THIGH, 0);
        gone(GoneSince.Choice.TIME, "19:00");
        group(model, THIGH).openProperty().set(true);
        bench.journal.put(Samples.smallSession("t", MONDAY.plusHours(2), Samples.site("vastus-medialis", Side.LEFT)));
        var after = group(model, THIGH);
        assertTrue(after.openProperty().get());
        assertEquals(
                Optional.of(GoneSince.Choice.TIME),
                after.gone().choiceProperty().get());
        assertEquals("19:00", after.gone().time().textProperty().get());
        assertEquals(Set.of(MONDAY.plusMinutes(90)), model.fields().goneBefore().keySet());
    }

    @Test
    void aGroupOfTheSameMusclesIsTheSameGroup() {
        var before = group(model, THIGH);
        bench.journal.put(Samples.smallSession("t", MONDAY.plusHours(2), Samples.site("soleus", Side.LEFT)));
        assertEquals(3, model.fields().groupsProperty().get().size());
        assertSame(before, group(model, THIGH));
    }

    private static List<Site> sites(RatedGroup group) {
        return group.sites().stream().map(RatedSite::site).toList();
    }
}

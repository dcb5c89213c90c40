package app.easeback.ui.checkin;

import static app.easeback.Samples.MONDAY;
import static app.easeback.ui.checkin.Bench.FRONT;
import static app.easeback.ui.checkin.Bench.THIGH;
import static app.easeback.ui.checkin.Bench.click;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.OvertakenException;
import app.easeback.core.StoreException;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.ComplaintPain;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.checkin.SymptomsResolved.How;
import app.easeback.core.entry.Id;
import app.easeback.ui.Waiting;
import app.easeback.ui.checkin.EditModel.Edited;
import app.easeback.ui.checkin.form.CheckInMoment.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditModelTest {

    private final Bench bench = new Bench();
    private final EditModel model = bench.editing();
    private int closed;

    @Test
    void aCheckInIsFilledInAndSavedUnchangedIsTheSame() {
        bench.clock.set(MONDAY.plusHours(10));
        bench.journal.put(Samples.fullCheckIn());
        var edited = open("check-in-1");
        assertTrue(model.save(edited, this::close));
        var kept = bench.kept().getFirst();
        assertEquals(Samples.fullCheckIn(), inItsOrder(kept));
        assertEquals(1, closed);
    }

    @Test
    void whatWasSettledStaysSettledAndCannotBeTickedAway() {
        bench.clock.set(MONDAY.plusHours(10));
        bench.journal.put(Samples.fullCheckIn());
        var edited = open("check-in-1");
        assertEquals(Set.of(), edited.fields().signs().chosen());
        edited.fields().note().fill("Other words");
        assertTrue(model.save(edited, this::close));
        var kept = bench.kept().getFirst();
        assertEquals(Optional.of("Other words"), kept.note());
        assertEquals(Samples.fullCheckIn().symptoms(), kept.symptoms());
        assertEquals(Samples.fullCheckIn().symptomsResolved(), kept.symptomsResolved());
        assertEquals(1, bench.kept().size());
    }

    @Test
    void aSignThatIsTickedAfterOthersWereSettledIsOpenInACheckInOfItsOwn() {
        bench.clock.set(MONDAY.plusHours(10));
        bench.journal.put(Samples.fullCheckIn());
        var edited = open("check-in-1");
        edited.fields().signs().tickProperty(Symptom.FEVER).set(true);
        assertTrue(model.save(edited, this::close));
        assertEquals(2, bench.kept().size());
        var open = bench.store.checkIns().withUnsettledSymptoms(bench.clock.instant());
        assertEquals(
                List.of(Set.of(Symptom.FEVER)),
                open.stream().map(CheckIn::symptoms).toList());
        assertEquals(Samples.fullCheckIn().at(), open.getFirst().at());
        bench.notices.undo();
        assertEquals(List.of(), open());
        assertEquals(
                Samples.fullCheckIn(),
                inItsOrder(bench.store.checkIns().find(new Id("check-in-1")).orElseThrow()));
    }

    @Test
    void anOpenSignIsTickedAndCanBeCorrected() {
        bench.clock.set(MONDAY.plusHours(2));
        bench.journal.put(Samples.warning("w", MONDAY.plusHours(1), Optional.empty()));
        var edited = open("w");
        assertEquals(Set.of(Symptom.FEVER), edited.fields().signs().chosen());
        edited.fields().signs().tick(Set.of());
        assertFalse(edited.fields().savableProperty().get());
        assertFalse(model.save(edited, this::close));
        edited.fields().signs().tick(Set.of(Symptom.SHORT_OF_BREATH));
        assertTrue(model.save(edited, this::close));
        assertEquals(List.of(Set.of(Symptom.SHORT_OF_BREATH)), open());
    }

    @Test
    void anOpenSignThatIsTickedAwayIsKeptAsAMistakeAndComesBack() {
        bench.clock.set(MONDAY.plusHours(2));
        bench.journal.put(Samples.warning("w", MONDAY.plusHours(1), Optional.empty()));
        bench.clock.set(MONDAY.plusHours(3));
        var edited = open("w");
        edited.fields().signs().tick(Set.of(Symptom.SHORT_OF_BREATH));
        assertTrue(model.save(edited, this::close));
        assertEquals("Check-in changed. Kept as ticked by mistake: fever or shivers.", bench.notices.said.getLast());
        assertEquals(List.of(mistake(Symptom.FEVER)), settled());
        assertEquals(List.of(Set.of(Symptom.SHORT_OF_BREATH)), open());
        bench.notices.undo();
        assertEquals(
                "Taken back: short of breath, or blue lips and a racing heart. Tick it again if it is there.",
                bench.notices.said.getLast());
        assertEquals(List.of(Set.of(Symptom.FEVER)), open());
    }

    @Test
    void anOpenSignOfACheckInThatIsDeletedIsKeptAsAMistakeAndComesBack() {
        bench.clock.set(MONDAY.plusHours(2));
        var warning = Samples.warning("w", MONDAY.plusHours(1), Optional.empty());
        bench.journal.put(warning);
        bench.clock.set(MONDAY.plusHours(3));
        model.remove(open("w"));
        assertEquals("Check-in deleted. Kept as ticked by mistake: fever or shivers.", bench.notices.said.getLast());
        assertEquals(List.of(mistake(Symptom.FEVER)), settled());
        assertEquals(List.of(), open());
        bench.notices.undo();
        assertEquals(List.of(warning), bench.kept());
    }

    @Test
    void aSettledSignIsDeletedLikeAnythingElse() {
        bench.clock.set(MONDAY.plusHours(10));
        bench.journal.put(Samples.fullCheckIn());
        model.remove(open("check-in-1"));
        assertEquals(List.of(), bench.kept());
    }

    private record Settled(Set<Symptom> signs, SymptomsResolved how) {}

    private Settled mistake(Symptom sign) {
        return new Settled(
                Set.of(sign), new SymptomsResolved(bench.clock.instant().atZone(MONDAY.getZone()), How.WAS_A_MISTAKE));
    }

    private List<Settled> settled() {
        return bench.kept().stream()
                .filter(kept -> kept.symptomsResolved().isPresent())
                .map(kept ->
                        new Settled(kept.symptoms(), kept.symptomsResolved().orElseThrow()))
                .toList();
    }

    private List<Set<Symptom>> open() {
        return bench.store.checkIns().withUnsettledSymptoms(bench.clock.instant()).stream()
                .map(CheckIn::symptoms)
                .toList();
    }

    /// The order of the ratings says nothing.
    private static CheckIn inItsOrder(CheckIn kept) {
        var before = Samples.fullCheckIn();
        return new CheckIn(
                kept.id(),
                kept.at(),
                kept.recordedAt(),
                before.ratings().stream().filter(kept.ratings()::contains).toList(),
                kept.fatigue(),
                kept.activityLimited(),
                kept.walkingComfortable(),
                kept.painkiller(),
                kept.trainedSince(),
                kept.symptoms(),
                kept.symptomsResolved(),
                kept.note());
    }

    @Test
    void anEditKeepsTheIdAndWhenItWasRecordedAndIsUndone() {
        bench.rated("c", MONDAY.plusHours(1), 3);
        var before = bench.kept();
        var edited = open("c");
        rate(edited, 5);
        edited.fields().moment().exact().time.fill("19:30");
        assertTrue(model.save(edited, this::close));
        var kept = bench.kept().getFirst();
        assertEquals(new Id("c"), kept.id());
        assertEquals(MONDAY.plusHours(2), kept.at());
        assertEquals(MONDAY.plusHours(1), kept.recordedAt());
        assertEquals(Optional.of(5), kept.soreness(THIGH));
        bench.notices.undo();
        assertEquals(before, bench.kept());
    }

    @Test
    void whatWasGivenWhileTheClockWasAheadCountsOnceItsTimeIsCorrected() {
        bench.asksAboutComplaint();
        bench.clock.set(MONDAY.plusYears(1));
        bench.rated("c", MONDAY.plusYears(1), 3);
        bench.journal.put(ComplaintPain.with(bench.kept().getFirst(), MONDAY.plusYears(1), 6));
        var now = MONDAY.plusHours(3).plusSeconds(7);
        bench.clock.set(now);
        var edited = open("c");
        edited.fields().moment().exact().date.fill("02/03/2026");
        edited.fields().moment().exact().time.fill("19:30");
        assertTrue(model.save(edited, this::close));
        assertEquals(MONDAY.plusHours(2), bench.kept().getFirst().at());
        assertEquals(now, bench.kept().getFirst().recordedAt());
        assertEquals(now, bench.store.complaints().all().getFirst().recordedAt());
    }

    @Test
    void aMuscleThatWasNotRatedCanBeRatedLater() {
        bench.journal.put(Samples.smallCheckIn("c", MONDAY.plusHours(1), 3));
        var edited = open("c");
        rate(edited, 4);
        model.save(edited, this::close);
        assertEquals(Optional.of(4), bench.kept().getFirst().soreness(FRONT));
    }

    @Test
    void aTimeBeforeTheSessionIsRefused() {
        bench.rated("c", MONDAY.plusHours(1), 3);
        var edited = open("c");
        edited.fields().moment().exact().time.fill("17:00");
        assertFalse(model.save(edited, this::close));
        assertEquals(0, closed);
        assertFalse(
                edited.fields().moment().exact().time.problemProperty().get().isEmpty());
    }

    @Test
    void withoutARatingThereIsNothingToSaveUnlessASignWasTicked() {
        bench.rated("c", MONDAY.plusHours(1), 3);
        bench.journal.put(Samples.warning("w", MONDAY.plusHours(1), Optional.empty()));
        var edited = open("c");
        edited.fields()
                .groupsProperty()
                .get()
                .forEach(group -> group.valueProperty().set(Optional.empty()));
        assertFalse(edited.fields().savableProperty().get());
        assertTrue(open("w").fields().savableProperty().get());
    }

    @Test
    void thePainGivenWithItMovesAlongAndIsDeletedAlong() {
        bench.asksAboutComplaint();
        var checkIns = bench.model();
        click(checkIns, THIGH, 3);
        checkIns.fields().complaintProperty().set(Optional.of(6));
        checkIns.save();
        var pain = bench.store.complaints().all().getFirst();
        var edited = open(bench.kept().getFirst().id().value());
        assertEquals(Optional.of(6), edited.fields().complaintProperty().get());
        edited.fields().moment().exact().time.fill("19:30");
        edited.fields().complaintProperty().set(Optional.of(2));
        model.save(edited, this::close);
        var moved = bench.store.complaints().all().getFirst();
        assertEquals(pain.id(), moved.id());
        assertEquals(2, moved.pain());
        assertEquals(MONDAY.plusHours(2), moved.at());

        model.remove(open(bench.kept().getFirst().id().value()));
        assertEquals(List.of(), bench.kept());
        assertEquals(List.of(), bench.store.complaints().all());
        bench.notices.undo();
        assertEquals(List.of(moved), bench.store.complaints().all());
        assertEquals(1, bench.kept().size());
    }

    @Test
    void aSignThatCameInMeanwhileIsNotWrittenOver() {
        bench.rated("c", MONDAY.plusHours(1), 3);
        var edited = open("c");
        var theirs = Samples.warning("c", MONDAY.plusHours(1), Optional.empty());
        bench.journal.put(theirs);
        model.save(edited, this::close);
        assertEquals(0, closed, "what was typed stays");
        assertInstanceOf(OvertakenException.class, bench.notices.problems.getFirst());
        assertEquals(List.of(theirs), bench.kept());
    }

    @Test
    void whatCannotBeSavedStaysOpen() {
        bench.rated("c", MONDAY.plusHours(1), 3);
        var edited = open("c");
        bench.store.refuseWrites(new StoreException(StoreException.Trouble.DISK_FULL, "disk", new RuntimeException()));
        model.save(edited, this::close);
        assertEquals(0, closed);
        assertEquals(1, bench.notices.problems.size());
    }

    private void close() {
        closed++;
    }

    private static void rate(Edited edited, int soreness) {
        edited.fields()
                .groupsProperty()
                .get()
                .forEach(group -> group.valueProperty().set(Optional.of(soreness)));
    }

    private Edited open(String id) {
        var opened = new ArrayList<Edited>();
        model.open(new Id(id), opened::add);
        return opened.getFirst();
    }

    @Test
    void twoCheckInsOfTheSameTimeKeepTheirPainsApart() {
        bench.asksAboutComplaint();
        bench.clock.set(MONDAY.plusHours(18));
        var checkIns = bench.model();
        checkIns.fields().moment().whenProperty().set(Optional.of(When.MORNING));
        click(checkIns, THIGH, 3);
        checkIns.fields().complaintProperty().set(Optional.of(6));
        checkIns.save();
        var pains = bench.store.complaints().all();
        assertEquals(1, pains.size());
        bench.rated("same time", bench.kept().getFirst().at(), 2);
        var other = open("same time");
        assertEquals(Optional.empty(), other.fields().complaintProperty().get());
        model.remove(other);
        assertEquals(pains, bench.store.complaints().all());
    }

    @Test
    void whileItIsBeingSavedItIsNotSavedAgain() {
        bench.rated("c", MONDAY.plusHours(1), 3);
        var waiting = new Waiting();
        var slow = bench.editing(waiting);
        var opened = new ArrayList<Edited>();
        slow.open(new Id("c"), opened::add);
        waiting.doAll();
        assertTrue(slow.save(opened.getFirst(), this::close));
        assertTrue(slow.save(opened.getFirst(), this::close));
        waiting.doAll();
        assertEquals(1, closed);
        assertEquals(List.of("Check-in changed."), bench.notices.said);
        slow.open(new Id("c"), opened::add);
        waiting.doAll();
        slow.save(opened.getLast(), this::close);
        waiting.doAll();
        assertEquals(2, closed);
    }

    @Test
    void whatIsUndoneIsSaid() {
        bench.rated("c", MONDAY.plusHours(1), 3);
        model.remove(open("c"));
        bench.notices.undo();
        assertEquals(List.of("Check-in deleted.", "It is as it was before."), bench.notices.said);
    }
}

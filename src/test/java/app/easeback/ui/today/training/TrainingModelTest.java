package app.easeback.ui.today.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.SameThread;
import app.easeback.core.StoreException;
import app.easeback.core.body.Exercise;
import app.easeback.core.body.Movement;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.words.Words;
import app.easeback.ui.NotedNotices;
import app.easeback.ui.Waiting;
import app.easeback.ui.common.work.Work;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrainingModelTest {

    private static final Exercise STAIRS = new Exercise("Stairs", Set.of(Movement.LUNGE), Set.of());

    private final MemoryStore store = new MemoryStore();
    private final Journal journal = new Journal(store, new SettableClock(Samples.MONDAY));
    private final NotedNotices notices = new NotedNotices();
    private final TrainingModel model = on(new SameThread());

    @Test
    void aMovementIsHiddenAndShownAgain() {
        model.show(Movement.THROW, false);
        assertEquals(Set.of(Movement.THROW), model.trainingProperty().get().hidden());
        model.show(Movement.THROW, true);
        assertEquals(Set.of(), model.trainingProperty().get().hidden());
    }

    @Test
    void theRestOfTheProfileStays() {
        var quiet = new QuietHours(LocalTime.of(21, 0), LocalTime.of(6, 0));
        journal.put(Profile.USUAL.withQuietHours(quiet));
        model.show(Movement.THROW, false);
        assertEquals(quiet, store.profiles().current().quietHours());
    }

    @Test
    void anExerciseIsAddedAndTheUndoTakesItAway() {
        add("Stairs", Movement.LUNGE);
        assertEquals(List.of(STAIRS), kept());
        assertEquals(Optional.empty(), model.editingProperty().get());
        notices.undo();
        assertEquals(List.of(), kept());
    }

    @Test
    void aChangedExerciseKeepsItsPlace() {
        add("Stairs", Movement.LUNGE);
        add("Sled", Movement.SQUAT);
        model.edit(STAIRS);
        editing().name().fill("Stairs, two at a time");
        editing().choose(Samples.LEFT_THIGH.muscle());
        model.save();
        assertEquals("Stairs, two at a time", kept().getFirst().name());
        assertEquals(Set.of(Samples.LEFT_THIGH.muscle()), kept().getFirst().muscles());
        assertEquals("Sled", kept().getLast().name());
    }

    @Test
    void aRemovedExerciseComesBackInItsPlaceAndWhatWasHiddenMeanwhileStaysHidden() {
        add("Stairs", Movement.LUNGE);
        add("Sled", Movement.SQUAT);
        model.remove(STAIRS);
        assertEquals(1, kept().size());
        model.show(Movement.THROW, false);
        notices.undo();
        assertEquals(STAIRS, kept().getFirst());
        assertEquals(Set.of(Movement.THROW), model.trainingProperty().get().hidden());
    }

    @Test
    void anExerciseThatIsRemovedTwiceIsToldOnceAndTheUndoBringsItBack() {
        add("Stairs", Movement.LUNGE);
        notices.said.clear();
        var background = new Waiting();
        var slow = on(background);
        slow.remove(STAIRS);
        slow.remove(STAIRS);
        background.doAll();
        assertEquals(1, notices.said.size());
        notices.undo();
        background.doAll();
        assertEquals(List.of(STAIRS), kept());
    }

    @Test
    void whatIsMissingOrTakenIsSaidBesideItsFieldAndNothingIsKept() {
        add("Stairs", Movement.LUNGE);
        model.add();
        model.save();
        assertEquals(
                "Please give it a name.", editing().name().problemProperty().get());
        assertFalse(editing().problemProperty().get().isEmpty());
        editing().likeProperty(Movement.SQUAT).set(true);
        assertEquals("", editing().problemProperty().get());
        editing().name().fill("Stairs");
        model.save();
        assertEquals(
                "You already have an exercise with this name.",
                editing().name().problemProperty().get());
        assertEquals(1, kept().size());
    }

    @Test
    void musclesAreFoundByEitherNameOnceEach() {
        model.add();
        editing().searchProperty().set("outer thigh");
        var thigh = Samples.LEFT_THIGH.muscle();
        assertTrue(editing().matches().contains(thigh));
        editing().choose(thigh);
        assertEquals(List.of(), editing().matches());
        editing().searchProperty().set("vastus lat");
        assertEquals(List.of(), editing().matches());
        editing().remove(thigh);
        editing().searchProperty().set("vastus late");
        assertEquals(List.of(thigh), editing().matches());
    }

    @Test
    void musclesAreFoundByWhatElsePeopleCallThem() {
        model.add();
        editing().searchProperty().set("traps");
        assertTrue(editing().matches().contains(Samples.RIGHT_NECK.muscle()));
        editing().searchProperty().set(" ");
        assertEquals(List.of(), editing().matches());
    }

    @Test
    void whatCannotBeKeptStaysOpen() {
        model.add();
        editing().name().fill("Stairs");
        editing().likeProperty(Movement.LUNGE).set(true);
        store.refuseWrites(new StoreException(StoreException.Trouble.DISK_FULL, "disk", new RuntimeException()));
        model.save();
        assertEquals(1, notices.problems.size());
        assertEquals("Stairs", editing().name().textProperty().get());
    }

    @Test
    void whatIsBeingSavedIsSavedOnceAndClosesNoOther() {
        var background = new Waiting();
        var slow = on(background);
        slow.add();
        var stairs = slow.editingProperty().get().orElseThrow();
        stairs.name().fill("Stairs");
        stairs.likeProperty(Movement.LUNGE).set(true);
        slow.save();
        slow.save();
        slow.add();
        var other = slow.editingProperty().get();
        background.doAll();
        assertEquals(List.of(), notices.problems);
        assertEquals(List.of(STAIRS), kept());
        assertEquals(other, slow.editingProperty().get());
        assertEquals(1, notices.said.size(), "nothing was left unsaved");
    }

    @Test
    void whatIsBeingSavedIsNotCancelled() {
        var background = new Waiting();
        var slow = on(background);
        type(slow);
        slow.save();
        slow.cancel();
        background.doAll();
        assertEquals(List.of("Stairs: saved."), notices.said);
        assertEquals(Optional.empty(), slow.editingProperty().get());
    }

    @Test
    void whatIsTypedWhileItIsSavedGoesOnAsAChangeOfIt() {
        var background = new Waiting();
        var slow = on(background);
        var stairs = type(slow);
        slow.save();
        stairs.name().textProperty().set("Stairs, two at a time");
        background.doAll();
        assertEquals(List.of(STAIRS), kept());
        assertEquals(Optional.of(stairs), slow.editingProperty().get());
        slow.save();
        background.doAll();
        assertEquals(
                List.of("Stairs, two at a time"),
                kept().stream().map(Exercise::name).toList());
        assertEquals(Optional.empty(), slow.editingProperty().get());
    }

    @Test
    void whatCouldNotBeSavedAfterAnotherWasOpenedComesBackByUndo() {
        var background = new Waiting();
        var slow = on(background);
        var stairs = type(slow);
        slow.save();
        slow.add();
        store.refuseWrites(new StoreException(StoreException.Trouble.DISK_FULL, "disk", new RuntimeException()));
        background.doAll();
        assertEquals(1, notices.problems.size());
        notices.undo();
        assertEquals(Optional.of(stairs), slow.editingProperty().get());
    }

    private static ExerciseFields type(TrainingModel model) {
        model.add();
        var fields = model.editingProperty().get().orElseThrow();
        fields.name().fill("Stairs ");
        fields.likeProperty(Movement.LUNGE).set(true);
        return fields;
    }

    @Test
    void whatWasTypedInAnExerciseThatIsLeftComesBack() {
        model.add();
        model.cancel();
        assertEquals(List.of(), notices.said, "nothing was typed");
        model.add();
        editing().name().fill("Stairs");
        editing().likeProperty(Movement.LUNGE).set(true);
        model.cancel();
        assertEquals(Optional.empty(), model.editingProperty().get());
        notices.undo();
        assertEquals("Stairs", editing().name().textProperty().get());
        model.save();
        assertEquals(List.of(STAIRS), kept());

        model.edit(STAIRS);
        editing().name().fill("Steps");
        model.add();
        assertEquals("", editing().name().textProperty().get());
        notices.undo();
        assertEquals("Steps", editing().name().textProperty().get());
    }

    private TrainingModel on(Background background) {
        return new TrainingModel(
                store,
                journal,
                new Work(background, notices),
                Words.of(
                        Locale.UK,
                        "app.easeback.ui.shell",
                        "app.easeback.ui.today.today",
                        "app.easeback.ui.body.body"));
    }

    private void add(String name, Movement like) {
        model.add();
        editing().name().fill(name);
        editing().likeProperty(like).set(true);
        model.save();
    }

    private ExerciseFields editing() {
        return model.editingProperty().get().orElseThrow();
    }

    private List<Exercise> kept() {
        return store.profiles().current().training().exercises();
    }
}

package app.easeback.ui.today.training;

import app.easeback.core.Journal;
import app.easeback.core.Store;
import app.easeback.core.body.Exercise;
import app.easeback.core.body.Movement;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.Training;
import app.easeback.core.words.Words;
import app.easeback.ui.common.work.Undo;
import app.easeback.ui.common.work.Work;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How the user trains: their own exercises, and the movements they never do.
public final class TrainingModel {

    private final Store store;
    private final Journal journal;
    private final Work work;
    private final Words words;
    private final Undo undo;
    private final ReadOnlyObjectWrapper<Training> training = new ReadOnlyObjectWrapper<>(Training.USUAL);
    private final ReadOnlyObjectWrapper<Optional<ExerciseFields>> editing =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// The exercise that is being saved.
    private Optional<ExerciseFields> saving = Optional.empty();

    public TrainingModel(Store store, Journal journal, Work work, Words words) {
        this.store = store;
        this.journal = journal;
        this.work = work;
        this.words = words;
        undo = new Undo(journal, work, words);
        journal.onChange(this::refresh);
    }

    ReadOnlyObjectProperty<Training> trainingProperty() {
        return training.getReadOnlyProperty();
    }

    /// The exercise that is being added or changed; empty while there is none.
    ReadOnlyObjectProperty<Optional<ExerciseFields>> editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /// Reads again what is kept.
    public void refresh() {
        work.run(() -> store.profiles().current().training(), training::set);
    }

    /// Hides a movement from the list, or shows it again.
    void show(Movement movement, boolean shown) {
        change(
                before -> {
                    var hidden = new HashSet<>(before.hidden());
                    if (shown) {
                        hidden.remove(movement);
                    } else {
                        hidden.add(movement);
                    }
                    return new Training(before.exercises(), hidden);
                },
                _ -> {},
                () -> {});
    }

    void add() {
        edit(Optional.empty());
    }

    void edit(Exercise exercise) {
        edit(Optional.of(exercise));
    }

    private void edit(Optional<Exercise> exercise) {
        Set<String> taken = training.get().exercises().stream()
                .filter(other -> !exercise.equals(Optional.of(other)))
                .map(Exercise::name)
                .collect(Collectors.toSet());
        open(new ExerciseFields(words, exercise, taken));
    }

    /// Takes over the exercise that was open in the window in another language, with all that was typed.
    public void goOnFrom(TrainingModel before) {
        before.editing.get().ifPresent(fields -> editing.set(Optional.of(new ExerciseFields(words, fields))));
    }

    /// Closes the exercise that is edited, and offers to bring back what was typed in it. Does nothing while
    /// it is being saved.
    void cancel() {
        if (saving.isEmpty() || !saving.equals(editing.get())) {
            var left = editing.get();
            editing.set(Optional.empty());
            left.ifPresent(this::offerBack);
        }
    }

    private void offerBack(ExerciseFields left) {
        if (left.isTouched()) {
            work.notices().undoable(words.text("today.exercise.cancelled"), () -> open(left));
        }
    }

    /// Opens it in place of another, which is offered back unless it is being saved.
    private void open(ExerciseFields fields) {
        cancel();
        editing.set(Optional.of(fields));
    }

    /// Saves the exercise that is edited. If something is wrong with it, or saving fails, it stays open. Does
    /// nothing while it saves.
    void save() {
        if (saving.isPresent()) {
            return;
        }
        editing.get().ifPresent(fields -> fields.check().ifPresent(exercise -> save(fields, exercise)));
    }

    private void save(ExerciseFields fields, Exercise exercise) {
        saving = Optional.of(fields);
        change(
                before -> {
                    var exercises = new ArrayList<>(before.exercises());
                    int place = fields.before().map(exercises::indexOf).orElse(-1);
                    if (place >= 0) {
                        exercises.set(place, exercise);
                    } else {
                        exercises.add(exercise);
                    }
                    return new Training(exercises, before.hidden());
                },
                before -> {
                    saving = Optional.empty();
                    saved(fields, exercise);
                    before.ifPresent(was -> offerUndo("today.exercise.saved", exercise, was));
                },
                () -> {
                    saving = Optional.empty();
                    if (isSetAside(fields)) {
                        offerBack(fields);
                    }
                });
    }

    /// Closes what was saved. What was typed in it meanwhile is offered back if another has been opened by
    /// now, or else stays open.
    private void saved(ExerciseFields fields, Exercise exercise) {
        fields.saved(exercise);
        if (isSetAside(fields)) {
            offerBack(fields);
        } else if (!fields.isTouched()) {
            editing.set(Optional.empty());
        }
    }

    private boolean isSetAside(ExerciseFields fields) {
        return !editing.get().equals(Optional.of(fields));
    }

    void remove(Exercise exercise) {
        change(
                before -> {
                    var exercises = new ArrayList<>(before.exercises());
                    exercises.remove(exercise);
                    return new Training(exercises, before.hidden());
                },
                before -> before.ifPresent(was -> offerUndo("today.exercise.removed", exercise, was)),
                () -> {});
    }

    private void offerUndo(String said, Exercise exercise, Training before) {
        undo.offer(
                words.text(said, exercise.name()),
                profile -> profile.withTraining(
                        new Training(before.exercises(), profile.training().hidden())),
                "notice.undone");
    }

    /// Changes what is kept, then gives `done` what was kept before the change; nothing where that changed
    /// nothing.
    private void change(UnaryOperator<Training> change, Consumer<Optional<Training>> done, Runnable failed) {
        work.run(
                () -> journal.change(profile -> profile.withTraining(change.apply(profile.training())))
                        .map(Profile::training),
                done,
                failed);
    }
}

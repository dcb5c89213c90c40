package app.easeback.ui.today.training;

import app.easeback.core.body.Exercise;
import app.easeback.core.body.Movement;
import app.easeback.core.body.Muscle;
import app.easeback.core.entry.Text;
import app.easeback.core.words.Words;
import app.easeback.ui.body.MuscleNames;
import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.form.Reading;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The fields of an exercise of the user's own, while it is added or changed.
final class ExerciseFields {

    private static final int LONGEST_NAME = 60;

    private final Words words;
    private final MuscleNames names;
    private Optional<Exercise> before;
    private final Set<String> taken;
    private final Field<String> name;
    private final EnumSet<Movement> movements = EnumSet.noneOf(Movement.class);
    private final ObservableList<Muscle> muscles = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<Muscle> matches = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// @param before the exercise that is changed; empty where one is added
    /// @param taken the names of the user's other exercises
    ExerciseFields(Words words, Optional<Exercise> before, Set<String> taken) {
        this.words = words;
        names = new MuscleNames(words);
        this.before = before;
        this.taken = taken;
        name = new Field<>(this::read);
        before.ifPresent(exercise -> {
            name.fill(exercise.name());
            movements.addAll(exercise.movements());
            muscles.addAll(exercise.muscles());
        });
        search.subscribe(this::find);
    }

    /// The same fields in another language, with all that was typed and chosen.
    ExerciseFields(Words words, ExerciseFields typed) {
        this(words, typed.before, typed.taken);
        name.fill(typed.name.textProperty().get());
        movements.clear();
        movements.addAll(typed.movements);
        muscles.setAll(typed.muscles);
        search.set(typed.search.get());
    }

    private Reading<String> read(String typed) {
        if (typed.isEmpty()) {
            return Reading.wrong(words.text("today.exercise.unnamed"));
        }
        if (typed.length() > LONGEST_NAME) {
            return Reading.wrong(words.text("today.exercise.long", LONGEST_NAME));
        }
        return taken.contains(typed) ? Reading.wrong(words.text("today.exercise.taken")) : Reading.of(typed);
    }

    /// Whether anything has been changed.
    boolean isTouched() {
        return !Text.typed(name.textProperty().get())
                        .equals(Text.typed(before.map(Exercise::name).orElse("")))
                || !movements.equals(before.map(Exercise::movements).orElse(Set.of()))
                || !Set.copyOf(muscles).equals(before.map(Exercise::muscles).orElse(Set.of()));
    }

    Optional<Exercise> before() {
        return before;
    }

    /// Goes on as a change of the exercise that was saved.
    void saved(Exercise exercise) {
        before = Optional.of(exercise);
    }

    Field<String> name() {
        return name;
    }

    /// Whether the exercise is like `movement`; setting it changes that. Each call makes a new property,
    /// which does not follow the earlier ones.
    BooleanProperty likeProperty(Movement movement) {
        var like = new SimpleBooleanProperty(movements.contains(movement));
        like.subscribe((_, now) -> {
            if (now) {
                movements.add(movement);
            } else {
                movements.remove(movement);
            }
            recheck();
        });
        return like;
    }

    /// The muscles it works hard.
    ObservableList<Muscle> muscles() {
        return muscles;
    }

    StringProperty searchProperty() {
        return search;
    }

    /// The muscles that match the search and are not chosen yet.
    ObservableList<Muscle> matches() {
        return matches;
    }

    void choose(Muscle muscle) {
        muscles.add(muscle);
        search.set("");
        recheck();
    }

    void remove(Muscle muscle) {
        muscles.remove(muscle);
        recheck();
    }

    /// What is wrong with the choice of movements and muscles; empty when nothing is.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// "outer thigh – Vastus lateralis"
    String name(Muscle muscle) {
        return names.full(muscle);
    }

    private void find(String typed) {
        matches.setAll(
                typed.isBlank()
                        ? List.of()
                        : names.matches(typed).stream()
                                .filter(muscle -> !muscles.contains(muscle))
                                .toList());
    }

    /// The exercise, if nothing is wrong; else empty, and what is wrong is shown.
    Optional<Exercise> check() {
        problem.set(movements.isEmpty() && muscles.isEmpty() ? words.text("today.exercise.nothing") : "");
        return name.check() && problem.get().isEmpty()
                ? name.value().map(called -> new Exercise(called, movements, Set.copyOf(muscles)))
                : Optional.empty();
    }

    private void recheck() {
        if (!problem.get().isEmpty()) {
            check();
        }
    }
}

package app.easeback.ui.today.training;

import app.easeback.core.body.Exercise;
import app.easeback.core.body.Movement;
import app.easeback.core.profile.Training;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.IconButton;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.OneClick;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.Shown;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Where users change the list of movements: they hide those they never do, and add exercises of their own.
final class TrainingPane extends VBox {

    private final TrainingModel model;
    private final Words words;
    private final Map<Movement, ToggleButton> movements = new EnumMap<>(Movement.class);
    private final VBox exercises = new VBox();
    private final VBox editor = new VBox();

    TrainingPane(TrainingModel model, Words words) {
        this.model = model;
        this.words = words;
        exercises.getStyleClass().add("exercises");
        Shown.orGone(exercises);
        getStyleClass().add("training");
        getChildren()
                .addAll(title("today.training.own"), exercises, editor, title("today.training.movements"), movements());
        model.trainingProperty().subscribe(this::show);
        model.editingProperty().subscribe(this::edit);
    }

    private Label title(String key) {
        return Labels.wrapped(words.text(key), "strong");
    }

    private FlowPane movements() {
        var chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (Movement movement : Movement.values()) {
            var chip = MovementChip.of("movement-" + movement.id(), words.name(movement));
            chip.setOnAction(_ -> model.show(movement, chip.isSelected()));
            movements.put(movement, chip);
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private void show(Training training) {
        movements.forEach(
                (movement, chip) -> chip.setSelected(!training.hidden().contains(movement)));
        // The rows are replaced. If the focus is on one of their buttons, it moves instead of being lost.
        boolean focused = exercises.isFocusWithin();
        exercises
                .getChildren()
                .setAll(training.exercises().stream().map(this::row).toList());
        exercises.setVisible(!training.exercises().isEmpty());
        if (focused) {
            focusEditor();
        }
    }

    private Node row(Exercise exercise) {
        var name = Labels.wrapped(exercise.name());
        var means = Labels.wrapped(MovementList.means(exercise, words), "quiet", "small");
        var text = new VBox(name, means);
        HBox.setHgrow(text, Priority.ALWAYS);
        var remove = button(Feather.TRASH_2, "today.exercise.remove", exercise, () -> model.remove(exercise));
        OneClick.of(remove);
        var row = new ReflowBox(
                text, button(Feather.EDIT_2, "today.exercise.edit", exercise, () -> model.edit(exercise)), remove);
        row.getStyleClass().add("exercise");
        return row;
    }

    private Button button(Feather glyph, String key, Exercise exercise, Runnable action) {
        var button = new IconButton(glyph, words.text(key, exercise.name()));
        button.setId(key.substring(key.indexOf('.') + 1).replace('.', '-') + "-" + exercise.name());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void edit(Optional<ExerciseFields> fields) {
        var pane = fields.map(open -> new ExercisePane(model, open, words));
        editor.getChildren().setAll(pane.<Node>map(open -> open).orElseGet(this::addButton));
        focusEditor();
    }

    /// Moves the focus to the first field of the open exercise, or else to the button that adds one.
    private void focusEditor() {
        switch (editor.getChildren().getFirst()) {
            case ExercisePane open -> open.focusFirst();
            case Node add -> add.requestFocus();
        }
    }

    private Button addButton() {
        return Buttons.of("exercise-add", words.text("today.exercise.add"), Feather.PLUS, model::add);
    }
}

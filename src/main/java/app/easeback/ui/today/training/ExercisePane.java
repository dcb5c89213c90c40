package app.easeback.ui.today.training;

import app.easeback.core.body.Movement;
import app.easeback.core.body.Muscle;
import app.easeback.core.words.Words;
import app.easeback.ui.common.focus.KeptFocus;
import app.easeback.ui.common.form.FieldRow;
import app.easeback.ui.common.form.SearchField;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.Shown;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The fields of an exercise of the user's own.
final class ExercisePane extends VBox {

    /// How many matches are shown. More would push the rest of the form away; a longer word finds fewer.
    private static final int SHOWN_MATCHES = 6;

    private final TrainingModel model;
    private final ExerciseFields fields;
    private final Words words;
    private final TextField name = new TextField();
    private final TextField search;
    private final FlowPane chosen = chips("exercise-muscles");
    private final FlowPane matches = chips("exercise-matches");

    ExercisePane(TrainingModel model, ExerciseFields fields, Words words) {
        this.model = model;
        this.fields = fields;
        this.words = words;
        this.search = new SearchField(words);
        setId("exercise-editor");
        getStyleClass().add("exercise-editor");
        var called = FieldRow.of("exercise-name", words.text("today.exercise.name"), name, "");
        name.textProperty().bindBidirectional(fields.name().textProperty());
        called.problem().textProperty().bind(fields.name().problemProperty());
        var isLike = Labels.wrapped(words.text("today.exercise.is-like"));
        getChildren().addAll(called.name(), name, called.problem(), isLike, movements());
        addMuscles();
        var problem = Labels.withId("exercise-problem", Labels.styled("", "form-problem"));
        problem.textProperty().bind(fields.problemProperty());
        Shown.withText(problem);
        getChildren().addAll(problem, buttons());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.cancel();
                event.consume();
            }
        });
    }

    void focusFirst() {
        name.requestFocus();
    }

    private static FlowPane chips(String id) {
        var chips = new FlowPane();
        chips.setId(id);
        chips.getStyleClass().add("chips");
        Shown.orGone(chips);
        return chips;
    }

    private FlowPane movements() {
        var chips = chips("exercise-movements");
        for (Movement movement : Movement.values()) {
            var chip = MovementChip.of("like-" + movement.id(), words.name(movement));
            var like = fields.likeProperty(movement);
            chip.setSelected(like.get());
            chip.setOnAction(_ -> like.set(chip.isSelected()));
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private void addMuscles() {
        var row = FieldRow.of("exercise-search", words.text("today.exercise.muscles"), search, "");
        search.setPromptText(words.text("today.exercise.search"));
        search.textProperty().bindBidirectional(fields.searchProperty());
        search.setOnAction(_ -> fields.matches().stream().findFirst().ifPresent(fields::choose));
        getChildren().addAll(row.name(), search, matches, chosen);
        fields.matches().addListener((ListChangeListener<Muscle>) _ -> show());
        fields.muscles().addListener((ListChangeListener<Muscle>) _ -> show());
        show();
    }

    private void show() {
        KeptFocus.replace(
                matches,
                fields.matches().stream()
                        .limit(SHOWN_MATCHES)
                        .map(muscle -> chip("add-", muscle, Feather.PLUS, () -> fields.choose(muscle)))
                        .toList(),
                search);
        matches.setVisible(!matches.getChildren().isEmpty());
        KeptFocus.replace(
                chosen,
                fields.muscles().stream()
                        .map(muscle -> chip("drop-", muscle, Feather.X, () -> fields.remove(muscle)))
                        .toList(),
                search);
        chosen.setVisible(!chosen.getChildren().isEmpty());
    }

    private Node chip(String prefix, Muscle muscle, Feather glyph, Runnable action) {
        var chip = Buttons.of(prefix + muscle.id(), fields.name(muscle), glyph, action);
        chip.getStyleClass().add("choice-chip");
        return chip;
    }

    private HBox buttons() {
        var save = Buttons.of("exercise-save", words.text("today.exercise.save"), () -> {
            model.save();
            FieldRow.focusFirstProblem(this);
        });
        save.getStyleClass().add("accent");
        var cancel = Buttons.of("exercise-cancel", words.text("today.exercise.cancel"), model::cancel);
        var buttons = new ReflowBox(save, cancel);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }
}

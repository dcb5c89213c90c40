package app.easeback.ui.session.form.muscle;

import app.easeback.core.words.Words;
import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.form.FieldRow;
import app.easeback.ui.common.form.NamedChoice;
import app.easeback.ui.common.form.OnceTyped;
import app.easeback.ui.common.form.Segmented;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.Shown;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The inputs of the details of one treated muscle, each with its label and what is wrong with it.
final class DetailInputs {

    private final Words words;
    private final String id;
    private final MuscleFields fields;
    private Subscription follows = Subscription.EMPTY;

    /// @param id of the card, which those of the inputs begin with
    DetailInputs(Words words, String id, MuscleFields fields) {
        this.words = words;
        this.id = id;
        this.fields = fields;
    }

    /// Stops listening to the fields, which outlive the inputs.
    void dispose() {
        follows.unsubscribe();
    }

    private <T> void follow(ObjectProperty<T> field, Consumer<T> listener) {
        follows = follows.and(field.subscribe(listener));
    }

    /// How the muscle reacted: its twitches, and how tight it is.
    Node reactions() {
        var count = input(fields.count);
        // Not "unknown", which is a step of its own.
        count.setPromptText("");
        count.setPrefColumnCount(3);
        Shown.when(count, fields.twitches.isEqualTo(TwitchStep.COUNTED));
        count.setId(id + "-count");
        count.setAccessibleText(words.text("session.twitches.count"));
        var twitches = segmented("twitches", List.of(TwitchStep.values()), fields.twitches);
        twitches.onChosen(step -> {
            if (step == TwitchStep.COUNTED) {
                count.requestFocus();
            }
        });
        var twitchRow = row("twitches", twitches);
        twitchRow.problem().textProperty().bind(fields.count.problemProperty());
        twitchRow.problem().setUserData(count);
        FieldRow.speak(twitchRow.problem(), count);
        var line = new ReflowBox(twitches, count);
        line.getStyleClass().add("form-line");
        var tight = segmented("tightness", List.of(TightStep.values()), fields.tightness);
        return cells(stacked(twitchRow, line), stacked(row("tightness", tight), tight));
    }

    /// How much was done, and for how long the muscle has been tight.
    Node extent() {
        return cells(number("insertions", fields.insertions), tightFor());
    }

    /// Beside one another where there is room, none wider than the card.
    private static FlowPane cells(Region... cells) {
        var pane = new FlowPane(cells);
        pane.getStyleClass().add("muscle-cells");
        pane.setMinWidth(0);
        for (Region cell : cells) {
            cell.maxWidthProperty().bind(pane.widthProperty());
        }
        return pane;
    }

    private <E extends Enum<E>> Segmented<E> segmented(String name, List<E> steps, ObjectProperty<E> value) {
        var control = new Segmented<>(id + "-" + name, words.text("session." + name), steps, words::name);
        follow(value, step -> control.valueProperty().set(Optional.of(step)));
        control.valueProperty().subscribe(step -> step.ifPresent(value::set));
        control.lookupAll("#" + id + "-" + name + "-unknown")
                .forEach(unknown -> unknown.getStyleClass().add("unknown"));
        return control;
    }

    private Region number(String name, Field<?> field) {
        var input = input(field);
        var row = row(name, input);
        row.problem().textProperty().bind(field.problemProperty());
        return stacked(row, input);
    }

    private Region tightFor() {
        var unit = new NamedChoice<>(List.of(TightForUnit.values()), words::name);
        unit.valueProperty().bindBidirectional(fields.tightForUnit);
        unit.setId(id + "-tight-unit");
        unit.setAccessibleText(words.text("session.tight-unit"));
        unit.setMinWidth(Region.USE_PREF_SIZE);
        var number = input(fields.tightFor);
        var row = row("tight-for", number);
        row.problem().textProperty().bind(fields.tightFor.problemProperty());
        var line = new ReflowBox(number, unit);
        line.getStyleClass().add("form-line");
        return stacked(row, line);
    }

    private TextField input(Field<?> field) {
        var input = new TextField();
        input.setPromptText(words.text("session.unknown"));
        input.setPrefColumnCount(6);
        input.textProperty().bindBidirectional(field.textProperty());
        OnceTyped.left(input, field::check);
        return input;
    }

    /// The help is for screen readers only: shown on every card, it would drown out what differs between
    /// them.
    private FieldRow row(String name, Node control) {
        control.setAccessibleHelp(words.text("session." + name + ".help"));
        String label = words.text("session." + name);
        var row = FieldRow.of(id + "-" + name, label, control, "");
        follow(fields.side, _ -> name(control, words.text("session.muscle.field", label, fields.site())));
        return row;
    }

    /// Several cards ask the same: the name tells a screen reader of which muscle.
    private static void name(Node control, String name) {
        if (control instanceof Segmented<?> steps) {
            steps.name(name);
        } else {
            control.setAccessibleText(name);
        }
    }

    private static Region stacked(FieldRow row, Node line) {
        row.name().getStyleClass().add("small");
        var cell = new VBox(row.name(), line, row.problem());
        cell.getStyleClass().add("form-cell");
        return cell;
    }
}

package app.easeback.ui.session.form.muscle;

import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.words.Words;
import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.form.FieldRow;
import app.easeback.ui.common.form.NamedChoice;
import app.easeback.ui.common.form.OnceTyped;
import app.easeback.ui.common.form.Segmented;
import app.easeback.ui.common.layout.IconButton;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// One treated muscle in the form.
public final class MuscleCard extends VBox {

    private final Words words;
    private final String id;
    private final MuscleFields fields;
    private final Actions actions;
    private Subscription follows = Subscription.EMPTY;

    /// What can be done with the muscle as a whole.
    ///
    /// @param remove takes it out of the form
    /// @param turn puts it on another side
    /// @param sameForAll gives every other muscle the details of this one
    /// @param severalMuscles whether there is another muscle; while not, `sameForAll` is hidden
    /// @param lastTime how a site was when it was treated last
    public record Actions(
            Runnable remove,
            Consumer<Side> turn,
            Runnable sameForAll,
            ObservableBooleanValue severalMuscles,
            Function<Site, TreatedMuscle> lastTime) {}

    /// @param place its place in the list, from 0, for the ids of its inputs
    /// @param tape whether to ask for tape
    public MuscleCard(Words words, int place, MuscleFields fields, boolean tape, Actions actions) {
        this.words = words;
        this.fields = fields;
        this.actions = actions;
        id = "muscle-" + place;
        setId(id);
        getStyleClass().add("muscle-card");
        var details = cells(number("insertions", fields.insertions), tightFor());
        var foot = new ReflowBox();
        foot.getStyleClass().add("muscle-foot");
        getChildren().addAll(head(place), steps(), details, foot);
        follow(fields.side, _ -> foot.getChildren().setAll(foot(tape)));
    }

    public void focusRemove() {
        lookup("#" + id + "-remove").requestFocus();
    }

    /// Stops listening to the fields, which outlive the card.
    public void dispose() {
        follows.unsubscribe();
    }

    private <T> void follow(ObjectProperty<T> field, Consumer<T> listener) {
        follows = follows.and(field.subscribe(listener));
    }

    private Node head(int place) {
        var number = Labels.styled(Integer.toString(place + 1), "muscle-number");
        number.setMinWidth(USE_PREF_SIZE);
        String plain = words.text("muscle." + fields.muscle.id());
        var name = Labels.wrapped(plain, "strong");
        var anatomical = Labels.wrapped(words.anatomical(fields.muscle), "quiet", "small");
        var names = new VBox(name, anatomical);
        HBox.setHgrow(names, Priority.ALWAYS);
        var sides = new Segmented<>(id + "-side", words.text("session.side"), sides(), words::name);
        follow(fields.side, side -> sides.valueProperty().set(Optional.of(side)));
        sides.onChosen(side -> {
            actions.turn().accept(side);
            sides.valueProperty().set(Optional.of(fields.side.get()));
        });
        var row = FieldRow.of(id + "-side", words.text("session.side"), sides, "");
        row.problem().textProperty().bind(fields.sideProblemProperty());
        var side = new VBox(sides, row.problem());
        side.getStyleClass().add("form-cell");
        var button = new IconButton(Feather.X);
        button.setId(id + "-remove");
        follow(fields.side, _ -> button.setAccessibleText(words.text("session.muscle.remove.of", fields.site())));
        button.setOnAction(_ -> actions.remove().run());
        var head = new ReflowBox(number, names, side, button);
        head.getStyleClass().add("muscle-card-head");
        return head;
    }

    /// The sides that its muscle has, or all where it came with another one.
    private List<Side> sides() {
        var offered = fields.muscle.sides();
        return offered.contains(fields.side.get()) ? offered : List.of(Side.values());
    }

    private Node steps() {
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

    private List<Node> foot(boolean tape) {
        var foot = new ArrayList<Node>();
        if (tape) {
            var taped = new CheckBox(words.text("session.tape"));
            taped.setId(id + "-tape");
            taped.setMinWidth(USE_PREF_SIZE);
            taped.setAccessibleText(words.text("session.tape.of", fields.site()));
            taped.selectedProperty().bindBidirectional(fields.taped);
            foot.add(taped);
        }
        var last = actions.lastTime().apply(fields.site());
        new MuscleFacts(words)
                .of(last)
                .ifPresent(facts -> foot.add(quick(
                        "last-time",
                        words.text("session.muscle.last-time", facts),
                        () -> fields.fill(MuscleDraft.of(last).on(fields.site(), fields.taped.get())))));
        var same = quick("same", words.text("session.muscle.same"), actions.sameForAll());
        same.setAccessibleText(words.text("session.muscle.same.of", fields.site()));
        Shown.when(same, actions.severalMuscles());
        foot.add(same);
        return foot;
    }

    private Button quick(String name, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id + "-" + name);
        button.getStyleClass().addAll("flat", "quick");
        button.setWrapText(true);
        button.setOnAction(_ -> action.run());
        return button;
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

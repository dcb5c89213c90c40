package app.easeback.ui.session.form.muscle;

import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.words.Words;
import app.easeback.ui.common.form.FieldRow;
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
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// One treated muscle in the form.
public final class MuscleCard extends VBox {

    private final Words words;
    private final String id;
    private final MuscleFields fields;
    private final Actions actions;
    private final DetailInputs details;
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
        details = new DetailInputs(words, id, fields);
        var foot = new ReflowBox();
        foot.getStyleClass().add("muscle-foot");
        getChildren().addAll(head(place), details.reactions(), details.extent(), foot);
        followSide(_ -> foot.getChildren().setAll(foot(tape)));
    }

    public void focusRemove() {
        lookup("#" + id + "-remove").requestFocus();
    }

    /// Stops listening to the fields, which outlive the card.
    public void dispose() {
        details.dispose();
        follows.unsubscribe();
    }

    private void followSide(Consumer<Side> listener) {
        follows = follows.and(fields.side.subscribe(listener));
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
        followSide(side -> sides.valueProperty().set(Optional.of(side)));
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
        followSide(_ -> button.setAccessibleText(words.text("session.muscle.remove.of", fields.site())));
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
}

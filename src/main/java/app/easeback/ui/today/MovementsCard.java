package app.easeback.ui.today;

import app.easeback.core.body.Movement;
import app.easeback.core.suggestion.MovementPlan;
import app.easeback.core.words.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What to train meanwhile. Hidden while nothing is suggested.
final class MovementsCard extends VBox {

    private final Words words;
    private final VBox groups = new VBox();

    MovementsCard(Words words) {
        this.words = words;
        setId("movements");
        getStyleClass().add("card");
        var title = new Label(words.text("today.movements"));
        title.getStyleClass().add("card-title");
        groups.getStyleClass().add("movement-groups");
        getChildren().addAll(title, groups);
        managedProperty().bind(visibleProperty());
    }

    void show(MovementPlan plan) {
        setVisible(!plan.equals(MovementPlan.WITHHELD));
        groups.getChildren().clear();
        add("train", Feather.CHECK_CIRCLE, plan.train());
        add("reduce", Feather.MINUS_CIRCLE, plan.reduce());
        add("wait", Feather.PAUSE_CIRCLE, plan.notYet());
    }

    private void add(String use, Ikon glyph, List<Movement> movements) {
        if (movements.isEmpty()) {
            return;
        }
        var name = new Label(words.text("today.movements." + use), new FontIcon(glyph));
        name.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().addAll("movement-use", "use-" + use);
        var chips = new FlowPane();
        chips.setId("movements-" + use);
        chips.getStyleClass().add("chips");
        for (Movement movement : movements) {
            var chip = new Label(words.name(movement));
            chip.getStyleClass().add("chip");
            chips.getChildren().add(chip);
        }
        // A border pane asks the chips how high they are at the width they get; a box asks at a width of its own.
        var row = new BorderPane(chips);
        row.setLeft(name);
        groups.getChildren().add(row);
    }
}

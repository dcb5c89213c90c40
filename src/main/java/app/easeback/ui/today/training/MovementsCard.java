package app.easeback.ui.today.training;

import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.suggestion.TrainingUse;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Card;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.Shown;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What to train meanwhile, and why not all of it. Hidden while nothing is suggested.
public final class MovementsCard extends Card {

    private final TrainingModel model;
    private final Words words;
    private final VBox groups = new VBox();
    private Optional<Suggestion> suggestion = Optional.empty();

    public MovementsCard(TrainingModel model, Words words) {
        super(words.text("today.movements"));
        this.model = model;
        this.words = words;
        setId("movements");
        groups.getStyleClass().add("movement-groups");
        getChildren().addAll(groups, new TrainingFold(model, words));
        Shown.orGone(this);
        setVisible(false);
        model.trainingProperty().subscribe(() -> suggestion.ifPresent(this::show));
    }

    public void show(Suggestion present) {
        suggestion = Optional.of(present);
        var list = MovementList.of(present, model.trainingProperty().get(), words);
        setVisible(!present.movements().advice().isEmpty());
        groups.getChildren().clear();
        for (TrainingUse use : TrainingUse.values()) {
            add(use, list.of(use));
        }
    }

    private void add(TrainingUse use, List<MovementList.Group> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        String id = use.name().toLowerCase(Locale.ROOT);
        var name = new Label(words.text("today.movements." + id), icon(use));
        name.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().addAll("movement-use", "use-" + id);
        var rows = new VBox();
        rows.setId("movements-" + id);
        rows.getStyleClass().add("movement-reasons");
        reasons.forEach(reason -> rows.getChildren().add(reason(name.getText(), use, reason)));
        HBox.setHgrow(rows, Priority.ALWAYS);
        var row = new ReflowBox(name, rows);
        groups.getChildren().add(row);
    }

    /// The names of a group as chips, and after them the reason.
    private FlowPane reason(String use, TrainingUse of, MovementList.Group group) {
        var why = group.why(words);
        var chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (String name : group.names()) {
            var chip = new Label(name, icon(of));
            chip.getStyleClass().addAll("chip", "use-" + of.name().toLowerCase(Locale.ROOT));
            // A screen reader hears the use and the reason with each name.
            chip.setAccessibleText(why.map(sentence -> words.text("today.chip", name, use, sentence))
                    .orElseGet(() -> words.text("today.chip.free", name, use)));
            chips.getChildren().add(chip);
        }
        why.ifPresent(sentence -> {
            var label = Labels.styled(sentence, "quiet", "small", "movement-why");
            chips.getChildren().add(label);
        });
        return chips;
    }

    private static FontIcon icon(TrainingUse use) {
        Ikon glyph = switch (use) {
            case TRAIN -> Feather.CHECK_CIRCLE;
            case REDUCE -> Feather.MINUS_CIRCLE;
            case WAIT -> Feather.PAUSE_CIRCLE;
        };
        return new FontIcon(glyph);
    }
}

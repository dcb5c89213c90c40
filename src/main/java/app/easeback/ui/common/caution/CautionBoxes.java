package app.easeback.ui.common.caution;

import app.easeback.core.profile.Caution;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Labels;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// A check box for each caution, in the patient's words, with a line on what it changes. In two columns, each
/// read from top to bottom.
public final class CautionBoxes extends GridPane {

    private static final int COLUMNS = 2;

    private final Map<Caution, CheckBox> boxes = new EnumMap<>(Caution.class);

    /// @param ticked is told when the user has ticked a box, or taken the tick away
    public CautionBoxes(Words words, BiConsumer<Caution, Boolean> ticked) {
        getStyleClass().add("cautions");
        int rows = Math.ceilDiv(Caution.values().length, COLUMNS);
        for (int column = 0; column < COLUMNS; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            getColumnConstraints().add(half);
        }
        int place = 0;
        for (Caution caution : Caution.values()) {
            add(cell(caution, words, ticked), place / rows, place % rows);
            place++;
        }
    }

    /// Ticks these and no others.
    public void show(Set<Caution> cautions) {
        boxes.forEach((caution, box) -> box.setSelected(cautions.contains(caution)));
    }

    private Node cell(Caution caution, Words words, BiConsumer<Caution, Boolean> ticked) {
        String changes =
                caution.effects().stream().map(words::name).collect(Collectors.joining(words.text("caution.join")));
        var box = new CheckBox(words.text("caution.tick." + caution.name()));
        box.setId("caution-" + caution.name());
        box.setWrapText(true);
        box.setAccessibleHelp(changes);
        box.setOnAction(_ -> ticked.accept(caution, box.isSelected()));
        boxes.put(caution, box);
        var help = Labels.whole(changes, "form-help");
        var cell = new VBox(box, help);
        cell.getStyleClass().add("caution");
        return cell;
    }
}

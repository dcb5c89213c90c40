package app.easeback.ui.body.list;

import app.easeback.core.body.Muscle;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.words.Words;
import app.easeback.ui.body.BodySelection;
import app.easeback.ui.body.MuscleNames;
import app.easeback.ui.common.layout.Labels;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One row of the list: a heading, or a muscle with a box for each side. Where the list is narrow the boxes stand below
/// the name, each with its side in words.
public final class MuscleCell extends ListCell<MuscleRow> {

    private final Words words;
    private final MuscleNames names;
    private final BodySelection selection;
    private final Label heading = Labels.styled("", "strong");
    private final Label plain = new Label();
    private final Label anatomical = Labels.styled("", "quiet", "small");
    private final Map<Side, CheckBox> boxes = new EnumMap<>(Side.class);
    private final HBox sides = new HBox();
    private final BorderPane line = new BorderPane();

    /// @param narrow whether there is no room for the boxes beside the name
    MuscleCell(Words words, MuscleNames names, BodySelection selection, ReadOnlyBooleanProperty narrow) {
        this.words = words;
        this.names = names;
        this.selection = selection;
        getStyleClass().add("muscle-row");
        // As wide as the list, never wider: long names give way.
        setPrefWidth(0);
        plain.setMinWidth(0);
        anatomical.setMinWidth(0);
        var name = new VBox(plain, anatomical);
        name.setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(0);
        sides.getStyleClass().add("muscle-sides");
        line.getStyleClass().add("muscle-line");
        line.setCenter(name);
        for (Side side : Side.values()) {
            var box = new CheckBox();
            // Tab leaves the list at once; arrow keys move between the boxes.
            box.setFocusTraversable(false);
            box.setOnAction(_ -> site(side).ifPresent(selection::toggle));
            boxes.put(side, box);
            sides.getChildren().add(around(box));
        }
        narrow.subscribe(this::place);
    }

    private void place(boolean narrow) {
        line.getChildren().remove(sides);
        if (narrow) {
            line.setBottom(sides);
        } else {
            line.setRight(sides);
        }
        boxes.forEach((side, box) -> box.setText(narrow ? words.name(side) : ""));
    }

    /// The place of a box in its column; a click beside the box counts too.
    private static StackPane around(CheckBox box) {
        var place = new StackPane(box);
        place.getStyleClass().add("muscle-box");
        place.setOnMouseClicked(event -> {
            if (place.equals(event.getTarget())) {
                box.fire();
            }
        });
        return place;
    }

    @Override
    protected void updateItem(@Nullable MuscleRow row, boolean empty) {
        super.updateItem(row, empty);
        switch (row) {
            case MuscleRow.Heading(var group)
            when !empty -> {
                heading.setText(words.name(group));
                setGraphic(heading);
            }
            case MuscleRow.Entry(var muscle)
            when !empty -> {
                show(muscle);
                setGraphic(line);
            }
            case null, default -> setGraphic(null);
        }
    }

    private void show(Muscle muscle) {
        plain.setText(names.plain(muscle));
        anatomical.setText(words.anatomical(muscle));
        boxes.forEach((side, box) -> {
            var site = new Site(muscle, side);
            box.setId("muscle-" + muscle.id() + "-" + side.name().toLowerCase(Locale.ROOT));
            box.setAccessibleText(names.full(site));
            box.setSelected(selection.isChosen(site));
            box.setVisible(box.isSelected() || muscle.sides().contains(side));
        });
    }

    /// Updates which sides are chosen. A box that is shown stays: it may have the focus.
    void showChosen() {
        boxes.forEach((side, box) -> site(side).ifPresent(site -> {
            box.setSelected(selection.isChosen(site));
            box.setVisible(box.isVisible() || box.isSelected());
        }));
    }

    /// The muscle it shows; empty where it shows none.
    public Optional<Muscle> muscle() {
        return getItem() instanceof MuscleRow.Entry(var muscle) ? Optional.of(muscle) : Optional.empty();
    }

    public CheckBox box(Side side) {
        return Objects.requireNonNull(boxes.get(side));
    }

    private Optional<Site> site(Side side) {
        return muscle().map(muscle -> new Site(muscle, side));
    }
}

package app.easeback.ui.common.form;

import app.easeback.ui.common.layout.ReflowBox;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A form with one row per field: a label, a control, help and a place for what is wrong with it.
public final class FormGrid extends GridPane {

    private static final double FIELD_WIDTH = 360;

    /// The least width that has room for labels beside their controls, in em.
    private static final double ROOM_FOR_LABELS = 34;

    private final List<Label> labels = new ArrayList<>();

    public FormGrid() {
        getStyleClass().add("form-grid");
        widthProperty().subscribe(this::place);
    }

    /// Adds a row. Screen readers name the control by `label`; `id` becomes the control's id.
    ///
    /// @param help what to enter, shown under the control; may be empty
    /// @param beside what stands to the right of the control
    /// @return the label for a message about this field, hidden while it is empty
    public Label row(String id, String label, Node control, String help, Node... beside) {
        var row = FieldRow.of(id, label, control, help);
        if (control instanceof Control field && field.getMaxWidth() < 0) {
            field.setMaxWidth(FIELD_WIDTH);
        }
        if (control instanceof TextInputControl || control instanceof ComboBoxBase) {
            HBox.setHgrow(control, Priority.ALWAYS);
        }
        var line = new ReflowBox(control);
        line.getStyleClass().add("form-line");
        line.getChildren().addAll(beside);
        var cell = new VBox(line, row.help(), row.problem());
        cell.getStyleClass().add("form-cell");
        GridPane.setHgrow(cell, Priority.ALWAYS);
        GridPane.setValignment(row.name(), VPos.TOP);
        labels.add(row.name());
        getChildren().addAll(row.name(), cell);
        row.name().fontProperty().subscribe(this::place);
        place();
        return row.problem();
    }

    /// Adds a row with a text field for `field`, and says there what is wrong with it.
    ///
    /// @param help what to enter, shown under the text field; may be empty
    /// @param beside what stands to the right of the text field
    public TextField field(String id, String label, Field<?> field, String help, Node... beside) {
        var input = new TextField();
        input.textProperty().bindBidirectional(field.textProperty());
        row(id, label, input, help, beside).textProperty().bind(field.problemProperty());
        return input;
    }

    /// The same for a short entry, such as a time or a number.
    public TextField shortField(String id, String label, Field<?> field, String help, Node... beside) {
        var input = field(id, label, field, help, beside);
        input.getStyleClass().add("time-field");
        return input;
    }

    /// Adds something right under the control of the row that `problem` belongs to.
    public void under(Label problem, Node node) {
        ((VBox) problem.getParent()).getChildren().add(1, node);
    }

    /// Puts each label beside its control, or above it where room is short, such as with large text.
    private void place() {
        for (int i = 0; i < labels.size(); i++) {
            var label = labels.get(i);
            boolean above = 0 < getWidth()
                    && getWidth() < ROOM_FOR_LABELS * label.getFont().getSize();
            GridPane.setConstraints(label, 0, above ? 2 * i : i);
            GridPane.setConstraints(cellOf(i), above ? 0 : 1, above ? 2 * i + 1 : i);
        }
    }

    private Node cellOf(int row) {
        return getChildren().get(getChildren().indexOf(labels.get(row)) + 1);
    }
}

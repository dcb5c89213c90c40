package app.easeback.ui.common.form;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A form: one row a field, each with label, control, help and a place for what is wrong with it.
public final class FormGrid extends GridPane {

    private static final double FIELD_WIDTH = 360;

    private int rows;

    public FormGrid() {
        getStyleClass().add("form-grid");
    }

    /// Adds a row. The label names the control to screen readers and takes its mnemonic; `id` is the control's id.
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
        var line = new HBox(control);
        line.getStyleClass().add("form-line");
        line.getChildren().addAll(beside);
        var cell = new VBox(line, row.help(), row.problem());
        cell.getStyleClass().add("form-cell");
        GridPane.setHgrow(cell, Priority.ALWAYS);
        GridPane.setValignment(row.name(), VPos.TOP);
        addRow(rows++, row.name(), cell);
        return row.problem();
    }

    /// Adds something right under the control of the row that `problem` belongs to.
    public void under(Label problem, Node node) {
        ((VBox) problem.getParent()).getChildren().add(1, node);
    }
}

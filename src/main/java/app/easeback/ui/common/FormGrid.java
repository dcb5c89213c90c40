package app.easeback.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A form: one row a field, each with label, control, help and a place for what is wrong with it.
public final class FormGrid extends GridPane {

    private int rows;

    public FormGrid() {
        getStyleClass().add("form-grid");
    }

    /// Adds a row. The label names the control to screen readers and takes its mnemonic; `id` is the control's id.
    ///
    /// @param help what to enter, shown under the control; may be empty
    /// @return the label for a message about this field, hidden while it is empty
    public Label row(String id, String label, Node control, String help) {
        control.setId(id);
        control.setAccessibleText(label);
        if (!help.isEmpty()) {
            control.setAccessibleHelp(help);
        }
        var name = new Label(label);
        name.getStyleClass().add("form-label");
        name.setLabelFor(control);
        name.setMinWidth(USE_PREF_SIZE);
        var problem = new Label();
        problem.setId(id + "-problem");
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        var cell = new VBox(control);
        cell.getStyleClass().add("form-cell");
        if (control instanceof Control field) {
            field.setMaxWidth(FIELD_WIDTH);
        }
        if (!help.isEmpty()) {
            var helpLabel = new Label(help);
            helpLabel.getStyleClass().add("form-help");
            helpLabel.setWrapText(true);
            cell.getChildren().add(helpLabel);
        }
        cell.getChildren().add(problem);
        GridPane.setHgrow(cell, Priority.ALWAYS);
        addRow(rows++, name, cell);
        return problem;
    }

    private static final double FIELD_WIDTH = 360;
}

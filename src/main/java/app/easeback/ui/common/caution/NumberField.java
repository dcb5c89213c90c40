package app.easeback.ui.common.caution;

import app.easeback.core.words.Words;
import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.form.FormGrid;
import javafx.scene.control.TextField;

/// The field for the number to call in an emergency.
public final class NumberField extends TextField {

    private final Field<String> field;

    /// @param field from [DialledNumber]
    public NumberField(Field<String> field) {
        this.field = field;
        textProperty().bindBidirectional(field.textProperty());
        getStyleClass().add("time-field");
    }

    /// Adds the field to a form, with its label, its help and the place that says what is wrong.
    public void addTo(FormGrid grid, String id, Words words) {
        var problem = grid.row(id, words.text("number"), this, words.text("number.help"));
        problem.textProperty().bind(field.problemProperty());
    }
}

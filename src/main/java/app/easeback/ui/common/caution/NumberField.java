package app.easeback.ui.common.caution;

import app.easeback.core.profile.EmergencyNumber;
import app.easeback.core.words.Words;
import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.form.FormGrid;
import app.easeback.ui.common.form.Reading;
import java.util.Locale;
import javafx.scene.control.TextField;

/// The field for the number to call in an emergency.
public final class NumberField extends TextField {

    private final Field<String> field;

    /// @param field from [#fieldOf]
    public NumberField(Field<String> field) {
        this.field = field;
        textProperty().bindBidirectional(field.textProperty());
        getStyleClass().add("time-field");
    }

    /// What is typed for a number that can be dialled; it may be empty.
    ///
    /// @param region where the user lives
    public static Field<String> fieldOf(Words words, Locale region) {
        String problem = words.text("number.problem", EmergencyNumber.usualIn(region));
        return new Field<>(typed -> {
            if (typed.isEmpty()) {
                return Reading.empty();
            }
            return EmergencyNumber.canBeDialled(typed) ? Reading.of(typed) : Reading.wrong(problem);
        });
    }

    /// Puts it in a form, with its label, help and what is wrong.
    public void addTo(FormGrid grid, String id, Words words) {
        var problem = grid.row(id, words.text("number"), this, words.text("number.help"));
        problem.textProperty().bind(field.problemProperty());
    }
}

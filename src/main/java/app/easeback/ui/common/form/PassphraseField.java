package app.easeback.ui.common.form;

import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/// A field for a passphrase with its button. What was typed is forgotten as soon as it is given away.
public final class PassphraseField extends VBox {

    private final PasswordField field = new PasswordField();
    private final Button button = new Button();

    /// @param problem what is wrong with what was typed
    public PassphraseField(String id, String label, String help, ObservableValue<String> problem) {
        var grid = new FormGrid();
        Label complaint = grid.row(id, label, field, help, button);
        complaint.textProperty().bind(problem);
        button.setMinWidth(Button.USE_PREF_SIZE);
        getChildren().add(grid);
    }

    /// Says what the button, and Enter, do.
    ///
    /// @param give takes what was typed, and says whether it could be used
    public void button(String id, String text, Predicate<String> give) {
        button.setId(id);
        button.setText(text);
        button.setOnAction(_ -> {
            if (give.test(field.getText())) {
                field.clear();
            }
        });
        field.setOnAction(_ -> button.fire());
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}

package app.easeback.ui.common.form;

import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Buttons;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/// Asks for the passphrase of a backup. What was typed is cleared as soon as it is handed over.
public final class PassphraseField extends VBox {

    private final PasswordField field = new PasswordField();

    /// @param problem what is wrong with what was typed
    /// @param give gets what was typed, on the button or on Enter
    public PassphraseField(Words words, String id, ObservableValue<String> problem, Consumer<String> give) {
        var open = Buttons.of(id + "-go", words.text("unlock.go"), () -> {
            String typed = field.getText();
            field.clear();
            give.accept(typed);
        });
        field.setOnAction(_ -> open.fire());
        var grid = new FormGrid();
        Label complaint = grid.row(id, words.text("unlock"), field, words.text("unlock.help"), open);
        complaint.textProperty().bind(problem);
        getChildren().add(grid);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}

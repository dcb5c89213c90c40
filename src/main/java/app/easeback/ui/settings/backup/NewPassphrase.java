package app.easeback.ui.settings.backup;

import app.easeback.core.backup.Passphrase;
import app.easeback.core.words.Words;
import app.easeback.ui.common.form.FormGrid;
import app.easeback.ui.common.layout.Buttons;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/// Chooses a passphrase, which is typed twice, since nobody sees it. What was typed is forgotten as soon as it is
/// taken.
final class NewPassphrase extends VBox {

    /// Takes a passphrase.
    @FunctionalInterface
    interface Taker {

        /// Takes what was typed.
        ///
        /// @param again what was typed the second time
        /// @param taken is called once the passphrase is set
        void take(String typed, String again, Runnable taken);
    }

    /// @param problem what is wrong with what was typed
    NewPassphrase(Words words, ObservableValue<String> problem, Taker taker) {
        var first = new PasswordField();
        var again = new PasswordField();
        var set = Buttons.of("settings-passphrase-set", words.text("settings.passphrase.set"), () -> {
            taker.take(first.getText(), again.getText(), () -> {
                first.clear();
                again.clear();
            });
        });
        first.setOnAction(_ -> again.requestFocus());
        again.setOnAction(_ -> set.fire());
        var grid = new FormGrid();
        grid.row(
                "settings-passphrase",
                words.text("settings.passphrase"),
                first,
                words.text("settings.passphrase.help", Passphrase.LEAST_LETTERS));
        Label complaint =
                grid.row("settings-passphrase-again", words.text("settings.passphrase.again"), again, "", set);
        complaint.textProperty().bind(problem);
        getChildren().add(grid);
    }
}

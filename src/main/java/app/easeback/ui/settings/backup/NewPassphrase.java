package app.easeback.ui.settings.backup;

import app.easeback.core.backup.Passphrase;
import app.easeback.core.words.Words;
import app.easeback.ui.common.form.FormGrid;
import app.easeback.ui.common.layout.Buttons;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/// Chooses a passphrase, which is typed twice, since nobody sees it. What was typed is forgotten as soon as it is
/// taken.
final class NewPassphrase extends VBox {

    NewPassphrase(Words words, BackupModel model) {
        var first = new PasswordField();
        var again = new PasswordField();
        var set = Buttons.of("settings-passphrase-set", words.text("settings.passphrase.set"), () -> {
            model.seal(first.getText(), again.getText(), () -> {
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
        complaint.textProperty().bind(model.sealProblemProperty());
        getChildren().add(grid);
    }
}

package app.easeback.ui.settings;

import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button about backups, which rests while one is made or put back.
final class BackupButton extends Button {

    BackupButton(String id, String text, Ikon icon, BackupModel model, Runnable action) {
        super(text, new FontIcon(icon));
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        disableProperty().bind(model.busyProperty());
        setOnAction(_ -> action.run());
    }
}

package app.easeback.ui.settings.backup;

import app.easeback.ui.common.layout.OneClick;
import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button about backups that does nothing while work on them is under way. With the focus it is not
/// disabled meanwhile, or the focus would move on to the next control.
final class BackupButton extends Button {

    BackupButton(String id, String text, Ikon icon, BackupModel model, Runnable action) {
        super(text, new FontIcon(icon));
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        disableProperty().bind(model.busyProperty().and(focusedProperty().not()));
        setOnAction(_ -> {
            if (!model.busyProperty().get()) {
                action.run();
            }
        });
    }

    /// Takes a double click for one click, also where the first is done before the second.
    BackupButton onceByDoubleClick() {
        OneClick.of(this);
        return this;
    }
}

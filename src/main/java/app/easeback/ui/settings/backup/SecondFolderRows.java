package app.easeback.ui.settings.backup;

import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.BusyButton;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.Shown;
import app.easeback.ui.settings.backup.BackupModel.Standing;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The second folder for backups, and its passphrase.
///
/// @param places asks the user for the folder
record SecondFolderRows(BackupModel model, BackupPlaces places, Words words) {

    List<Node> build() {
        return List.of(folder(), passphrase());
    }

    private Node folder() {
        var where = Labels.withId("settings-second", Labels.wrapped(""));
        where.setMaxWidth(Double.MAX_VALUE);
        where.textProperty()
                .bind(model.standingProperty()
                        .map(read -> read.flatMap(Standing::second)
                                .map(folder -> words.text("settings.second.is", folder))
                                .orElseGet(() -> words.text("settings.second.none"))));
        HBox.setHgrow(where, Priority.ALWAYS);
        var choose = button(
                "settings-second-choose",
                "settings.second.choose",
                Feather.FOLDER,
                () -> places.folder().ifPresent(folder -> model.chooseSecond(Optional.of(folder.toString()))));
        var stop = button(
                "settings-second-stop", "settings.second.stop", Feather.X, () -> model.chooseSecond(Optional.empty()));
        Shown.when(stop, standing(now -> now.second().isPresent()));
        var row = new ReflowBox(where, choose, stop);
        row.getStyleClass().add("card-head");
        var help = Labels.wrapped(words.text("settings.second.help"), "form-help");
        var folder = new VBox(row, help);
        folder.getStyleClass().add("backup-said");
        return folder;
    }

    private Node passphrase() {
        var set = new NewPassphrase(words, model);
        Shown.when(set, standing(now -> !now.sealed()));
        var is = Labels.wrapped(words.text("settings.passphrase.is"));
        HBox.setHgrow(is, Priority.ALWAYS);
        is.setMaxWidth(Double.MAX_VALUE);
        var remove = button("settings-passphrase-remove", "settings.passphrase.remove", Feather.UNLOCK, model::unseal);
        var row = new ReflowBox(is, remove);
        row.getStyleClass().add("card-head");
        Shown.when(row, standing(Standing::sealed));
        return Shown.when(new VBox(set, row), standing(now -> now.second().isPresent()));
    }

    private ObservableValue<Boolean> standing(Predicate<Standing> holds) {
        return model.standingProperty().map(read -> read.filter(holds).isPresent());
    }

    private Button button(String id, String key, Ikon icon, Runnable action) {
        return new BusyButton(id, words.text(key), icon, model.busyProperty(), action);
    }
}

package app.easeback.ui.shell;

import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Labels;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/// The list of keyboard shortcuts.
final class ShortcutList extends Dialog<ButtonType> {

    private static final List<String> KEYS = List.of(
            "screens",
            "session",
            "digits",
            "history",
            "map",
            "calendar",
            "slider",
            "save",
            "undo",
            "back",
            "quit",
            "help");

    ShortcutList(Words words, Window owner) {
        initOwner(owner);
        setTitle(words.text("shortcuts.title"));
        var list = new GridPane();
        list.setId("shortcuts");
        list.getStyleClass().add("shortcut-list");
        for (String key : KEYS) {
            var keys = Labels.styled(words.text("shortcut." + key + ".keys"), "shortcut-keys");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setValignment(keys, VPos.TOP);
            list.addRow(list.getRowCount(), keys, new Label(words.text("shortcut." + key)));
        }
        getDialogPane().setContent(list);
        getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    }
}

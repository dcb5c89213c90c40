package app.easeback.ui.today;

import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.Shown;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A low card of a few lines and one button. Hidden until it has something to say.
class NoteCard extends ReflowBox {

    /// What it says.
    final VBox lines = new VBox();

    final Button button;

    /// @param id of the card; that of the button begins with it
    NoteCard(String id, String action) {
        setId(id);
        getStyleClass().addAll("card", "note-card");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        button = new Button(action);
        button.setId(id + "-act");
        button.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(lines, button);
        Shown.orGone(this);
        setVisible(false);
    }
}

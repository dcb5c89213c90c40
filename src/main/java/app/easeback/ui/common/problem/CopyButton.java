package app.easeback.ui.common.problem;

import app.easeback.core.words.Words;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// A button that puts a text on the clipboard, and then says so.
public final class CopyButton extends Button {

    /// @param label what it says before
    /// @param text what it copies
    public CopyButton(Words words, String id, String label, String text) {
        super(label);
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            setText(words.text("problem.copied"));
        });
    }
}

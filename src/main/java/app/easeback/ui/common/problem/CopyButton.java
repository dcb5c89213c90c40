package app.easeback.ui.common.problem;

import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// A button that puts a text on the clipboard, and then says so.
public final class CopyButton extends Button {

    /// @param label what it says before
    /// @param copied what it says afterwards
    /// @param text what it copies
    public CopyButton(String label, String copied, String text) {
        super(label);
        setOnAction(_ -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            setText(copied);
        });
    }
}

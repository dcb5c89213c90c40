package app.easeback.ui.common.form;

import javafx.scene.Node;
import javafx.scene.control.TextField;

/// When an entry is typed to its end.
public final class OnceTyped {

    private OnceTyped() {}

    /// Runs `typed` on Enter in `input`, and when it is left.
    public static void run(TextField input, Runnable typed) {
        input.setOnAction(_ -> typed.run());
        left(input, typed);
    }

    /// Runs `action` whenever `node` loses the focus.
    public static void left(Node node, Runnable action) {
        node.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                action.run();
            }
        });
    }
}

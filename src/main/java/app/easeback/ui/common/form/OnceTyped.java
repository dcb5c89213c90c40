package app.easeback.ui.common.form;

import javafx.scene.control.TextField;

/// When a text is typed to its end.
public final class OnceTyped {

    private OnceTyped() {}

    /// Runs `typed` on Enter in `input`, and when it is left.
    public static void run(TextField input, Runnable typed) {
        input.setOnAction(_ -> typed.run());
        input.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                typed.run();
            }
        });
    }
}

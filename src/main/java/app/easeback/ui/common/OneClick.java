package app.easeback.ui.common;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// A double click that counts as one click.
public final class OneClick {

    private OneClick() {}

    /// Takes a double click on `node` for one click, also where the first is done before the second, or the first was
    /// on something else in its place.
    public static void of(Node node) {
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            if (press.getClickCount() > 1) {
                press.consume();
            }
        });
    }
}

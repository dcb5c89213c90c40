package app.easeback.ui.common.layout;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// Makes a double click count as one click.
public final class OneClick {

    private OneClick() {}

    /// Ignores the second press of a double click on `node`, even if the first has taken effect by then, or
    /// was on another node that stood in its place.
    public static void of(Node node) {
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            if (press.getClickCount() > 1) {
                press.consume();
            }
        });
    }
}

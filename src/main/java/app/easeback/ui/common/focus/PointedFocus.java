package app.easeback.ui.common.focus;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Sets the pseudo-class `:pointed` on the focused node while the mouse was used last, or nothing yet: the
/// style sheet then hides the focus ring until a key is pressed. JavaFX’s own `:focus-visible` is lost when
/// the program moves the focus, such as after saving by the keyboard, and nobody would see where it went.
public final class PointedFocus {

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final Scene scene;
    private boolean pointing = true;

    private PointedFocus(Scene scene) {
        this.scene = scene;
    }

    /// Watches what is pressed in `scene` from now on.
    public static void in(Scene scene) {
        var watch = new PointedFocus(scene);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> watch.pressed(true));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> watch.pressed(false));
        scene.focusOwnerProperty().subscribe((before, owner) -> {
            mark(before, false);
            mark(owner, watch.pointing);
        });
    }

    private void pressed(boolean byMouse) {
        pointing = byMouse;
        mark(scene.getFocusOwner(), byMouse);
    }

    private static void mark(Node node, boolean pointed) {
        Optional.ofNullable(node).ifPresent(marked -> marked.pseudoClassStateChanged(POINTED, pointed));
    }
}

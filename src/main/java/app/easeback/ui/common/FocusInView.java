package app.easeback.ui.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Scrolls a page so that what has the focus is in view, whoever gave it the focus.
public final class FocusInView {

    /// Room kept above and below, for a label and a help.
    private static final double MARGIN = 48;

    private final ScrollPane page;
    private boolean pressed;

    private FocusInView(ScrollPane page) {
        this.page = page;
    }

    /// Keeps it in view in `page` from now on.
    public static void in(ScrollPane page) {
        var view = new FocusInView(page);
        page.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(view::reveal);
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> view.pressed = true);
        page.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> view.pressed = false);
    }

    /// What is pressed stays below the mouse, or the click would be lost.
    private void reveal(@Nullable Node focused) {
        if (focused == null || pressed) {
            return;
        }
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node.equals(page.getContent())) {
                scrollTo(page.getContent().sceneToLocal(focused.localToScene(focused.getLayoutBounds())));
            }
        }
    }

    private void scrollTo(Bounds field) {
        double view = page.getViewportBounds().getHeight();
        double hidden = page.getContent().getLayoutBounds().getHeight() - view;
        if (hidden <= 0) {
            return;
        }
        if (field.getMinY() - MARGIN < page.getVvalue() * hidden) {
            page.setVvalue(Math.max(0, (field.getMinY() - MARGIN) / hidden));
        } else {
            ScrolledDown.to(page, field.getMaxY() + MARGIN);
        }
    }
}

package app.easeback.ui.common;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Scrolls a page so that what has the focus is in view, whoever gave it the focus.
final class FocusInView {

    /// Room kept above and below, for a label and a help.
    private static final double MARGIN = 48;

    /// Room kept for the ring round what was in view before.
    private static final double RING = 8;

    private final ScrollPane page;
    private boolean pressed;

    private FocusInView(ScrollPane page) {
        this.page = page;
    }

    /// Keeps it in view in `page` from now on.
    static FocusInView in(ScrollPane page) {
        var view = new FocusInView(page);
        page.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(view::reveal);
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> view.pressed = true);
        page.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> view.pressed = false);
        return view;
    }

    /// Brings what has the focus back into view, where it is no longer.
    void again() {
        Optional.ofNullable(page.getScene()).map(Scene::getFocusOwner).ifPresent(focused -> bring(focused, RING));
    }

    /// What is pressed stays below the mouse, or the click would be lost.
    private void reveal(@Nullable Node focused) {
        if (focused != null && !pressed) {
            bring(focused, MARGIN);
        }
    }

    private void bring(Node focused, double margin) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node.equals(page.getContent())) {
                scrollTo(page.getContent().sceneToLocal(focused.localToScene(focused.getLayoutBounds())), margin);
            }
        }
    }

    private void scrollTo(Bounds field, double margin) {
        double view = page.getViewportBounds().getHeight();
        double hidden = page.getContent().getLayoutBounds().getHeight() - view;
        if (hidden <= 0) {
            return;
        }
        if (field.getMinY() - margin < page.getVvalue() * hidden) {
            page.setVvalue(Math.max(0, (field.getMinY() - margin) / hidden));
        } else {
            ScrolledDown.to(page, field.getMaxY() + margin);
        }
    }
}

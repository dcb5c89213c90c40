package app.easeback.ui.common.focus;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;

/// Scrolls a page to keep the focused node in view, however it got the focus.
final class FocusInView {

    /// Room kept above and below the focused node, for its label and help text, in pixels.
    private static final double MARGIN = 48;

    /// Room kept for the focus ring when a node that was in view is brought back, in pixels.
    private static final double RING = 8;

    private final ScrollPane page;
    private final Scrolled scrolled;
    private boolean pressed;

    private FocusInView(ScrollPane page) {
        this.page = page;
        scrolled = new Scrolled(page);
    }

    /// Keeps the focused node of `page` in view from now on.
    static FocusInView in(ScrollPane page) {
        var view = new FocusInView(page);
        page.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> view.reveal());
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> view.pressed = true);
        page.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> view.pressed = false);
        return view;
    }

    /// Whether any part of the focused node is in view.
    boolean isInView() {
        return focused()
                .map(scrolled::placeOf)
                .filter(place -> place.getMaxY() > scrolled.out() && place.getMinY() < scrolled.out() + scrolled.view())
                .isPresent();
    }

    /// Brings the focused node back into view if it no longer is.
    void again() {
        bring(RING);
    }

    /// Leaves the page alone while the mouse is down: if the pressed node moved away from it, the click would
    /// be lost.
    private void reveal() {
        if (!pressed) {
            bring(MARGIN);
        }
    }

    /// The focused node; empty if it is not in the page.
    private Optional<Node> focused() {
        var owner = Optional.ofNullable(page.getScene()).map(Scene::getFocusOwner);
        for (Node node = owner.orElse(null); node != null; node = node.getParent()) {
            if (node.equals(page.getContent())) {
                return owner;
            }
        }
        return Optional.empty();
    }

    /// @param margin room above and below the focused node, in pixels
    private void bring(double margin) {
        focused().map(scrolled::placeOf).ifPresent(place -> {
            if (place.getMinY() - margin < scrolled.out()) {
                scrolled.to(place.getMinY() - margin);
            } else {
                scrolled.downTo(place.getMaxY() + margin);
            }
        });
    }
}

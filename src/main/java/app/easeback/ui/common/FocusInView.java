package app.easeback.ui.common;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;

/// Scrolls a page so that what has the focus is in view, whoever gave it the focus.
final class FocusInView {

    /// Room kept above and below, for a label and a help.
    private static final double MARGIN = 48;

    /// Room kept for the ring round what was in view before.
    private static final double RING = 8;

    private final ScrollPane page;
    private final Scrolled scrolled;
    private boolean pressed;

    private FocusInView(ScrollPane page) {
        this.page = page;
        scrolled = new Scrolled(page);
    }

    /// Keeps it in view in `page` from now on.
    static FocusInView in(ScrollPane page) {
        var view = new FocusInView(page);
        page.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> view.reveal());
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> view.pressed = true);
        page.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> view.pressed = false);
        return view;
    }

    /// Whether some of what has the focus is in view.
    boolean isInView() {
        return focused()
                .map(scrolled::placeOf)
                .filter(place -> place.getMaxY() > scrolled.out() && place.getMinY() < scrolled.out() + scrolled.view())
                .isPresent();
    }

    /// Brings what has the focus back into view, where it is no longer.
    void again() {
        bring(RING);
    }

    /// What is pressed stays below the mouse, or the click would be lost.
    private void reveal() {
        if (!pressed) {
            bring(MARGIN);
        }
    }

    /// What has the focus, where that is something in the page.
    private Optional<Node> focused() {
        var owner = Optional.ofNullable(page.getScene()).map(Scene::getFocusOwner);
        for (Node node = owner.orElse(null); node != null; node = node.getParent()) {
            if (node.equals(page.getContent())) {
                return owner;
            }
        }
        return Optional.empty();
    }

    /// @param margin room above and below it
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

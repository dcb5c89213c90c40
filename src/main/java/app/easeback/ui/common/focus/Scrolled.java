package app.easeback.ui.common.focus;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// How far a page is scrolled up and down, in pixels, and the way to scroll it.
public record Scrolled(ScrollPane page) {

    /// The height of what is in view.
    double view() {
        return page.getViewportBounds().getHeight();
    }

    /// How much is out of view at the top.
    public double out() {
        return hidden() * page.getVvalue();
    }

    /// Where a node stands, from the top of the whole content.
    public Bounds placeOf(Node node) {
        return page.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    /// Scrolls until `out` is out of view at the top, or as near to that as can be.
    void to(double out) {
        if (hidden() > 0) {
            page.setVvalue(Math.clamp(out / hidden(), 0, 1));
        }
    }

    /// Scrolls down until `bottom` is in view, and only as far as is needed.
    ///
    /// @param bottom from the top of the whole content
    public void downTo(double bottom) {
        if (bottom - view() > out()) {
            to(bottom - view());
        }
    }

    /// How much of the content does not fit in the view.
    private double hidden() {
        return Optional.ofNullable(page.getContent())
                .map(content -> Math.max(0, content.getLayoutBounds().getHeight() - view()))
                .orElse(0.0);
    }
}

package app.easeback.ui.common;

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
    double out() {
        return hidden() * page.getVvalue();
    }

    /// Where something in the page stands, from the top of all there is.
    Bounds placeOf(Node node) {
        return page.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    /// Puts so much out of view at the top, or as near to it as can be.
    void to(double out) {
        if (hidden() > 0) {
            page.setVvalue(Math.clamp(out / hidden(), 0, 1));
        }
    }

    /// Scrolls down, and only as far as must be, until what is above `bottom` is in view.
    ///
    /// @param bottom from the top of all there is
    public void downTo(double bottom) {
        if (bottom - view() > out()) {
            to(bottom - view());
        }
    }

    /// How much has no room in the view.
    private double hidden() {
        return Optional.ofNullable(page.getContent())
                .map(content -> Math.max(0, content.getLayoutBounds().getHeight() - view()))
                .orElse(0.0);
    }
}

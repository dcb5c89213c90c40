package app.easeback.ui.common;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls what does not fit. What is looked at stays where it is when the view gets smaller or larger, as by a
/// notice below it, and when something above it grows; nor does it hide what has the focus.
public class SteadyScroll extends ScrollPane {

    private final FocusInView focus;

    protected SteadyScroll() {
        setFitToWidth(true);
        getStyleClass().add("screen-scroll");
        focus = FocusInView.in(this);
    }

    /// What is not to move on the screen, whatever happens above it.
    protected Optional<Node> anchor() {
        return Optional.empty();
    }

    /// How much is scrolled out at the top, in pixels.
    protected final double scrolledOut() {
        return Math.max(0, hidden()) * getVvalue();
    }

    @Override
    protected void layoutChildren() {
        double out = scrolledOut();
        double view = getViewportBounds().getHeight();
        var anchor = anchor();
        double above = anchor.map(this::top).orElse(0.0);
        boolean focusSeen = focus.isInView();
        super.layoutChildren();
        if (getContent() == null || getContent().getParent() == null) {
            return;
        }
        // What holds the content gives it its new size.
        getContent().getParent().layout();
        if (hidden() <= 0) {
            return;
        }
        double wanted = out + anchor.map(this::top).orElse(0.0) - above;
        if (Math.abs(wanted - scrolledOut()) >= 1) {
            setVvalue(Math.clamp(wanted / hidden(), 0, 1));
        }
        if (focusSeen && getViewportBounds().getHeight() < view) {
            focus.again();
        }
    }

    /// How far below the top of all there is a node begins.
    protected final double top(Node node) {
        return getContent()
                .sceneToLocal(node.localToScene(node.getLayoutBounds()))
                .getMinY();
    }

    private double hidden() {
        return getContent() == null
                ? 0
                : getContent().getLayoutBounds().getHeight()
                        - getViewportBounds().getHeight();
    }
}

package app.easeback.ui.common.focus;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ScrollPaneSkin;

/// A scroll pane that keeps the user’s place. What is in view stays where it is when the view gets smaller or
/// larger, such as by a notice below it; so does the [#anchor()] when something above it grows. A view that
/// gets smaller does not hide what has the focus.
public class SteadyScroll extends ScrollPane {

    public final Scrolled scrolled = new Scrolled(this);
    private final FocusInView focus;

    protected SteadyScroll() {
        setFitToWidth(true);
        getStyleClass().add("screen-scroll");
        focus = FocusInView.in(this);
    }

    /// The node that must not move on the screen, whatever happens above it; empty where there is none.
    protected Optional<Node> anchor() {
        return Optional.empty();
    }

    /// Without JavaFX’s cached picture of what is in view, which is made anew for each step of scrolling.
    @Override
    protected Skin<?> createDefaultSkin() {
        var skin = new ScrollPaneSkin(this);
        getChildren().forEach(part -> part.setCache(false));
        return skin;
    }

    @Override
    protected void layoutChildren() {
        double out = scrolled.out();
        double view = scrolled.view();
        var anchor = anchor();
        double above = anchor.map(this::top).orElse(0.0);
        boolean focusSeen = focus.isInView();
        super.layoutChildren();
        if (getContent() == null || getContent().getParent() == null) {
            return;
        }
        // Its parent gives the content its new size.
        getContent().getParent().layout();
        double wanted = out + anchor.map(this::top).orElse(0.0) - above;
        if (Math.abs(wanted - scrolled.out()) >= 1) {
            scrolled.to(wanted);
        }
        if (focusSeen && scrolled.view() < view) {
            focus.again();
        }
    }

    private double top(Node node) {
        return scrolled.placeOf(node).getMinY();
    }
}

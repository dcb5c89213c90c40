package app.easeback.ui.common.layout;

import app.easeback.ui.common.focus.SteadyScroll;
import atlantafx.base.controls.Spacer;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The frame of a screen: a title, actions beside it, and the content. It scrolls when it must, sideways only
/// where large text leaves no other way, and the content never gets too wide to read well.
public final class ScreenPane extends SteadyScroll {

    /// Room kept below a node that is revealed, in pixels.
    private static final double BELOW = 24;

    private final Label title = Labels.wrapped("", "screen-title");
    private final VBox content = new VBox();

    /// @param actions beside the title
    public ScreenPane(Node... actions) {
        var head = new ReflowBox(title, new Spacer());
        head.getStyleClass().add("screen-head");
        for (Node action : actions) {
            head.getChildren().add(action);
            if (action instanceof Button button) {
                button.setMinWidth(USE_PREF_SIZE);
            }
        }
        content.getStyleClass().add("screen-content");
        var column = new VBox(head, content);
        column.getStyleClass().add("screen");
        var page = new StackPane(column);
        StackPane.setAlignment(column, Pos.TOP_CENTER);
        setContent(page);
    }

    /// The card with the focus, if the card above it begins out of view: what happens there is not seen, and
    /// must not move the card with the focus.
    @Override
    protected Optional<Node> anchor() {
        var cards = content.getChildren();
        for (int i = 1; i < cards.size(); i++) {
            if (cards.get(i) instanceof Parent card
                    && card.isFocusWithin()
                    && scrolled.placeOf(cards.get(i - 1)).getMinY() < scrolled.out()) {
                return Optional.of(card);
            }
        }
        return Optional.empty();
    }

    /// Scrolls the screen that holds `node` down, only as far as is needed to show the end of `node`.
    public static void reveal(Node node) {
        around(node).ifPresent(screen -> screen.scrollTo(node));
    }

    /// Makes `node` hand on the focus when it is hidden: to the title of its screen, which reacts to no key.
    public static void handOn(Node node) {
        node.visibleProperty().subscribe((_, visible) -> {
            if (!visible && node.isFocusWithin()) {
                around(node).ifPresent(screen -> screen.title.requestFocus());
            }
        });
    }

    /// The screen that holds `node`.
    private static Optional<ScreenPane> around(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up instanceof ScreenPane screen) {
                return Optional.of(screen);
            }
        }
        return Optional.empty();
    }

    private void scrollTo(Node node) {
        applyCss();
        layout();
        scrolled.downTo(scrolled.placeOf(node).getMaxY() + BELOW);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    /// Shows these nodes under the title. If those shown now are the first of them, only the others are
    /// added. The focus stays where it is; if its node is gone, the title gets it.
    public void show(List<? extends Node> nodes) {
        var shown = content.getChildren();
        if (nodes.size() >= shown.size() && nodes.subList(0, shown.size()).equals(shown)) {
            shown.addAll(nodes.subList(shown.size(), nodes.size()));
        } else {
            var focused =
                    Optional.ofNullable(getScene()).map(Scene::getFocusOwner).filter(_ -> content.isFocusWithin());
            shown.setAll(nodes);
            focused.ifPresent(node -> (node.getScene() == null ? title : node).requestFocus());
        }
    }
}

package app.easeback.ui.common.focus;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Whether a node is shown to the user, if need be after scrolling. Hidden screens stay in the window, so it
/// is not enough that a node belongs to a scene.
public final class InView {

    private InView() {}

    /// Whether a node is in a scene, hidden there or not. While it is, it may listen to what outlives it.
    public static ObservableValue<Boolean> inScene(Node node) {
        return node.sceneProperty().map(_ -> true).orElse(false);
    }

    /// Whether a node is in a scene, and neither it nor any of its parents is hidden.
    public static ObservableValue<Boolean> of(Node node) {
        var inScene = inScene(node);
        var above = node.parentProperty().map(InView::of).orElse(inScene).flatMap(seen -> seen);
        var shown = node.visibleProperty().flatMap(visible -> visible ? above : node.visibleProperty());
        // A node gets its parent before its scene, and can take the focus only once it has the scene.
        return inScene.flatMap(there -> there ? shown : inScene);
    }

    /// Whether a node is in view, as [#of] has it, and its window is open.
    public static ObservableValue<Boolean> inOpenWindow(Node node) {
        var open = node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty);
        var inView = of(node);
        return inView.flatMap(seen -> seen ? open : inView).orElse(false);
    }
}

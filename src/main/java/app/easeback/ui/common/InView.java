package app.easeback.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Whether the user can come to see a node. The screens stay in the window while another one is in view, hidden, so
/// that to belong to a scene is not enough.
public final class InView {

    private InView() {}

    /// Whether a node is in a scene, hidden in it or not: so long it listens to what outlives it.
    public static ObservableValue<Boolean> inScene(Node node) {
        return node.sceneProperty().map(_ -> true).orElse(false);
    }

    /// Whether a node is in a scene, and neither it nor anything it stands in is hidden.
    public static ObservableValue<Boolean> of(Node node) {
        var inScene = inScene(node);
        var above = node.parentProperty().map(InView::of).orElse(inScene).flatMap(seen -> seen);
        var shown = node.visibleProperty().flatMap(visible -> visible ? above : node.visibleProperty());
        // A node has a parent before it has a scene, and can take the focus only then.
        return inScene.flatMap(there -> there ? shown : inScene);
    }

    /// The same, and the window is open.
    public static ObservableValue<Boolean> inOpenWindow(Node node) {
        var open = node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty);
        var inView = of(node);
        return inView.flatMap(seen -> seen ? open : inView).orElse(false);
    }
}

package app.easeback.ui.common.layout;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// When a node is shown. While it is hidden it takes no room either.
public final class Shown {

    private Shown() {}

    /// Shows `node` while `holds` is true.
    ///
    /// @return the node
    public static <N extends Node> N when(N node, ObservableValue<Boolean> holds) {
        node.visibleProperty().bind(holds);
        return orGone(node);
    }

    /// Lets `node` take no room while it is hidden.
    ///
    /// @return the node
    public static <N extends Node> N orGone(N node) {
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    /// Shows a label while it has text.
    ///
    /// @return the label
    public static Label withText(Label label) {
        return when(label, label.textProperty().isNotEmpty());
    }
}

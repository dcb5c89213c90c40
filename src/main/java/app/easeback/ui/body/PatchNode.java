package app.easeback.ui.body;

import javafx.scene.control.Label;
import javafx.scene.shape.SVGPath;

/// How one patch is drawn: its edge, and a badge upon it where there is something to say.
final class PatchNode {

    private static final String PLAIN = "surface";

    private final SVGPath edge;
    private final Label badge = new Label();

    PatchNode(SVGPath edge) {
        this.edge = edge;
        badge.getStyleClass().add("body-badge");
        badge.setMouseTransparent(true);
        badge.setVisible(false);
    }

    SVGPath edge() {
        return edge;
    }

    Label badge() {
        return badge;
    }

    /// Shows the patch plain, without a badge.
    void clear() {
        edge.getStyleClass().setAll(PLAIN);
        badge.setVisible(false);
        badge.setText("");
    }

    /// @param style the style class that gives the patch and its badge their colours
    /// @param text on the badge
    void show(String style, String text) {
        edge.getStyleClass().setAll(PLAIN, style);
        badge.getStyleClass().setAll("label", "body-badge", style);
        badge.setGraphic(null);
        badge.setText(text);
        badge.setVisible(true);
    }
}

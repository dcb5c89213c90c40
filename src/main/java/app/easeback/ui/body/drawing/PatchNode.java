package app.easeback.ui.body.drawing;

import javafx.scene.control.Label;
import javafx.scene.shape.SVGPath;

/// How one patch is drawn: its edge, and a badge upon it where there is something to say.
public final class PatchNode {

    private static final String PLAIN = "surface";

    private final SVGPath edge;
    private final Label badge = new Label();

    PatchNode(SVGPath edge) {
        this.edge = edge;
        badge.getStyleClass().add("body-badge");
        badge.setMouseTransparent(true);
        badge.setVisible(false);
    }

    public SVGPath edge() {
        return edge;
    }

    public Label badge() {
        return badge;
    }

    /// Shows the patch plain, without a badge.
    public void clear() {
        edge.getStyleClass().setAll(PLAIN);
        badge.setVisible(false);
        badge.setText("");
    }

    /// Shows the patch in colour, with a badge.
    ///
    /// @param style the style class that gives the patch and its badge their colours
    /// @param text on the badge
    public void show(String style, String text) {
        edge.getStyleClass().setAll(PLAIN, style);
        badge.getStyleClass().setAll("label", "body-badge", style);
        badge.setGraphic(null);
        badge.setText(text);
        badge.setVisible(true);
    }
}

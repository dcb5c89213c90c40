package app.easeback.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;

/// Finds texts that are not shown whole.
final class Walk {

    /// How far a text may reach over an edge by rounding, in pixels.
    private static final double ROUNDING = 1.5;

    private final Scene scene;
    private final List<String> clipped = new ArrayList<>();
    private int texts;

    Walk(Scene scene) {
        this.scene = scene;
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        look(scene.getRoot());
    }

    /// The texts that are cut off, each with its id and style classes.
    List<String> clipped() {
        return clipped;
    }

    /// How many texts were looked at.
    int texts() {
        return texts;
    }

    private void look(Node node) {
        if (!node.isVisible() || node instanceof TableView) {
            // A table’s columns are as wide as the user draws them, and its twin in plain text can be copied.
            return;
        }
        if (node instanceof Labeled labeled && isTextual(labeled)) {
            texts++;
            if (isCut(labeled) || reachesOut(labeled)) {
                clipped.add(name(labeled) + " “" + labeled.getText() + "”");
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::look);
        }
    }

    private static boolean isTextual(Labeled labeled) {
        return labeled.getText() != null
                && !labeled.getText().isBlank()
                && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY;
    }

    /// Its skin shows another text than it has, one that ends in dots.
    private static boolean isCut(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .anyMatch(shown -> shown.getText().contains(labeled.getEllipsisString())
                        && !labeled.getText().contains(labeled.getEllipsisString()));
    }

    private boolean reachesOut(Labeled labeled) {
        var place = labeled.localToScene(labeled.getLayoutBounds());
        return place.getMinX() < -ROUNDING || place.getMaxX() > scene.getWidth() + ROUNDING;
    }

    private static String name(Node node) {
        String id = node.getId() == null ? "" : "#" + node.getId();
        String parent =
                node.getParent() == null ? "" : " in " + node.getParent().getStyleClass();
        return node.getClass().getSimpleName() + id + node.getStyleClass() + parent;
    }
}

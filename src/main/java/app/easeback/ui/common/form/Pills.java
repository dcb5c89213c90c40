package app.easeback.ui.common.form;

import app.easeback.ui.common.ReflowBox;
import java.util.List;
import javafx.scene.Node;

/// Buttons that stand together as one control, round at its ends.
abstract class Pills extends ReflowBox {

    /// A button's edges, by its place in its line: round where the line begins or ends.
    private static final String LEFT = "left-pill";

    private static final String CENTER = "center-pill";
    private static final String RIGHT = "right-pill";
    private static final String WHOLE = "whole-pill";
    private static final List<String> SHAPES = List.of(LEFT, CENTER, RIGHT, WHOLE);

    /// In several lines each line is closed at both ends.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        List<Node> shown = getManagedChildren();
        for (int i = 0; i < shown.size(); i++) {
            boolean first = i == 0 || startsLine(shown.get(i), shown.get(i - 1));
            boolean last = i == shown.size() - 1 || startsLine(shown.get(i + 1), shown.get(i));
            shape(shown.get(i), first && last ? WHOLE : first ? LEFT : last ? RIGHT : CENTER);
        }
    }

    private static boolean startsLine(Node button, Node before) {
        return button.getLayoutX() <= before.getLayoutX();
    }

    private static void shape(Node button, String shape) {
        var classes = button.getStyleClass();
        if (!classes.contains(shape)) {
            classes.removeAll(SHAPES);
            classes.add(shape);
        }
    }
}

package app.easeback.ui.common.form;

import app.easeback.ui.common.layout.ReflowBox;
import java.util.List;
import java.util.function.BiPredicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;

/// Buttons joined into one control that is round at its ends.
public class Pills extends ReflowBox {

    /// The style classes that shape a button by its place in its line: round where the line begins or ends.
    private static final String LEFT = "left-pill";

    private static final String CENTER = "center-pill";
    private static final String RIGHT = "right-pill";
    private static final String WHOLE = "whole-pill";
    private static final List<String> SHAPES = List.of(LEFT, CENTER, RIGHT, WHOLE);

    public Pills(ButtonBase... buttons) {
        hold(List.of(buttons));
    }

    /// Holds these buttons. They are shaped for a single line at once: that is right in most places, and
    /// spares styling them twice.
    protected final void hold(List<? extends ButtonBase> buttons) {
        getChildren().setAll(buttons);
        shape((_, _) -> false);
    }

    /// Shapes the buttons for the lines they stand in: each line is round at both ends.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        shape((button, before) -> button.getLayoutX() <= before.getLayoutX());
    }

    /// @param startsLine whether a button starts a line; its second argument is the button before
    private void shape(BiPredicate<Node, Node> startsLine) {
        List<Node> shown = getManagedChildren();
        for (int i = 0; i < shown.size(); i++) {
            boolean first = i == 0 || startsLine.test(shown.get(i), shown.get(i - 1));
            boolean last = i == shown.size() - 1 || startsLine.test(shown.get(i + 1), shown.get(i));
            shape(shown.get(i), first && last ? WHOLE : first ? LEFT : last ? RIGHT : CENTER);
        }
    }

    private static void shape(Node button, String shape) {
        var classes = button.getStyleClass();
        if (!classes.contains(shape)) {
            classes.removeAll(SHAPES);
            classes.add(shape);
        }
    }
}

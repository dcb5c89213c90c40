package app.easeback.ui.reminder;

import app.easeback.core.reminder.Notice;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What a notice in the window says, with its buttons beside it or, where they have no room there, below. It is no
/// wider than is comfortable to read, nor than the room there is: its words wrap, and its buttons take several lines.
final class Toast extends VBox {

    /// The greatest width that is comfortable to read, with the buttons, in em: 784 pixels at the usual text
    /// size.
    private static final double COMFORTABLE = 56;

    private final Label title;
    private double room = Double.MAX_VALUE;

    Toast(Notice notice, List<Button> buttons) {
        title = Labels.wrapped(notice.title(), "strong");
        var says = new VBox(title, Labels.wrapped(notice.text()));
        says.getStyleClass().add("toast-text");
        HBox.setHgrow(says, Priority.ALWAYS);
        var line = new ReflowBox(says);
        line.getStyleClass().add("toast-line");
        if (!buttons.isEmpty()) {
            var answers = new ReflowBox(buttons.toArray(Button[]::new));
            answers.getStyleClass().add("toast-buttons");
            line.getChildren().add(answers);
        }
        getChildren().add(line);
        getStyleClass().add("toast");
    }

    /// @param width that it may take, in pixels
    void fit(double width) {
        if (room != width) {
            room = width;
            requestLayout();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        double comfortable = COMFORTABLE * title.getFont().getSize();
        return Math.min(super.computePrefWidth(height), Math.min(comfortable, room));
    }

    /// Asked for a height without a width, answers for the preferred width: the bar around it never says which one it
    /// gives.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}

package app.easeback.ui.timeline.chart;

import app.easeback.ui.common.layout.Labels;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/// One layer of a picture. It is drawn anew only when it is to show something else: a minute later little is.
/// It is unmanaged, so that the page around it is not laid out again.
final class Layer extends Group {

    private final Region picture;
    private Object shown = List.of();

    /// @param picture the whole, whose width the labels keep within
    Layer(Region picture) {
        this.picture = picture;
        setManaged(false);
    }

    /// Runs `draw`, which must depend on `what` alone, unless that is drawn already.
    void show(Object what, Runnable draw) {
        if (!shown.equals(what)) {
            shown = what;
            getChildren().clear();
            draw.run();
            applyCss();
        }
    }

    /// Adds a line that is sharp on the screen.
    void addLine(double fromX, double fromY, double toX, double toY, String style) {
        var line = new Line(
                Math.round(fromX) + 0.5, Math.round(fromY) + 0.5, Math.round(toX) + 0.5, Math.round(toY) + 0.5);
        line.getStyleClass().add(style);
        getChildren().add(line);
    }

    /// Adds a label centred on `x`, moved inside the picture where it would stick out.
    void addLabel(String text, double x, double y, double height, String... styles) {
        var label = Labels.styled(text, styles);
        label.setManaged(false);
        getChildren().add(label);
        label.applyCss();
        double width = Math.ceil(label.prefWidth(-1));
        double left = Math.clamp(x - width / 2, 0, Math.max(0, picture.getWidth() - width));
        label.resizeRelocate(Math.rint(left), Math.rint(y), width, height);
    }
}

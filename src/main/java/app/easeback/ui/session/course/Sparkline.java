package app.easeback.ui.session.course;

import app.easeback.core.checkin.Rating;
import app.easeback.core.rules.Limits;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/// Soreness over the seven days after a session as a small line that ends in a dot. A picture only: the numbers
/// stand beside it in words.
public final class Sparkline extends Pane {

    private static final double WIDTH = 168;
    private static final double HEIGHT = 28;
    private static final double DOT = 3;

    public Sparkline() {
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }

    public void show(List<Soreness> soreness) {
        getChildren().clear();
        setManaged(!soreness.isEmpty());
        if (soreness.isEmpty()) {
            return;
        }
        var floor = new Line(0, HEIGHT - DOT, WIDTH, HEIGHT - DOT);
        floor.getStyleClass().add("spark-floor");
        var line = new Polyline();
        line.getStyleClass().add("spark-line");
        soreness.forEach(point -> line.getPoints().addAll(x(point), y(point)));
        var dot = new Circle(x(soreness.getLast()), y(soreness.getLast()), DOT);
        dot.getStyleClass().add("spark-dot");
        getChildren().addAll(floor, line, dot);
    }

    private static double x(Soreness point) {
        double share = (double) point.after().toMillis() / Limits.CURRENT.toMillis();
        return DOT + share * (WIDTH - 2 * DOT);
    }

    private static double y(Soreness point) {
        double share = (double) point.most() / Rating.SORENESS.max();
        return HEIGHT - DOT - share * (HEIGHT - 2 * DOT);
    }
}

package app.easeback.ui.session;

import app.easeback.core.checkin.Rating;
import app.easeback.core.rules.Limits;
import app.easeback.ui.session.SessionRow.Soreness;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/// Soreness over the seven days after a session as a small line that ends in a dot. A picture only: the numbers stand
/// beside it in words.
final class Sparkline extends Pane {

    private static final double WIDTH = 128;
    private static final double HEIGHT = 32;
    private static final double DOT = 3;

    Sparkline() {
        getStyleClass().add("sparkline");
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }

    void show(List<Soreness> soreness) {
        getChildren().clear();
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

package app.easeback.ui.timeline.chart;

import app.easeback.core.words.Words;
import app.easeback.ui.timeline.course.Course;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Polyline;
import javafx.util.Duration;

/// The ratings of one site, joined by a line; those that were not known yet at the chosen moment are pale.
final class CourseDots extends Group {

    private static final Duration TIP_DELAY = Duration.millis(100);

    private final Words words;
    private final Scale scale;
    private final int site;

    /// @param site the place of the site in its session, from 0
    /// @param known whether a rating was known at the chosen moment
    CourseDots(Words words, Scale scale, int site, List<Course.Point> points, Predicate<Course.Point> known) {
        this.words = words;
        this.scale = scale;
        this.site = site;
        var then = points.stream().filter(known).toList();
        if (then.size() < points.size()) {
            addCurve(points).getStyleClass().add("later");
        }
        addCurve(then);
        for (Course.Point point : points) {
            var dot = addDot(point);
            if (!known.test(point)) {
                dot.getStyleClass().add("later");
            }
        }
    }

    private Polyline addCurve(List<Course.Point> points) {
        var curve = new Polyline();
        curve.getStyleClass().addAll("chart-curve", SiteMark.styleOf(site));
        for (Course.Point point : points) {
            curve.getPoints().addAll(scale.x(point.at()), scale.y(point.soreness()));
        }
        getChildren().add(curve);
        return curve;
    }

    private SiteMark addDot(Course.Point point) {
        var dot = new SiteMark(site);
        dot.setManaged(false);
        dot.resizeRelocate(
                scale.x(point.at()) - SiteMark.SIZE / 2,
                scale.y(point.soreness()) - SiteMark.SIZE / 2,
                SiteMark.SIZE,
                SiteMark.SIZE);
        tip(dot, words.text("timeline.point", point.site(), point.soreness(), point.at()));
        getChildren().add(dot);
        return dot;
    }

    /// Says `text` almost at once when the mouse is over `node`, a mark of the picture.
    static void tip(Node node, String text) {
        var tip = new Tooltip(text);
        tip.setShowDelay(TIP_DELAY);
        Tooltip.install(node, tip);
    }
}

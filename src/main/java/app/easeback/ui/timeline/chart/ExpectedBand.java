package app.easeback.ui.timeline.chart;

import app.easeback.core.timeline.Expectation;
import app.easeback.core.timeline.ExpectedCourse;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.Group;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

/// The ratings that are expected at one site, as two areas: where eight of ten should lie, and where half of
/// them should; and the published average as a line.
final class ExpectedBand extends Group {

    private final Scale scale;
    private final List<Expectation> steps;

    /// @param site the place of the site in its session, from 0
    ExpectedBand(Scale scale, ExpectedCourse expected, int site) {
        this.scale = scale;
        this.steps = expected.steps();
        setId("timeline-band");
        setMouseTransparent(true);
        addArea(Expectation::low, Expectation::high, "band-wide", SiteMark.tintOf(site));
        addArea(Expectation::lower, Expectation::upper, "band-half", SiteMark.tintOf(site));
        var published = new Polyline();
        steps.forEach(step -> addPoint(published.getPoints(), step, Expectation::published));
        published.getStyleClass().add("chart-published");
        getChildren().add(published);
        setClip(new Rectangle(scale.left(), scale.top(), scale.right() - scale.left(), scale.bottom() - scale.top()));
    }

    private void addArea(ToDoubleFunction<Expectation> low, ToDoubleFunction<Expectation> high, String... styles) {
        var area = new Polygon();
        steps.forEach(step -> addPoint(area.getPoints(), step, high));
        steps.reversed().forEach(step -> addPoint(area.getPoints(), step, low));
        area.getStyleClass().addAll(styles);
        getChildren().add(area);
    }

    private void addPoint(List<Double> points, Expectation step, ToDoubleFunction<Expectation> soreness) {
        points.add(scale.x(step.at()));
        points.add(scale.y(soreness.applyAsDouble(step)));
    }
}

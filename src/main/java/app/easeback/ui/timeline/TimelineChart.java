package app.easeback.ui.timeline;

import app.easeback.core.body.Site;
import app.easeback.core.timeline.Limits;
import app.easeback.core.words.Words;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/// The picture of a course: soreness over time for each site, the 24-hour line and now. The table beside it says the
/// same.
final class TimelineChart extends Region {

    private static final double LEFT = 32;
    private static final double RIGHT = 12;
    private static final double TOP = 28;
    private static final double BOTTOM = 28;
    private static final double ROOM_FOR_HOURS = 36;

    private final Words words;
    private Optional<Course> course = Optional.empty();

    TimelineChart(Words words) {
        this.words = words;
        setId("timeline-chart");
        getStyleClass().add("timeline-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words.text("timeline.chart"));
        setPrefHeight(320);
        setMinHeight(240);
    }

    void show(Course newCourse) {
        course = Optional.of(newCourse);
        requestLayout();
    }

    /// The left edge of the plot, for what stands in line with it.
    static double plotLeft() {
        return LEFT;
    }

    /// The distance of the plot's right edge from the chart's.
    static double plotRight() {
        return RIGHT;
    }

    @Override
    protected void layoutChildren() {
        course.ifPresent(shown -> {
            var scale = new Scale(shown.t0(), shown.end(), LEFT, getWidth() - RIGHT, TOP, getHeight() - BOTTOM);
            var nodes = new ArrayList<Node>();
            addSorenessGrid(nodes, scale);
            addTimeGrid(nodes, scale);
            addMark(nodes, scale, shown.minimum(), "minimum", words.text("timeline.24h"));
            addMark(nodes, scale, shown.now(), "now", words.text("timeline.now"));
            List<Site> sites = shown.sites();
            for (Site site : sites) {
                addCourse(nodes, scale, shown.pointsOf(site), sites.indexOf(site));
            }
            getChildren().setAll(nodes);
        });
    }

    private void addSorenessGrid(List<Node> nodes, Scale scale) {
        var low = new Rectangle(
                scale.left(), scale.y(Limits.LOW), scale.right() - scale.left(), scale.bottom() - scale.y(Limits.LOW));
        low.getStyleClass().add("chart-low");
        nodes.add(low);
        for (int soreness = 0; soreness <= 10; soreness += 2) {
            nodes.add(line(scale.left(), scale.y(soreness), scale.right(), scale.y(soreness), "chart-grid"));
            var label = label(Integer.toString(soreness));
            label.resizeRelocate(0, scale.y(soreness) - 9, LEFT - 8, 18);
            label.getStyleClass().add("chart-soreness");
            nodes.add(label);
        }
    }

    private void addTimeGrid(List<Node> nodes, Scale scale) {
        int step = 6 * scale.hourWidth() >= ROOM_FOR_HOURS ? 6 : 24;
        var day = scale.from().toLocalDate().atStartOfDay(scale.from().getZone());
        for (var time = day; !time.isAfter(scale.to()); time = next(time, step)) {
            boolean midnight = time.toLocalTime().equals(LocalTime.MIDNIGHT);
            if (scale.contains(time)) {
                nodes.add(line(
                        scale.x(time),
                        scale.top(),
                        scale.x(time),
                        scale.bottom(),
                        midnight ? "chart-day" : "chart-grid"));
                addTimeLabel(nodes, scale, time, midnight);
            }
        }
    }

    /// The next tick by the wall clock, also over a clock change.
    private static ZonedDateTime next(ZonedDateTime time, int hours) {
        return time.toLocalDateTime().plusHours(hours).atZone(time.getZone());
    }

    private void addTimeLabel(List<Node> nodes, Scale scale, ZonedDateTime time, boolean midnight) {
        var label = label(midnight ? words.day(time.toLocalDate()) : words.time(time.toLocalTime()));
        if (midnight) {
            label.getStyleClass().add("strong");
        }
        double width = label.prefWidth(-1);
        double x = scale.x(time) - width / 2;
        if (x >= 0 && x + width <= getWidth()) {
            label.resizeRelocate(x, scale.bottom() + 6, width, 18);
            nodes.add(label);
        }
    }

    private void addMark(List<Node> nodes, Scale scale, ZonedDateTime time, String style, String text) {
        if (!scale.contains(time)) {
            return;
        }
        nodes.add(line(scale.x(time), scale.top() - 4, scale.x(time), scale.bottom(), "chart-" + style));
        var label = label(text);
        label.getStyleClass().addAll("strong", "chart-" + style + "-label");
        double width = label.prefWidth(-1);
        double x = Math.clamp(scale.x(time) - width / 2, 0, Math.max(0, getWidth() - width));
        label.resizeRelocate(x, 0, width, 18);
        nodes.add(label);
    }

    private void addCourse(List<Node> nodes, Scale scale, List<Course.Point> points, int number) {
        var curve = new Polyline();
        curve.getStyleClass().addAll("chart-curve", SiteMark.styleOf(number));
        for (Course.Point point : points) {
            curve.getPoints().addAll(scale.x(point.at()), scale.y(point.soreness()));
        }
        nodes.add(curve);
        for (Course.Point point : points) {
            var dot = new SiteMark(number);
            dot.resizeRelocate(
                    scale.x(point.at()) - SiteMark.SIZE / 2,
                    scale.y(point.soreness()) - SiteMark.SIZE / 2,
                    SiteMark.SIZE,
                    SiteMark.SIZE);
            var tip = new Tooltip(words.text("timeline.point", point.site(), point.soreness(), point.at()));
            tip.setShowDelay(Duration.millis(100));
            Tooltip.install(dot, tip);
            nodes.add(dot);
        }
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().add("chart-label");
        label.setManaged(false);
        return label;
    }

    private static Line line(double fromX, double fromY, double toX, double toY, String style) {
        var line = new Line(
                Math.round(fromX) + 0.5, Math.round(fromY) + 0.5, Math.round(toX) + 0.5, Math.round(toY) + 0.5);
        line.getStyleClass().add(style);
        return line;
    }
}

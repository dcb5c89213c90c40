package app.easeback.ui.timeline;

import app.easeback.core.body.Site;
import app.easeback.core.rules.Limits;
import app.easeback.core.words.Words;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
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
    private static final double LABEL_HEIGHT = 18;
    private static final double ROOM_FOR_LABEL = 72;

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
        widthProperty().subscribe(() -> draw());
        heightProperty().subscribe(() -> draw());
    }

    void show(Course newCourse) {
        course = Optional.of(newCourse);
        draw();
    }

    /// The left edge of the plot, for what stands in line with it.
    static double plotLeft() {
        return LEFT;
    }

    /// The distance of the plot's right edge from the chart's.
    static double plotRight() {
        return RIGHT;
    }

    private void draw() {
        getChildren().clear();
        course.filter(_ -> getWidth() > LEFT + RIGHT).ifPresent(this::draw);
    }

    private void draw(Course shown) {
        var scale = new Scale(shown.t0(), shown.end(), LEFT, getWidth() - RIGHT, TOP, getHeight() - BOTTOM);
        addSorenessGrid(scale);
        addTimeGrid(scale);
        addMark(scale, shown.minimum(), "minimum", words.text("timeline.24h"));
        addMark(scale, shown.now(), "now", words.text("timeline.now"));
        List<Site> sites = shown.sites();
        for (Site site : sites) {
            addCourse(scale, shown.pointsOf(site), sites.indexOf(site));
        }
        applyCss();
    }

    private void addSorenessGrid(Scale scale) {
        var low = new Rectangle(
                scale.left(), scale.y(Limits.LOW), scale.right() - scale.left(), scale.bottom() - scale.y(Limits.LOW));
        low.getStyleClass().add("chart-low");
        getChildren().add(low);
        for (int soreness = 0; soreness <= 10; soreness += 2) {
            getChildren().add(line(scale.left(), scale.y(soreness), scale.right(), scale.y(soreness), "chart-grid"));
            addLabel(Integer.toString(soreness), (LEFT - 8) / 2, scale.y(soreness) - LABEL_HEIGHT / 2, "chart-label");
        }
    }

    private void addTimeGrid(Scale scale) {
        int step = IntStream.of(6, 12)
                .filter(hours -> hours * scale.hourWidth() >= ROOM_FOR_LABEL)
                .findFirst()
                .orElse(24);
        var day = scale.from().toLocalDate().atStartOfDay(scale.from().getZone());
        for (var time = day; !time.isAfter(scale.to()); time = next(time, step)) {
            boolean midnight = time.toLocalTime().equals(LocalTime.MIDNIGHT);
            if (scale.contains(time)) {
                getChildren()
                        .add(line(
                                scale.x(time),
                                scale.top(),
                                scale.x(time),
                                scale.bottom(),
                                midnight ? "chart-day" : "chart-grid"));
                addTimeLabel(scale, time, midnight);
            }
        }
    }

    /// The next tick by the wall clock, also over a clock change.
    private static ZonedDateTime next(ZonedDateTime time, int hours) {
        return time.toLocalDateTime().plusHours(hours).atZone(time.getZone());
    }

    private void addTimeLabel(Scale scale, ZonedDateTime time, boolean midnight) {
        double y = scale.bottom() + 6;
        if (midnight) {
            addLabel(words.day(time.toLocalDate()), scale.x(time), y, "chart-label", "strong");
        } else if (scale.x(time) < scale.right() - ROOM_FOR_LABEL / 2) {
            addLabel(words.time(time.toLocalTime()), scale.x(time), y, "chart-label");
        }
    }

    private void addMark(Scale scale, ZonedDateTime time, String style, String text) {
        if (scale.contains(time)) {
            getChildren().add(line(scale.x(time), scale.top() - 4, scale.x(time), scale.bottom(), "chart-" + style));
            addLabel(text, scale.x(time), 0, "chart-label", "strong", "chart-" + style + "-label");
        }
    }

    /// Adds a label in the middle of `x`, moved inside the chart where it would stick out.
    private void addLabel(String text, double x, double y, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setManaged(false);
        getChildren().add(label);
        label.applyCss();
        double width = Math.ceil(label.prefWidth(-1));
        double left = Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width));
        label.resizeRelocate(Math.rint(left), Math.rint(y), width, LABEL_HEIGHT);
    }

    private void addCourse(Scale scale, List<Course.Point> points, int number) {
        var curve = new Polyline();
        curve.getStyleClass().addAll("chart-curve", SiteMark.styleOf(number));
        for (Course.Point point : points) {
            curve.getPoints().addAll(scale.x(point.at()), scale.y(point.soreness()));
        }
        getChildren().add(curve);
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
            getChildren().add(dot);
        }
    }

    private static Line line(double fromX, double fromY, double toX, double toY, String style) {
        var line = new Line(
                Math.round(fromX) + 0.5, Math.round(fromY) + 0.5, Math.round(toX) + 0.5, Math.round(toY) + 0.5);
        line.getStyleClass().add(style);
        return line;
    }
}

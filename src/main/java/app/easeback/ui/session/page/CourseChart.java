package app.easeback.ui.session.page;

import app.easeback.core.checkin.Rating;
import app.easeback.core.rules.Limits;
import app.easeback.core.timeline.ToFull;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.session.course.SessionCourse;
import app.easeback.ui.session.course.Soreness;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/// The highest soreness of each check-in over the seven days after a session, and when full intensity came.
final class CourseChart extends Region {

    private static final double HEIGHT = 188;
    private static final double LEFT = 28;
    private static final double RIGHT = 16;
    private static final double TOP = 24;
    private static final double BOTTOM = 36;
    private static final double DOT = 4;
    private static final List<Integer> GRID = List.of(0, 2, 5, 10);

    private final Words words;
    private final SessionCourse course;

    CourseChart(Words words, SessionCourse course) {
        this.words = words;
        this.course = course;
        setId("page-chart");
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words.text(
                "session.soreness.all",
                course.soreness().stream()
                        .map(point -> String.valueOf(point.most()))
                        .collect(Collectors.joining(words.text("session.join.list")))));
        widthProperty().subscribe(() -> draw());
    }

    private void draw() {
        getChildren().clear();
        if (getWidth() < LEFT + RIGHT) {
            return;
        }
        GRID.forEach(this::addLevel);
        for (int day = 0; day <= Limits.CURRENT.toDays(); day++) {
            addDay(day);
        }
        if (course.toFull() instanceof ToFull.After after) {
            addFull(x(after.time()));
        }
        var line = new Polyline();
        line.getStyleClass().add("spark-line");
        getChildren().add(line);
        course.soreness().forEach(point -> addPoint(line, point));
        applyCss();
    }

    private void addLevel(int soreness) {
        addLine(LEFT, y(soreness), getWidth() - RIGHT, y(soreness), "chart-grid");
        addText(String.valueOf(soreness), 0, y(soreness) - 8);
    }

    private void addDay(int day) {
        double x = x(Duration.ofDays(day));
        addLine(x, y(0), x, y(0) + 4, "chart-grid");
        if (day < Limits.CURRENT.toDays()) {
            addText(words.weekday(course.at().plusDays(day).toLocalDate()), x - 4, y(0) + 6);
        }
    }

    private void addFull(double x) {
        addLine(x, TOP - 4, x, y(0), "course-full");
        var label = addText(words.text("session.page.chart.full"), 0, 0);
        label.getStyleClass().add("course-full-label");
        label.applyCss();
        label.autosize();
        label.setLayoutX(Math.min(x - label.getWidth() / 2, getWidth() - label.getWidth()));
    }

    private void addPoint(Polyline line, Soreness point) {
        line.getPoints().addAll(x(point.after()), y(point.most()));
        var dot = new Circle(x(point.after()), y(point.most()), DOT);
        dot.getStyleClass().add("spark-dot");
        getChildren().add(dot);
    }

    private void addLine(double x1, double y1, double x2, double y2, String styleClass) {
        var line = new Line(x1, y1, x2, y2);
        line.getStyleClass().add(styleClass);
        getChildren().add(line);
    }

    private Label addText(String text, double x, double y) {
        var label = Labels.styled(text, "chart-label");
        label.relocate(x, y);
        getChildren().add(label);
        return label;
    }

    @Override
    protected void layoutChildren() {
        getChildren().stream().filter(Label.class::isInstance).forEach(label -> label.autosize());
    }

    private double x(Duration after) {
        double share = (double) after.toMillis() / Limits.CURRENT.toMillis();
        return LEFT + share * (getWidth() - LEFT - RIGHT);
    }

    private static double y(int soreness) {
        double share = (double) soreness / Rating.SORENESS.max();
        return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
    }
}

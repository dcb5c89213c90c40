package app.easeback.ui.timeline;

import app.easeback.core.timeline.Expectation;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.Shown;
import app.easeback.ui.common.layout.TextTable;
import app.easeback.ui.common.layout.TextTable.Column;
import app.easeback.ui.common.look.TextSize;
import app.easeback.ui.timeline.course.Course;
import app.easeback.ui.timeline.course.Mark;
import app.easeback.ui.timeline.course.Replay;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The picture as tables: the ratings, what was done, and the ratings that were expected at one site at the
/// chosen moment.
final class CourseTables extends VBox {

    /// One row for so many steps of an expected course: every six hours.
    private static final int STEPS_IN_ROW = 3;

    private static final double ROW_HEIGHT = 36;

    private final Words words;
    private final TextTable<Course.Point> ratings;
    private final Label marksTitle = new Label();
    private final TextTable<Mark> marks;
    private final TextTable<Expectation> expected;
    private final Label expectedTitle = Labels.wrapped("", "card-title", "next-title");
    private Optional<ZonedDateTime> t0 = Optional.empty();

    /// @param course calls what it is given with the course and what was said about it, now and after each
    /// change
    CourseTables(Words words, Consumer<BiConsumer<Course, Optional<Replay>>> course) {
        this.words = words;
        this.ratings =
                new TextTable<>("timeline-table", "timeline.table", words, ROW_HEIGHT, TextSize.PLAIN, ratingColumns());
        ratings.getStyleClass().add("course-table");
        ratings.setPlaceholder(new Label(words.text("timeline.table.none")));
        this.marks = new TextTable<>(
                "timeline-marks", "timeline.table.marks", words, ROW_HEIGHT, TextSize.PLAIN, markColumns());
        marks.getStyleClass().add("course-table");
        marksTitle.setText(words.text("timeline.table.marks"));
        marksTitle.getStyleClass().addAll("card-title", "next-title");
        marksTitle.setWrapText(true);
        this.expected = new TextTable<>(
                "timeline-expected", "timeline.table.expected", words, ROW_HEIGHT, TextSize.PLAIN, expectedColumns());
        expected.getStyleClass().add("course-table");
        getStyleClass().add("course-tables");
        getChildren().addAll(ratings, marksTitle, marks, expectedTitle, expected);
        for (var node : List.of(marksTitle, marks, expectedTitle, expected)) {
            Shown.orGone(node);
        }
        course.accept(this::show);
    }

    /// Shows the ratings, what was done, and, where there was a forecast, what was expected.
    private void show(Course course, Optional<Replay> replay) {
        if (!t0.equals(Optional.of(course.t0())) || !ratings.getItems().equals(course.points())) {
            t0 = Optional.of(course.t0());
            ratings.show(course.points());
        }
        var done = course.shownMarks();
        marksTitle.setVisible(!done.isEmpty());
        marks.setVisible(!done.isEmpty());
        if (!marks.getItems().equals(done)) {
            marks.show(done);
        }
        var forecast = replay.filter(Replay::forecasts);
        expectedTitle.setVisible(forecast.isPresent());
        expected.setVisible(forecast.isPresent());
        forecast.ifPresent(said -> {
            var moment = said.position().moment();
            expectedTitle.setText(words.text("timeline.table.expected.of", said.site(), moment));
            var rows = rows(said.expected().steps(), course.end());
            if (!expected.getItems().equals(rows)) {
                expected.show(rows);
            }
        });
    }

    private List<Column<Course.Point>> ratingColumns() {
        return List.of(
                new Column<>("timeline.column.when", point -> words.moment(point.at())),
                new Column<>("timeline.column.hours", point -> hours(point.at())),
                new Column<>("timeline.column.site", point -> words.site(point.site())),
                new Column<>("timeline.column.soreness", point -> Integer.toString(point.soreness())));
    }

    private List<Column<Mark>> markColumns() {
        return List.of(
                new Column<>("timeline.column.when", mark -> words.moment(mark.from())),
                new Column<>("timeline.column.what", mark -> words.name(mark.kind())),
                new Column<>("timeline.column.site", mark -> words.sites(mark.sites())),
                new Column<>(
                        "timeline.column.until",
                        mark -> mark.to()
                                .filter(mark.from()::isBefore)
                                .map(words::moment)
                                .orElse("")));
    }

    private List<Column<Expectation>> expectedColumns() {
        return List.of(
                new Column<>("timeline.column.when", step -> words.moment(step.at())),
                new Column<>("timeline.column.expected", step -> number(step, Expectation::middle)),
                new Column<>("timeline.column.half", step -> range(step, Expectation::lower, Expectation::upper)),
                new Column<>("timeline.column.wide", step -> range(step, Expectation::low, Expectation::high)),
                new Column<>("timeline.column.published", step -> number(step, Expectation::published)));
    }

    private static List<Expectation> rows(List<Expectation> steps, ZonedDateTime end) {
        return IntStream.range(0, steps.size())
                .filter(i -> i % STEPS_IN_ROW == 0)
                .mapToObj(steps::get)
                .filter(step -> !step.at().isAfter(end))
                .toList();
    }

    private String hours(ZonedDateTime at) {
        return t0.map(start -> Long.toString(Duration.between(start, at).toHours()))
                .orElse("");
    }

    private String number(Expectation step, ToDoubleFunction<Expectation> soreness) {
        return words.text("timeline.number", soreness.applyAsDouble(step));
    }

    private String range(Expectation step, ToDoubleFunction<Expectation> low, ToDoubleFunction<Expectation> high) {
        return words.text("timeline.range", low.applyAsDouble(step), high.applyAsDouble(step));
    }
}

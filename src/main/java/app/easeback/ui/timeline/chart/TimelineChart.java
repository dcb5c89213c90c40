package app.easeback.ui.timeline.chart;

import app.easeback.core.body.Site;
import app.easeback.core.rules.Limits;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.timeline.course.Course;
import app.easeback.ui.timeline.course.Replay;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The picture of a course: soreness over time for each site, what was expected of one of them, the 24-hour line and
/// now. The tables beside it say the same.
public final class TimelineChart extends Region {

    /// The distance of the plot's left edge from the chart's, in pixels, for what stands in line with it.
    public static final double LEFT = 32;

    /// The distance of the plot's right edge from the chart's, in pixels.
    public static final double RIGHT = 12;

    private static final double AROUND_LABEL = 10;

    /// The least gap between the words of two marks, in pixels.
    private static final double BETWEEN_MARKS = 8;

    private final Words words;
    private final Layer low = new Layer(this);
    private final Layer band = new Layer(this);
    private final Layer grid = new Layer(this);
    private final Layer marks = new Layer(this);
    private final Layer dots = new Layer(this);
    private final Label minimumWord;
    private final Label nowWord;
    private Optional<Course> course = Optional.empty();
    private Optional<Replay> replay = Optional.empty();
    private double labelHeight;

    public TimelineChart(Words words) {
        this.words = words;
        setId("timeline-chart");
        getStyleClass().add("timeline-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words.text("timeline.chart"));
        setPrefHeight(320);
        setMinHeight(240);
        minimumWord = measured(words.text("timeline.24h"));
        nowWord = measured(words.text("timeline.now"));
        getChildren().addAll(minimumWord, nowWord, low, band, grid, marks, dots);
        widthProperty().subscribe(() -> draw());
        heightProperty().subscribe(() -> draw());
    }

    /// Shows another course, or the same at another moment.
    ///
    /// @param newReplay what was said at the chosen moment; empty until it was read
    public void show(Course newCourse, Optional<Replay> newReplay) {
        course = Optional.of(newCourse);
        replay = newReplay;
        draw();
    }

    private void draw() {
        labelHeight = labelHeight();
        course.filter(_ -> getWidth() > LEFT + RIGHT).ifPresent(this::draw);
    }

    /// A label that is never seen, to measure how much room its word takes.
    private static Label measured(String word) {
        var label = Labels.styled(word, "chart-label", "strong");
        label.setManaged(false);
        label.setVisible(false);
        return label;
    }

    /// The height of a label, which grows with the size of text.
    private double labelHeight() {
        minimumWord.applyCss();
        nowWord.applyCss();
        return Math.ceil(nowWord.prefHeight(-1)) + 3;
    }

    private void draw(Course shown) {
        var scale = new Scale(
                shown.t0(),
                shown.end(),
                LEFT,
                getWidth() - RIGHT,
                labelHeight + AROUND_LABEL,
                getHeight() - labelHeight - AROUND_LABEL);
        var sites = shown.sites();
        var points = shown.points();
        low.show(scale, () -> addLowArea(scale));
        var forecast = replay.filter(Replay::forecasts);
        band.show(
                forecast.map(said -> List.of(scale, sites, said.site(), said.expected())),
                () -> forecast.ifPresent(said ->
                        band.getChildren().add(new ExpectedBand(scale, said.expected(), sites.indexOf(said.site())))));
        grid.show(List.of(scale, labelHeight), () -> new ChartGrid(words, scale, labelHeight).drawOn(grid));
        marks.show(
                List.of(scale, labelHeight, shown.now(), replay.flatMap(Replay::past)), () -> addMarks(scale, shown));
        var chosenLast = chosenLast(sites);
        dots.show(
                List.of(
                        scale,
                        sites,
                        chosenLast,
                        points,
                        points.stream().filter(this::isKnown).toList()),
                () -> {
                    for (Site site : chosenLast) {
                        dots.getChildren()
                                .add(new CourseDots(
                                        words, scale, sites.indexOf(site), shown.pointsOf(site), this::isKnown));
                    }
                });
    }

    /// The chosen site comes last, so that it lies over others that were rated the same.
    private List<Site> chosenLast(List<Site> sites) {
        var chosen = replay.map(Replay::site);
        return Stream.concat(
                        sites.stream().filter(site -> !chosen.equals(Optional.of(site))),
                        chosen.stream().filter(sites::contains))
                .toList();
    }

    private boolean isKnown(Course.Point point) {
        return replay.map(said -> said.knows(point)).orElse(true);
    }

    private void addLowArea(Scale scale) {
        var area = new Rectangle(
                scale.left(), scale.y(Limits.LOW), scale.right() - scale.left(), scale.bottom() - scale.y(Limits.LOW));
        area.getStyleClass().add("chart-low");
        low.getChildren().add(area);
    }

    private void addMarks(Scale scale, Course shown) {
        double minimum = scale.x(shown.minimum());
        double fromMinimum = scale.x(shown.now()) - minimum;
        double room = (minimumWord.prefWidth(-1) + nowWord.prefWidth(-1)) / 2 + BETWEEN_MARKS;
        double apart = Math.copySign(Math.max(Math.abs(fromMinimum), room), fromMinimum);
        addMark(scale, shown.minimum(), minimum, "minimum", minimumWord.getText());
        addMark(scale, shown.now(), minimum + apart, "now", nowWord.getText());
        replay.flatMap(Replay::past)
                .ifPresent(then -> addMark(scale, then, scale.x(then), "then", words.text("timeline.then")));
    }

    /// @param labelX where the middle of the label is to be
    private void addMark(Scale scale, ZonedDateTime time, double labelX, String style, String text) {
        if (scale.contains(time)) {
            marks.addLine(scale.x(time), scale.top() - 4, scale.x(time), scale.bottom(), "chart-" + style);
            marks.addLabel(text, labelX, 0, labelHeight, "chart-label", "strong", "chart-" + style + "-label");
        }
    }
}

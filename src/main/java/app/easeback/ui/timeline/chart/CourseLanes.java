package app.easeback.ui.timeline.chart;

import app.easeback.core.words.Words;
import app.easeback.ui.timeline.course.Course;
import app.easeback.ui.timeline.course.Mark;
import app.easeback.ui.timeline.course.MarkKind;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What was done while a course ran, in line with its picture: heat, tape and training, one lane for each
/// kind that occurs.
public final class CourseLanes extends VBox {

    /// The least width of a bar, so that what took only minutes is seen too.
    private static final double LEAST_WIDTH = 8;

    private final Words words;
    private Optional<Shown> shown = Optional.empty();

    /// All that the lanes depend on; a mark that still goes on reaches to `now`.
    private record Shown(List<Mark> marks, ZonedDateTime from, ZonedDateTime end, ZonedDateTime now) {}

    public CourseLanes(Words words) {
        this.words = words;
        setId("timeline-lanes");
        getStyleClass().add("course-lanes");
        managedProperty().bind(visibleProperty());
    }

    public void show(Course course) {
        var shows = new Shown(course.shownMarks(), course.t0(), course.end(), course.now());
        if (!shown.equals(Optional.of(shows))) {
            shown = Optional.of(shows);
            setVisible(!shows.marks().isEmpty());
            getChildren()
                    .setAll(course.shownKinds().stream()
                            .map(kind -> new Lane(kind, shows))
                            .toList());
        }
    }

    /// The marks of one kind.
    private final class Lane extends Region {

        private final Shown shows;
        private final FontIcon icon;
        private final List<Bar> bars;

        private record Bar(Mark mark, Region node) {}

        Lane(MarkKind kind, Shown shows) {
            this.shows = shows;
            getStyleClass().add("course-lane");
            icon = new FontIcon(kind.icon());
            bars = shows.marks().stream()
                    .filter(mark -> mark.kind() == kind)
                    .map(mark -> new Bar(mark, bar(mark)))
                    .toList();
            getChildren().add(icon);
            bars.forEach(bar -> getChildren().add(bar.node()));
        }

        private Region bar(Mark mark) {
            var bar = new Region();
            bar.getStyleClass().add("course-mark");
            CourseDots.tip(bar, mark.text(words));
            return bar;
        }

        @Override
        protected void layoutChildren() {
            double middle = getHeight() / 2;
            icon.relocate(
                    Math.rint((TimelineChart.LEFT - icon.prefWidth(-1)) / 2),
                    Math.rint(middle - icon.prefHeight(-1) / 2));
            var scale = new Scale(
                    shows.from(), shows.end(), TimelineChart.LEFT, getWidth() - TimelineChart.RIGHT, 0, getHeight());
            for (var bar : bars) {
                var end = bar.mark().to().orElse(shows.now());
                double left = scale.x(bar.mark().from());
                double right = scale.x(end.isAfter(shows.end()) ? shows.end() : end);
                double width = Math.max(LEAST_WIDTH, right - left);
                double height = bar.node().prefHeight(-1);
                bar.node()
                        .resizeRelocate(
                                Math.rint(Math.min(left, scale.right() - width)),
                                Math.rint(middle - height / 2),
                                Math.rint(width),
                                height);
            }
        }
    }
}

package app.easeback.ui.timeline;

import app.easeback.core.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;

/// The picture as a table.
final class CourseTable extends CopyableTable<Course.Point> {

    private static final double ROW_HEIGHT = 36;

    private final Words words;

    CourseTable(Words words) {
        super("timeline-table", ROW_HEIGHT);
        this.words = words;
        setPlaceholder(new Label(words.text("timeline.no-ratings")));
    }

    void show(Course course) {
        getColumns()
                .setAll(List.of(
                        column("when", point -> words.moment(point.at())),
                        column(
                                "hours",
                                point -> Long.toString(Duration.between(course.t0(), point.at())
                                        .toHours())),
                        column("site", point -> words.site(point.site())),
                        column("soreness", point -> Integer.toString(point.soreness()))));
        show(course.points());
    }

    private TableColumn<Course.Point, String> column(String key, Function<Course.Point, String> text) {
        return column(words, "timeline.column." + key, text);
    }
}

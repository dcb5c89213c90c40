package app.easeback.ui.timeline;

import app.easeback.core.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The picture as a table, for screen readers and for copying: Ctrl+C copies the chosen rows, tab-separated.
final class CourseTable extends TableView<Course.Point> {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final double ROW_HEIGHT = 36;
    private static final double HEADER_HEIGHT = 44;
    private static final int MOST_ROWS = 8;

    private final Words words;

    CourseTable(Words words) {
        this.words = words;
        setId("timeline-table");
        setPlaceholder(new Label(words.text("timeline.no-ratings")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setFixedCellSize(ROW_HEIGHT);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
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
        getItems().setAll(course.points());
        setPrefHeight(Math.clamp(course.points().size(), 2, MOST_ROWS) * ROW_HEIGHT + HEADER_HEIGHT);
    }

    private TableColumn<Course.Point, String> column(String key, Function<Course.Point, String> text) {
        var column = new TableColumn<Course.Point, String>(words.text("timeline.column." + key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        return column;
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(String.join(
                "\n",
                getSelectionModel().getSelectedItems().stream()
                        .map(point -> String.join(
                                "\t",
                                getColumns().stream()
                                        .map(column -> String.valueOf(column.getCellData(point)))
                                        .toList()))
                        .toList()));
        Clipboard.getSystemClipboard().setContent(content);
    }
}

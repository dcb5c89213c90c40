package app.easeback.ui.timeline;

import app.easeback.core.words.Words;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A table of texts, for screen readers and for copying: Ctrl+C copies the chosen rows, tab-separated.
///
/// @param <R> what a row is about
final class TextTable<R> extends TableView<R> {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final double HEADER_HEIGHT = 44;
    private static final double SCROLL_BAR = 20;
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_ROWS = 8;

    private final Words words;
    private final double rowHeight;

    /// @param key of the table's name
    TextTable(String id, String key, Words words, double rowHeight, List<Column<R>> columns) {
        this.words = words;
        this.rowHeight = rowHeight;
        setId(id);
        setAccessibleText(words.text(key));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setFixedCellSize(rowHeight);
        getColumns().setAll(columns.stream().map(this::column).toList());
        // The style sheet makes rows higher with the text; columns follow.
        fixedCellSizeProperty().subscribe(() -> size(columns));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
    }

    /// A column.
    ///
    /// @param key of its name
    /// @param room the least width that its texts need
    record Column<R>(String key, double room, Function<R, String> text) {}

    void show(List<R> rows) {
        getItems().setAll(rows);
        size();
    }

    private void size(List<Column<R>> columns) {
        double least = 0;
        for (int i = 0; i < columns.size(); i++) {
            double room = Math.rint(columns.get(i).room() * scale());
            getColumns().get(i).setMinWidth(room);
            least += room;
        }
        setMinWidth(least + SCROLL_BAR);
        size();
    }

    private void size() {
        int rows = Math.clamp(getItems().size(), FEWEST_ROWS, MOST_ROWS);
        setPrefHeight(rows * getFixedCellSize() + HEADER_HEIGHT * scale());
    }

    private double scale() {
        return getFixedCellSize() / rowHeight;
    }

    private TableColumn<R, String> column(Column<R> column) {
        var made = new TableColumn<R, String>(words.text(column.key()));
        made.setCellValueFactory(row -> new ReadOnlyStringWrapper(column.text().apply(row.getValue())));
        made.setMinWidth(column.room());
        made.setSortable(false);
        return made;
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(copyOfChosenRows());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// One line a row, whatever the lines within its cells.
    String copyOfChosenRows() {
        return String.join(
                "\n",
                getSelectionModel().getSelectedItems().stream().map(this::line).toList());
    }

    private String line(R row) {
        return String.join(
                "\t",
                getColumns().stream()
                        .map(column -> String.valueOf(column.getCellData(row)).replace('\n', ' '))
                        .toList());
    }
}

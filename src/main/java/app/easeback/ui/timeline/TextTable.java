package app.easeback.ui.timeline;

import app.easeback.core.words.Words;
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

/// A table of texts, for screen readers and for copying: Ctrl+C copies the chosen rows, tab-separated.
///
/// @param <R> what a row is about
final class TextTable<R> extends TableView<R> {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final double ROW_HEIGHT = 36;
    private static final double HEADER_HEIGHT = 44;
    private static final int MOST_ROWS = 8;

    private final Words words;

    /// @param key of the table's name and of its text for no rows: `key` and `key.none`
    TextTable(String id, String key, Words words, List<Column<R>> columns) {
        this.words = words;
        setId(id);
        setAccessibleText(words.text(key));
        setPlaceholder(new Label(words.text(key + ".none")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setFixedCellSize(ROW_HEIGHT);
        getColumns().setAll(columns.stream().map(this::column).toList());
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
    /// @param key its name is the text for `timeline.column.key`
    /// @param room the least width that its texts need
    record Column<R>(String key, double room, Function<R, String> text) {}

    void show(List<R> rows) {
        getItems().setAll(rows);
        setPrefHeight(Math.clamp(rows.size(), 2, MOST_ROWS) * ROW_HEIGHT + HEADER_HEIGHT);
    }

    private TableColumn<R, String> column(Column<R> column) {
        var made = new TableColumn<R, String>(words.text("timeline.column." + column.key()));
        made.setCellValueFactory(row -> new ReadOnlyStringWrapper(column.text().apply(row.getValue())));
        made.setMinWidth(column.room());
        made.setSortable(false);
        return made;
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(String.join(
                "\n",
                getSelectionModel().getSelectedItems().stream().map(this::line).toList()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private String line(R row) {
        return String.join(
                "\t",
                getColumns().stream()
                        .map(column -> String.valueOf(column.getCellData(row)))
                        .toList());
    }
}

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
/// @param <R> what a row shows
class CopyableTable<R> extends TableView<R> {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final double HEADER_HEIGHT = 44;
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_ROWS = 8;

    private final double rowHeight;

    CopyableTable(String id, double rowHeight) {
        this.rowHeight = rowHeight;
        setId(id);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setFixedCellSize(rowHeight);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
    }

    final void show(List<R> rows) {
        getItems().setAll(rows);
        setPrefHeight(Math.clamp(rows.size(), FEWEST_ROWS, MOST_ROWS) * rowHeight + HEADER_HEIGHT);
    }

    /// A column whose name is the text for `key`.
    static <R> TableColumn<R, String> column(Words words, String key, Function<R, String> text) {
        var column = new TableColumn<R, String>(words.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        return column;
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
                getSelectionModel().getSelectedItems().stream()
                        .map(row -> String.join(
                                "\t",
                                getColumns().stream()
                                        .map(column -> String.valueOf(column.getCellData(row))
                                                .replace('\n', ' '))
                                        .toList()))
                        .toList());
    }
}

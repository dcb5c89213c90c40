package app.easeback.ui.common.layout;

import app.easeback.core.words.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A table of texts, for screen readers and for copying: Ctrl+C copies the chosen rows, tab-separated.
///
/// @param <R> what a row is about
public final class TextTable<R> extends TableView<R> {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final double HEADER_HEIGHT = 44;
    private static final double SCROLL_BAR = 20;
    private static final double CELL_PADDING = 22;
    private static final String FONT = "Inter";
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_ROWS = 8;

    private final Words words;
    private final double rowHeight;
    private final double textSize;

    /// @param key of the table's name among the texts
    /// @param rowHeight in pixels at the usual text size
    /// @param textSize in pixels at the usual text size
    public TextTable(String id, String key, Words words, double rowHeight, double textSize, List<Column<R>> columns) {
        this.words = words;
        this.rowHeight = rowHeight;
        this.textSize = textSize;
        setId(id);
        setAccessibleText(words.text(key));
        setFixedCellSize(rowHeight);
        getColumns().setAll(columns.stream().map(this::column).toList());
        // The style sheet makes rows higher with the text; columns follow.
        fixedCellSizeProperty().subscribe(this::size);
        widthProperty().subscribe(this::spread);
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
    /// @param key of its name among the texts
    public record Column<R>(String key, Function<R, String> text) {}

    public void show(List<R> rows) {
        getItems().setAll(rows);
        size();
    }

    private void size() {
        int rows = Math.clamp(getItems().size(), FEWEST_ROWS, MOST_ROWS);
        setPrefHeight(rows * getFixedCellSize() + HEADER_HEIGHT * scale());
        spread();
    }

    /// Gives columns the room that their texts need, whatever the language and the size of text, and shares
    /// out what is left. Where there is too little for all of them the table scrolls sideways.
    private void spread() {
        var rooms = getColumns().stream().map(this::widest).toList();
        double left = getWidth()
                - SCROLL_BAR
                - rooms.stream().mapToDouble(room -> room).sum();
        for (int i = 0; i < rooms.size(); i++) {
            getColumns().get(i).setPrefWidth(rooms.get(i) + Math.max(0, Math.floor(left / rooms.size())));
        }
    }

    private double widest(TableColumn<R, ?> column) {
        var measured = new Text();
        measured.setFont(Font.font(FONT, textSize * scale()));
        var cells = getItems().stream().map(row -> String.valueOf(column.getCellData(row)));
        double text = Stream.concat(Stream.of(column.getText()), cells)
                .flatMap(String::lines)
                .distinct()
                .mapToDouble(line -> {
                    measured.setText(line);
                    return measured.getLayoutBounds().getWidth();
                })
                .max()
                .orElse(0);
        return Math.ceil(text + CELL_PADDING * scale());
    }

    private double scale() {
        return getFixedCellSize() / rowHeight;
    }

    private TableColumn<R, String> column(Column<R> column) {
        var made = new TableColumn<R, String>(words.text(column.key()));
        made.setCellValueFactory(row -> new ReadOnlyStringWrapper(column.text().apply(row.getValue())));
        made.setSortable(false);
        return made;
    }

    private void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, copyOfChosenRows()));
    }

    /// One line for each row: line breaks within a cell become spaces.
    public String copyOfChosenRows() {
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

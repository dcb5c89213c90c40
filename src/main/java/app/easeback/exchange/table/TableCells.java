package app.easeback.exchange.table;

import app.easeback.exchange.value.Fault;
import app.easeback.exchange.value.ImportException;
import app.easeback.exchange.value.ImportException.Problem;
import app.easeback.exchange.value.Value;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Splits the lines of a table into cells, within limits that keep a hostile file harmless.
final class TableCells extends CsvCallbackHandler<TableCells.Line> {

    static final int MAX_CELLS = 100;

    /// Decades of several check-ins a day stay below it, each a few rows.
    static final int MAX_LINES = 400_000;

    private int number = 1;
    private int lines;
    private List<String> cells = List.of();
    private RecordType type = RecordType.DATA;

    private TableCells() {}

    /// One line.
    ///
    /// @param number where it begins; with quoted cells it may take several lines of the file
    record Line(int number, List<String> cells) {}

    /// Gives each line that is not empty to `taker`.
    ///
    /// @throws ImportException when quotes do not match, or a line is too long
    /// @throws IOException when the text cannot be read at all
    static void each(Reader text, char separator, Consumer<Line> taker) throws IOException {
        var cells = new TableCells();
        try (var lines = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .detectBomHeader(false)
                .maxBufferSize(Value.MAX_TEXT)
                .build(cells, text)) {
            lines.forEach(taker);
        } catch (CsvParseException e) { // whose message may quote the file
            throw e.getCause() instanceof ImportException refused ? refused : cells.problem(Fault.QUOTES);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    protected void beginRecord(long line) {
        number = Math.toIntExact(line);
        if (++lines > MAX_LINES) {
            throw problem(Fault.TOO_MANY);
        }
        cells = new ArrayList<>();
        type = RecordType.DATA;
    }

    @Override
    protected void addField(char[] text, int offset, int length, boolean quoted) {
        if (cells.size() == MAX_CELLS) {
            throw problem(Fault.TOO_WIDE, Integer.toString(MAX_CELLS));
        }
        cells.add(new String(text, offset, length));
    }

    @Override
    protected void setComment(char[] text, int offset, int length) {
        throw new IllegalStateException("tables have no comments");
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return cells.size();
    }

    @Override
    protected Line buildRecord() {
        return new Line(number, cells);
    }

    private ImportException problem(Fault fault, Serializable... args) {
        return new ImportException(Problem.of("", number, fault, args));
    }
}

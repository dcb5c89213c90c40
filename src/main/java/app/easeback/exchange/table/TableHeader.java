package app.easeback.exchange.table;

import app.easeback.exchange.table.TableCells.Line;
import app.easeback.exchange.value.Fault;
import app.easeback.exchange.value.ImportException;
import app.easeback.exchange.value.ImportException.Problem;
import app.easeback.exchange.value.Value;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The first line of a table of check-ins.
///
/// @param columns the column at each place; empty where it has no name, as spreadsheets leave some at the end
record TableHeader(List<Optional<CheckInColumn>> columns) {

    /// How much of it is looked at for its separator, in characters.
    private static final int MARGIN = 4_096;

    /// The separator that splits the first line into the most names that are known.
    ///
    /// @param text at the beginning of a table, where it is again afterwards
    static char separator(BufferedReader text) throws IOException {
        text.mark(MARGIN);
        String first = firstLine(text).replace("\"", "");
        text.reset();
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(separator -> known(first, separator)))
                .orElseThrow();
    }

    /// As much of the first line as is looked at. Read character by character, since a pipe may give it in
    /// pieces of any length.
    private static String firstLine(BufferedReader text) throws IOException {
        var line = new StringBuilder();
        for (int read = 0; read < MARGIN; read++) {
            int character = text.read();
            boolean isEnd = character == '\r' || character == '\n';
            if (character < 0 || (isEnd && !line.isEmpty())) {
                break;
            }
            if (!line.isEmpty() || !Character.isWhitespace(character)) {
                line.append((char) character);
            }
        }
        return line.toString();
    }

    private static long known(String line, char separator) {
        return Pattern.compile(String.valueOf(separator), Pattern.LITERAL)
                .splitAsStream(line)
                .filter(name -> CheckInColumn.of(name).isPresent())
                .count();
    }

    /// Reads the names.
    ///
    /// @throws ImportException when this is no table of check-ins, or has columns that are unknown or named
    ///     twice
    static TableHeader of(Line line) {
        var columns = line.cells().stream().map(CheckInColumn::of).toList();
        if (!columns.contains(Optional.of(CheckInColumn.AT))) {
            throw new ImportException(Problem.of("", line.number(), Fault.NO_TABLE));
        }
        var met = new HashSet<CheckInColumn>();
        for (int i = 0; i < columns.size(); i++) {
            String name = line.cells().get(i);
            if (columns.get(i).isEmpty() && !name.isBlank()) {
                throw new ImportException(Problem.of(Value.shown(name), line.number(), Fault.UNKNOWN_COLUMN));
            }
            if (columns.get(i).filter(column -> !met.add(column)).isPresent()) {
                throw new ImportException(Problem.of(Value.shown(name), line.number(), Fault.TWICE));
            }
        }
        return new TableHeader(columns);
    }

    /// Reads a line below the header.
    ///
    /// @param now no time may be later
    TableRow row(Line line, Instant now) {
        var cells = new EnumMap<CheckInColumn, String>(CheckInColumn.class);
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < line.cells().size(); i++) {
            String cell = line.cells().get(i);
            if (cell.isBlank()) {
                continue;
            }
            var column = i < columns.size() ? columns.get(i) : Optional.<CheckInColumn>empty();
            column.ifPresentOrElse(
                    known -> cells.put(known, cell),
                    () -> problems.add(Problem.of("", line.number(), Fault.NO_COLUMN, Value.shown(cell))));
        }
        return new TableRow(line.number(), cells, now, problems);
    }
}

package app.easeback.exchange.table;

import app.easeback.core.entry.Range;
import app.easeback.exchange.value.Fault;
import app.easeback.exchange.value.ImportException;
import app.easeback.exchange.value.ImportException.Problem;
import app.easeback.exchange.value.Node;
import app.easeback.exchange.value.Value;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// One row of a table of check-ins. A cell that is wrong is noted and reading goes on, so that the user can
/// mend a file in one go.
final class TableRow {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,50}");

    private final int line;
    private final Map<CheckInColumn, String> cells;
    private final Instant now;
    private final List<Problem> problems;

    /// @param line where it begins
    /// @param cells without those that are blank
    /// @param now no time may be later
    /// @param problems what is known to be wrong with it
    TableRow(int line, Map<CheckInColumn, String> cells, Instant now, List<Problem> problems) {
        this.line = line;
        this.cells = cells;
        this.now = now;
        this.problems = new ArrayList<>(problems);
    }

    boolean isBlank() {
        return cells.isEmpty() && problems.isEmpty();
    }

    int line() {
        return line;
    }

    /// What is wrong with it, as far as it has been read.
    List<Problem> problems() {
        return problems;
    }

    /// The columns of the cells that are not blank.
    Set<CheckInColumn> given() {
        return cells.keySet();
    }

    boolean has(CheckInColumn column) {
        return cells.containsKey(column);
    }

    /// What a cell says; empty when it is blank, or wrong.
    <T> Optional<T> read(CheckInColumn column, Function<Value, T> reader) {
        return Optional.ofNullable(cells.get(column)).flatMap(cell -> {
            try {
                return Optional.of(reader.apply(value(column, Formula.plain(cell))));
            } catch (ImportException e) {
                note(e.problem());
                return Optional.empty();
            }
        });
    }

    /// The same for a cell that may not be blank.
    <T> Optional<T> require(CheckInColumn column, Function<Value, T> reader) {
        if (!has(column)) {
            wrong(column, Fault.MISSING);
        }
        return read(column, reader);
    }

    Optional<Integer> number(CheckInColumn column, Range range) {
        return read(column, value -> {
            String text = value.string().strip();
            if (!WHOLE_NUMBER.matcher(text).matches()) {
                throw value.problem(Fault.NOT_A_COUNT, Value.shown(text));
            }
            return new Value(value.path(), new Node.Digits(line, text, true), now).number(range);
        });
    }

    Optional<Boolean> flag(CheckInColumn column) {
        return read(column, value -> {
            String text = value.string().strip();
            if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
                throw value.problem(Fault.NOT_A_FLAG, Value.shown(text));
            }
            return Boolean.valueOf(text);
        });
    }

    /// Notes a problem with a cell.
    void wrong(CheckInColumn column, Fault fault, Serializable... args) {
        note(Problem.of(column.title(), line, fault, args));
    }

    /// Notes a problem only once, even when its cell is read twice.
    private void note(Problem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    private Value value(CheckInColumn column, String text) {
        return new Value(column::title, new Node.Text(line, text), now);
    }
}

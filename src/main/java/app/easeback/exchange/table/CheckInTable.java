package app.easeback.exchange.table;

import app.easeback.core.Records;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.entry.Id;
import app.easeback.exchange.table.TableCells.Line;
import app.easeback.exchange.value.Fault;
import app.easeback.exchange.value.ImportException;
import app.easeback.exchange.value.ImportException.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the check-ins of a table (CSV) whose first line names its columns.
public final class CheckInTable {

    /// How many problems are named; the others are counted.
    static final int NAMED = 20;

    /// How many others are counted at most. With more the table is beyond mending, and the rest is not read.
    private static final int COUNTED = 1_000;

    private final Instant now;
    private final Map<Id, JoinedRows> checkIns = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private Optional<TableHeader> header = Optional.empty();

    private CheckInTable(Instant now) {
        this.now = now;
    }

    /// Reads a whole table.
    ///
    /// @throws ImportException with the problems of all rows, when there are any
    /// @throws IOException when it cannot be read at all
    public static Records read(BufferedReader text, Instant now) throws IOException {
        var table = new CheckInTable(now);
        try {
            TableCells.each(text, TableHeader.separator(text), table::take);
        } catch (ImportException e) {
            throw table.header.isEmpty() ? noTable(e) : e;
        }
        return table.records();
    }

    /// A file whose first line cannot be split into cells is not a table.
    private static ImportException noTable(ImportException e) {
        return switch (e.problem().fault()) {
            case QUOTES, TOO_WIDE ->
                new ImportException(Problem.of("", e.problem().line(), Fault.NO_TABLE));
            default -> e;
        };
    }

    private void take(Line line) {
        if (header.isEmpty()) {
            if (!line.cells().stream().allMatch(String::isBlank)) {
                header = Optional.of(TableHeader.of(line));
            }
            return;
        }
        var row = header.get().row(line, now);
        if (!row.isBlank()) {
            rowsWith(row).add(row);
            row.problems().forEach(this::note);
        }
    }

    /// The rows of the same check-in. A row whose check-in is not known is read only for what else is wrong
    /// with it.
    private JoinedRows rowsWith(TableRow row) {
        var first = new JoinedRows(row.line());
        return CheckInRow.id(row)
                .map(id -> Optional.ofNullable(checkIns.putIfAbsent(id, first)).orElse(first))
                .orElse(first);
    }

    private void note(Problem problem) {
        problems.add(problem);
        if (problems.size() == NAMED + COUNTED) {
            throw refused();
        }
    }

    /// The exception, which names the problems that come first in the file.
    private ImportException refused() {
        problems.sort(Comparator.comparingInt(Problem::line));
        int named = Math.min(NAMED, problems.size());
        return new ImportException(problems.subList(0, named), problems.size() - named);
    }

    private Records records() {
        if (header.isEmpty()) {
            throw new ImportException(Problem.of("", 0, Fault.EMPTY));
        }
        checkIns.values().forEach(rows -> rows.lacks().forEach(this::note));
        if (!problems.isEmpty()) {
            throw refused();
        }
        var whole = new ArrayList<CheckIn>(checkIns.size());
        checkIns.forEach((id, rows) -> whole.add(rows.checkIn(id)));
        return new Records(Optional.empty(), List.of(), whole, List.of(), List.of());
    }
}

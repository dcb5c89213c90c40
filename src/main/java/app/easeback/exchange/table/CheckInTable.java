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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the check-ins of a table, CSV, whose first line names its columns.
public final class CheckInTable {

    /// How many problems are named; the others are counted.
    static final int NAMED = 20;

    /// With as many more it is no table to be mended, and the rest is not read.
    private static final int COUNTED = 1_000;

    private final Instant now;
    private final Map<Id, CheckIn> checkIns = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private Optional<TableHeader> header = Optional.empty();
    private int more;

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

    /// A file whose first line cannot be taken apart is none of these.
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
            CheckInRow.read(row).ifPresent(checkIn -> add(checkIn, row));
            row.problems().forEach(this::note);
        }
    }

    private void add(CheckIn checkIn, TableRow row) {
        var before = checkIns.get(checkIn.id());
        var whole = before == null ? Optional.of(checkIn) : new JoinedRows(row).join(before, checkIn);
        whole.ifPresent(one -> checkIns.put(one.id(), one));
    }

    private void note(Problem problem) {
        if (problems.size() < NAMED) {
            problems.add(problem);
        } else if (++more == COUNTED) {
            throw new ImportException(problems, more);
        }
    }

    private Records records() {
        if (header.isEmpty()) {
            throw new ImportException(Problem.of("", 0, Fault.EMPTY));
        }
        if (!problems.isEmpty()) {
            throw new ImportException(problems, more);
        }
        return new Records(Optional.empty(), List.of(), List.copyOf(checkIns.values()), List.of(), List.of());
    }
}

package app.easeback.cli.output;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows of cells as lines with aligned columns.
///
/// @param rows all of the same length
public record AlignedRows(List<List<String>> rows) {

    private static final String GAP = "  ";

    /// One line for each row, without spaces at its end.
    public List<String> lines() {
        List<Integer> widths = rows.isEmpty()
                ? List.of()
                : IntStream.range(0, rows.getFirst().size())
                        .mapToObj(this::width)
                        .toList();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String line(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(
                        i -> row.get(i) + " ".repeat(widths.get(i) - row.get(i).length()))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }
}

package app.easeback.core.guide;

import java.util.List;
import java.util.stream.Collectors;

/// A paragraph or a list: what is said, how well it is known and from where.
///
/// @param label how well it is known
/// @param sources in the order they are named; at least one, each of a kind that carries the label
/// @param lines at least one
public record Passage(EvidenceLabel label, List<Reference> sources, List<Line> lines) {

    /// @throws IllegalArgumentException when the sources do not carry the label
    public Passage {
        if (!label.mayStandOn(sources)) {
            throw new IllegalArgumentException(label + " cannot stand on " + sources);
        }
        sources = List.copyOf(sources);
        lines = List.copyOf(lines);
    }

    /// What is read, line by line.
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}

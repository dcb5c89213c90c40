package app.easeback.core.guide;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One line of a passage.
///
/// @param mark what stands before it in a list, `•` or `1.`; empty outside a list
/// @param spans its parts
public record Line(String mark, List<Span> spans) {

    private static final Pattern IN_A_LIST = Pattern.compile("(•|\\d+\\.) +(.*)");

    public Line {
        spans = List.copyOf(spans);
    }

    /// The line as it is written in a bundle.
    static Line of(String written) {
        var listed = IN_A_LIST.matcher(written);
        return listed.matches() ? new Line(listed.group(1), Span.of(listed.group(2))) : new Line("", Span.of(written));
    }

    /// What is read, without the mark.
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}

package app.easeback.exchange.value;

import app.easeback.core.words.Words;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A file was refused, with its problems. Nothing was taken from it.
public final class ImportException extends RuntimeException {

    /// The texts that its sentences need, for [Words#of].
    public static final String TEXTS = "app.easeback.exchange.exchange";

    private static final long serialVersionUID = 1L;

    private final ArrayList<Problem> problems;
    private final int more;

    /// Something that is wrong in a file.
    ///
    /// @param path where: `checkIns[3].ratings[0].soreness`, the column of a table, empty for the file as a whole
    /// @param line where, counted from 1; 0 when no line is to blame
    /// @param fault what
    /// @param args what the sentence about it names
    public record Problem(String path, int line, Fault fault, ArrayList<Serializable> args) implements Serializable {

        public static Problem of(String path, int line, Fault fault, Serializable... args) {
            return new Problem(path, line, fault, new ArrayList<>(List.of(args)));
        }
    }

    /// Refuses for one reason.
    public ImportException(Problem problem) {
        this(List.of(problem), 0);
    }

    /// Refuses for several reasons. The message holds nothing from the file, since it may be logged.
    ///
    /// @param problems the first of them, at least one
    /// @param more how many follow
    public ImportException(List<Problem> problems, int more) {
        super(problems.getFirst().fault() + " (line " + problems.getFirst().line() + ")");
        this.problems = new ArrayList<>(problems);
        this.more = more;
    }

    /// The first problem.
    public Problem problem() {
        return problems.getFirst();
    }

    /// Those that are named, in the order of the file.
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// Each problem in a line, such as `checkIns[3].ratings[0].soreness: 14 is not in 0–10 (line 57)`, and how
    /// many more there are.
    ///
    /// @param words words with [#TEXTS]
    public List<String> sayAll(Words words) {
        var lines = problems.stream().map(problem -> say(problem, words));
        var rest = more == 0 ? Stream.<String>empty() : Stream.of(words.text("problem.more", more));
        return Stream.concat(lines, rest).toList();
    }

    /// All of them in one line, and how many more there are.
    ///
    /// @param words words with [#TEXTS]
    public String sayInOneLine(Words words) {
        var said = problems.stream().map(problem -> say(problem, words));
        var rest = more == 0 ? Stream.<String>empty() : Stream.of(words.text("problem.rest", more));
        return Stream.concat(said, rest).collect(Collectors.joining("; "));
    }

    /// Where each problem is and of which kind, with nothing from the file itself: for whoever helps the
    /// user.
    public String report() {
        return problems.stream()
                .map(problem -> "line " + problem.line() + ": " + problem.fault())
                .collect(Collectors.joining("\n"));
    }

    private static String say(Problem problem, Words words) {
        String what =
                words.text("Fault." + problem.fault().name(), problem.args().toArray());
        String line = Integer.toString(problem.line());
        if (problem.line() == 0) {
            return words.text("problem.file", what);
        }
        return problem.path().isEmpty()
                ? words.text("problem.line", what, line)
                : words.text("problem.field", problem.path(), what, line);
    }
}

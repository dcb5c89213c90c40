package app.easeback.exchange;

import app.easeback.core.words.Words;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// That a file was refused, with its first problem. Nothing was taken from it.
public final class ImportException extends RuntimeException {

    /// The texts that [#say] needs, for [Words#of].
    public static final String TEXTS = "app.easeback.exchange.exchange";

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /// Something that is wrong in a file.
    ///
    /// @param path where: `checkIns[3].ratings[0].soreness`; empty for the file as a whole
    /// @param line where, counted from 1; 0 when no line is to blame
    /// @param fault what
    /// @param args what the sentence about it names
    public record Problem(String path, int line, Fault fault, ArrayList<Serializable> args) implements Serializable {

        static Problem of(String path, int line, Fault fault, Serializable... args) {
            return new Problem(path, line, fault, new ArrayList<>(List.of(args)));
        }
    }

    ImportException(Problem problem, @Nullable Throwable cause) {
        super(problem.path() + ": " + problem.fault() + " (line " + problem.line() + ")", cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /// The problem in one line: `checkIns[3].ratings[0].soreness: 14 is not in 0–10 (line 57)`.
    ///
    /// @param words words with [#TEXTS]
    public String say(Words words) {
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

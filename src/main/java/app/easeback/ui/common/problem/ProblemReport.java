package app.easeback.ui.common.problem;

import app.easeback.core.StoreException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The details of a problem for whoever mends the program: the kinds of exception, where in the program they
/// came from, and on what computer. Never the message of an exception, nor a path: those may quote what a
/// person typed.
final class ProblemReport {

    /// The most exceptions of a chain of causes that are listed: more than any chain here has, and an end for
    /// one that runs in a circle.
    private static final int DEEPEST = 8;

    private ProblemReport() {}

    /// @param version the version of this program; may be empty
    static String of(Throwable problem, String version) {
        var lines = new ArrayList<String>();
        lines.add(("Easeback " + version).strip());
        lines.add("Java " + Runtime.version() + ", " + computer());
        @Nullable Throwable next = problem;
        for (int depth = 0; next != null && depth < DEEPEST; depth++) {
            lines.add((depth == 0 ? "" : "by ") + kind(next));
            List.of(next.getStackTrace()).forEach(frame -> lines.add("    " + frame));
            next = next.getCause();
        }
        return String.join("\n", lines);
    }

    private static String kind(Throwable problem) {
        String name = problem.getClass().getName();
        return problem instanceof StoreException store
                ? (name + " " + store.trouble() + " " + store.code()).strip()
                : name;
    }

    private static String computer() {
        return System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch");
    }
}

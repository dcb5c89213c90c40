package app.easeback.ui.common;

import app.easeback.core.StoreException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the details of a problem say to whoever mends the program: what kind of problem, at which lines of the program,
/// and on what computer. Never the message of an exception nor a path: those may quote what a person typed.
final class ProblemReport {

    /// As deep as chains of causes go here, with some to spare; a circle ends too.
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

package app.easeback.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The options of a usual start of the window. picocli could read them too, but its classes are in no AOT
/// cache and load slowly (docs/benchmarks.md).
///
/// @param data the data folder
/// @param demo whether the sample is worked on
/// @param verbose whether stack traces are wanted, and when each step of the start was reached
/// @param background whether to start without showing the window
record WindowOptions(Optional<Path> data, boolean demo, boolean verbose, boolean background) {

    static final String DATA = "--data";
    static final String DEMO = "--demo";
    static final String VERBOSE = "--verbose";
    static final String BACKGROUND = "--background";

    private static final Set<String> ALL = Set.of(DATA, DEMO, VERBOSE, BACKGROUND);

    /// Reads the options; empty when there are other arguments, which picocli is to judge.
    static Optional<WindowOptions> of(List<String> args) {
        var given = new HashSet<String>();
        Optional<Path> folder = Optional.empty();
        for (var rest = args.iterator(); rest.hasNext(); ) {
            String arg = rest.next();
            if (!ALL.contains(arg) || !given.add(arg)) {
                return Optional.empty();
            }
            if (arg.equals(DATA)) {
                folder = rest.hasNext() ? folder(rest.next()) : Optional.empty();
                if (folder.isEmpty()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(
                new WindowOptions(folder, given.contains(DEMO), given.contains(VERBOSE), given.contains(BACKGROUND)));
    }

    private static Optional<Path> folder(String value) {
        if (value.isBlank() || value.startsWith("-")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(value));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}

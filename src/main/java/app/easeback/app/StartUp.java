package app.easeback.app;

import app.easeback.core.words.Words;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The milestones of a start, for `--verbose`. Steps may be reached on any thread; noting their time costs
/// nothing.
public final class StartUp {

    /// What is reached, in about this order: the store opens while the toolkit starts.
    public enum Step {
        /// Java runs the program.
        MAIN,
        /// The arguments are read.
        ARGUMENTS,
        /// The database is open.
        STORE,
        /// JavaFX runs.
        TOOLKIT,
        /// The window is made. It is shown once what it shows first is read.
        WINDOW,
        /// The first picture of Today, with what was read for it, is painted.
        PAINTED
    }

    private final InstantSource clock;

    /// Milliseconds since 1970.
    private final Map<Step, Long> reached = Collections.synchronizedMap(new EnumMap<>(Step.class));

    private volatile Optional<PrintStream> listener = Optional.empty();

    public StartUp(InstantSource clock) {
        this.clock = clock;
    }

    /// Keeps when a step was reached for the first time.
    public void reach(Step step) {
        reached.putIfAbsent(step, clock.millis());
    }

    /// Asks for the milestones to be told on `out`.
    void listen(PrintStream out) {
        listener = Optional.of(out);
    }

    boolean isListenedTo() {
        return listener.isPresent();
    }

    /// Tells every step that was reached, in milliseconds since the program began. Not since Java started:
    /// finding that out loads the whole management of Java, which takes as long as any of these steps.
    void tell(Words words) {
        listener.ifPresent(out -> {
            long start = reached.values().stream().mapToLong(at -> at).min().orElseThrow();
            reached.forEach((step, at) -> out.println(words.text("startup." + step, String.valueOf(at - start))));
        });
    }
}

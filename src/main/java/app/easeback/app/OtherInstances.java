package app.easeback.app;

import app.easeback.app.instance.RaiseAnswer;
import app.easeback.app.window.Next;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// The other programs that may be there already, of which only one opens a window.
final class OtherInstances {

    /// The first program may end between our two questions: then the second try succeeds for ourselves.
    private static final int ATTEMPTS = 2;

    /// How long a program that leaves may take for it.
    private static final Duration LEAVING = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofMillis(50);

    private OtherInstances() {}

    /// What the one program does.
    @FunctionalInterface
    interface Alone {

        /// Gives what comes next; empty while another program is the one.
        Optional<Next> run() throws IOException;
    }

    /// Runs `alone` once this program is the one, unless another one shows its window.
    ///
    /// @param raise asks the other program for its window
    /// @return what comes next; empty when the other program is there and silent
    static Optional<Next> runOrRaise(Alone alone, Supplier<RaiseAnswer> raise) throws IOException {
        long end = System.nanoTime() + LEAVING.toNanos();
        for (int silent = 0; silent < ATTEMPTS; ) {
            var next = alone.run();
            if (next.isPresent()) {
                return next;
            }
            switch (raise.get()) {
                case RAISED -> {
                    return Optional.of(Next.QUIT);
                }
                case LEAVES -> {
                    LockSupport.parkNanos(PAUSE.toNanos());
                    if (System.nanoTime() >= end) {
                        return Optional.empty();
                    }
                }
                case SILENT -> silent++;
            }
        }
        return Optional.empty();
    }
}

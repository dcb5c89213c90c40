package app.easeback.cli.output;

import app.easeback.core.intake.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.IntFunction;

/// A line for a person at a terminal, rewritten while something takes long and cleared at the end.
public final class ProgressLine implements Progress, AutoCloseable {

    /// Nothing is shown for what takes less than this [E].
    private static final Duration SILENT = Duration.ofSeconds(1);

    private static final int WHOLE = 100;

    private final PrintStream err;
    private final InstantSource clock;
    private final IntFunction<String> says;
    private final Instant begun;
    private int percent = -1;
    private int width;

    /// @param says makes the line for the percentage that is done
    public ProgressLine(PrintStream err, InstantSource clock, IntFunction<String> says) {
        this.err = err;
        this.clock = clock;
        this.says = says;
        begun = clock.instant();
    }

    @Override
    public void at(long done, long all) {
        int now = all <= 0 ? 0 : Math.toIntExact(done * WHOLE / all);
        if (now != percent && Duration.between(begun, clock.instant()).compareTo(SILENT) >= 0) {
            percent = now;
            String line = says.apply(now);
            write(line);
            width = Math.max(width, line.length());
        }
    }

    @Override
    public void close() {
        if (width > 0) {
            write(" ".repeat(width));
            write("");
        }
    }

    private void write(String line) {
        err.print("\r" + line);
        err.flush();
    }
}

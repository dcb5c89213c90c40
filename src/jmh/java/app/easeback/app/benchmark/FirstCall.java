package app.easeback.app.benchmark;

import app.easeback.core.recovery.Recovery;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.timeline.TimelineController;
import app.easeback.storage.SqliteStore;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The first suggestion after a database was opened, each in a process of its own.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstCall {

    /// By a program that has just started: its classes are loaded meanwhile.
    @Benchmark
    public Suggestion afterStart(Patient patient) {
        return patient.suggestion();
    }

    /// By a program that has answered about other data: what is left is what these data need.
    @Benchmark
    public Suggestion afterOtherData(Answered before, Patient patient) {
        return patient.suggestion();
    }

    /// A program that has answered a few times.
    @State(Scope.Benchmark)
    public static class Answered {

        @Setup
        public void answer() throws IOException {
            var now = YearsOnDisk.NOW;
            try (var store = SqliteStore.open(YearsOnDisk.file(1))) {
                var clock = Clock.fixed(now.toInstant(), now.getZone());
                var recovery = new Recovery(store, new TimelineController(), clock);
                for (int i = 0; i < 50; i++) {
                    recovery.suggestion(now.minusHours(i));
                }
            }
        }
    }
}

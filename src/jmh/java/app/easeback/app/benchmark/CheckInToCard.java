package app.easeback.app.benchmark;

import app.easeback.core.suggestion.Suggestion;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// From a check-in to everything the card shows, in a program that has been running for a while.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 4, time = 5)
public class CheckInToCard {

    /// The model's share: the check-in is on disk already.
    @Benchmark
    public Suggestion suggestion(CheckedIn before, Patient patient) {
        return patient.suggestion();
    }

    /// The whole, with the write.
    @Benchmark
    public Suggestion checkInAndSuggestion(TakenBack after, Patient patient) {
        patient.checkIn();
        return patient.suggestion();
    }

    /// A check-in that is taken back after each call.
    @State(Scope.Benchmark)
    public static class TakenBack {

        @TearDown(Level.Invocation)
        public void takeBack(Patient patient) throws SQLException {
            patient.takeBack();
        }
    }

    /// A check-in that is made before each call and taken back after it.
    @State(Scope.Benchmark)
    public static class CheckedIn {

        @Setup(Level.Invocation)
        public void checkIn(Patient patient) {
            patient.checkIn();
        }

        @TearDown(Level.Invocation)
        public void takeBack(Patient patient) throws SQLException {
            patient.takeBack();
        }
    }
}

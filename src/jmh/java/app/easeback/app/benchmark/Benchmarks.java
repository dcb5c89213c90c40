package app.easeback.app.benchmark;

import java.io.IOException;
import org.openjdk.jmh.Main;

/// Runs the benchmarks that its arguments name, in the words of JMH. The data are made first, in this process, so that
/// none of those that measure is warm from making them.
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) throws IOException {
        for (int years : new int[] {1, 10, 100}) {
            YearsOnDisk.file(years);
        }
        Main.main(args);
    }
}

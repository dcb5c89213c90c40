package app.easeback.app;

import app.easeback.core.Recovery;
import app.easeback.core.timeline.TimelineController;
import app.easeback.storage.SqliteStore;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.time.Clock;
import java.util.Locale;

/// How much memory is in use after one suggestion. Its argument is the number of years; docs/benchmarks.md says how to
/// run it.
public final class UsedHeap {

    private UsedHeap() {}

    public static void main(String[] args) throws IOException {
        int years = Integer.parseInt(args[0]);
        System.out.printf(Locale.ROOT, "%d years: %.2f MB%n", years, megabytes(years, new TimelineController()));
    }

    private static double megabytes(int years, TimelineController controller) throws IOException {
        var now = YearsOnDisk.NOW;
        try (var store = SqliteStore.open(YearsOnDisk.file(years))) {
            var recovery = new Recovery(store, controller, Clock.fixed(now.toInstant(), now.getZone()));
            recovery.suggestion(now);
            System.gc();
            double used =
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
            Reference.reachabilityFence(recovery);
            return used;
        }
    }
}

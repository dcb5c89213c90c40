package app.easeback.app.benchmark;

import app.easeback.core.Journal;
import app.easeback.core.Store;
import app.easeback.core.diary.Diary;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.rules.Rules;
import app.easeback.core.timeline.TimelineController;
import app.easeback.storage.SqliteStore;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;

/// How much memory is in use after one suggestion. Its arguments are the number of years and whether the `model`
/// or the `rules` alone are asked; docs/benchmarks.md says how to run it.
public final class UsedHeap {

    private UsedHeap() {}

    public static void main(String[] args) throws IOException {
        int years = Integer.parseInt(args[0]);
        var now = YearsOnDisk.NOW;
        try (var store = SqliteStore.open(YearsOnDisk.file(years))) {
            Object asked = args[1].equals("model") ? model(store, now) : rules(store, now);
            System.gc();
            double used =
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
            Reference.reachabilityFence(asked);
            System.out.printf(Locale.ROOT, "%d years, %s: %.2f MB%n", years, args[1], used);
        }
    }

    private static Object model(Store store, ZonedDateTime now) {
        var recovery = new Recovery(store, new TimelineController(), Clock.fixed(now.toInstant(), now.getZone()));
        recovery.remember();
        recovery.follow(new Journal(store, Clock.fixed(now.toInstant(), now.getZone())));
        recovery.suggestion(now);
        return recovery;
    }

    private static Object rules(Store store, ZonedDateTime now) {
        Instant from = now.minusDays(7).toInstant();
        var diary = new Diary(
                store.sessions().between(from, now.toInstant()),
                store.checkIns().between(from, now.toInstant()));
        return Rules.suggest(diary.knownBy(now.toInstant()), now);
    }
}

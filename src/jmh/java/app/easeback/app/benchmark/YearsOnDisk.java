package app.easeback.app.benchmark;

import app.easeback.core.recovery.Recovery;
import app.easeback.core.timeline.TimelineController;
import app.easeback.storage.SqliteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// Databases with years of data, made when they are first asked for and kept in target/jmh-data.
final class YearsOnDisk {

    /// The moment at which the data end.
    static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 23, 12, 0, 0, 0, ZoneId.of("Europe/Berlin"));

    private static final Path FOLDER = Path.of("target", "jmh-data");

    private YearsOnDisk() {}

    /// The file of the database.
    static Path file(int years) throws IOException {
        Path file = FOLDER.resolve(years + "-years.db");
        if (!Files.exists(file)) {
            Files.createDirectories(FOLDER);
            Path begun = FOLDER.resolve(years + "-years-begun.db");
            Files.deleteIfExists(begun);
            make(begun, years);
            Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    /// Nobody opens the app for the first time with years of data in it, so it is asked once, for what it may
    /// keep.
    private static void make(Path file, int years) {
        try (var store = SqliteStore.open(file)) {
            Years.fill(store, NOW, years);
            var clock = Clock.fixed(NOW.toInstant(), NOW.getZone());
            new Recovery(store, new TimelineController(), clock).suggestion(NOW);
        }
    }
}

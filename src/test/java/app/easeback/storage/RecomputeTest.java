package app.easeback.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import app.easeback.Samples;
import app.easeback.core.diary.Diary;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.suggestion.Shown;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.timeline.TimelineController;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was shown follows from what was known then, whatever was recorded, edited or removed since.
@Apart
class RecomputeTest {

    /// Long after every life ended, and in another zone: neither may matter.
    private static final Clock LATER = Clock.fixed(Samples.MONDAY.plusYears(1).toInstant(), ZoneOffset.ofHours(-9));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverWasShownIsRecomputedExactly(long seed) {
        var all = lived(seed);
        assertTrue(all.size() > 40, () -> all.size() + " shown");
        try (var store = SqliteStore.open(file())) {
            var recovery = new Recovery(store, new TimelineController(), LATER);
            for (Shown shown : all) {
                assertEquals(shown, Shown.of(recovery.suggestion(shown.at())));
            }
        }
    }

    @Test
    void thePresentDataWouldSaySomethingElse() {
        var all = lived(1);
        var controller = new TimelineController();
        try (var store = SqliteStore.open(file())) {
            var present = new Diary(store.sessions().all(), store.checkIns().all());
            long other = all.stream()
                    .filter(shown -> !shown.equals(Shown.of(controller.suggest(present, shown.at()))))
                    .count();
            assertTrue(other > all.size() / 4, () -> other + " of " + all.size());
        }
    }

    @Test
    void theLivesMeetEveryLevel() {
        var met = lived(1).stream()
                .map(Shown::level)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TrainingLevel.class)));
        assertEquals(EnumSet.allOf(TrainingLevel.class), met);
    }

    /// What was shown in a life that was written to the file, which is closed again.
    private List<Shown> lived(long seed) {
        try (var store = SqliteStore.open(file())) {
            new Life(seed, store).live(300);
            return store.shown().since(Instant.MIN);
        }
    }

    private Path file() {
        return folder.resolve("easeback.db");
    }
}

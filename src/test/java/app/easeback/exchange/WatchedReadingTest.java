package app.easeback.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.Records;
import app.easeback.core.intake.CancelledException;
import app.easeback.core.intake.Progress;
import app.easeback.core.words.Words;
import app.easeback.exchange.value.ImportException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchedReadingTest {

    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");
    private static final int ROWS = 5_000;

    private final RecordsReader reader = new RecordsReader(NOW);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void whoWatchesIsToldHowManyBytesAreRead(String format) throws IOException {
        Path file = file(format);
        var told = new ArrayList<Long>();
        Records read = reader.read(file, (done, all) -> {
            assertEquals(size(file), all);
            told.add(done);
        });
        assertEquals(ROWS, read.checkIns().size());
        assertEquals(told.stream().sorted().toList(), told);
        assertTrue(told.size() > 5, "often enough");
        assertEquals(size(file), told.getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void readingStopsWhereWhoWatchesSaysSo(String format) throws IOException {
        Path file = file(format);
        for (long last : List.of(0L, 1L, 40_000L, size(file))) {
            var stop = new CancelledException();
            var told = new ArrayList<Long>();
            var stopped = assertThrows(
                    CancelledException.class,
                    () -> reader.read(file, (done, _) -> {
                        told.add(done);
                        if (done >= last) {
                            throw stop;
                        }
                    }));
            assertEquals(stop, stopped);
            assertEquals(1, told.stream().filter(done -> done >= last).count(), "nothing is read after it");
        }
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        Path missing = folder.resolve("nowhere.csv");
        assertEquals("There is no file " + missing + ". Is its name right?", refusal(missing));
        assertEquals(folder + " could not be read. Is it a file, and may you read it?", refusal(folder));
    }

    private String refusal(Path file) {
        return assertThrows(ImportException.class, () -> reader.read(file, Progress.UNWATCHED))
                .sayInOneLine(Words.of(Locale.ENGLISH, ImportException.TEXTS));
    }

    private Path file(String format) throws IOException {
        Path file = folder.resolve("diary." + format);
        if (format.equals("csv")) {
            var rows = new ArrayList<>(List.of("at,muscle,side,soreness"));
            for (int i = 0; i < ROWS; i++) {
                rows.add(NOW.minus(Duration.ofMinutes(i)) + ",soleus,LEFT,4");
            }
            return Files.write(file, rows);
        }
        Records records = reader.read(file("csv"), Progress.UNWATCHED);
        assertEquals(Optional.empty(), records.profile());
        return Files.write(file, InMemory.json(records));
    }

    private static long size(Path file) {
        return file.toFile().length();
    }
}

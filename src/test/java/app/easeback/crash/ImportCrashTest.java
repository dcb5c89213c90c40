package app.easeback.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import app.easeback.Main;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the command that imports while it writes: all of the file is there or nothing of it, and all where that was
/// said.
@Apart
class ImportCrashTest {

    private static final int ROUNDS = Integer.getInteger("easeback.kills", 200) / 50;
    private static final int ROWS = 5_000;

    @TempDir
    private Path root;

    private final Random random = new Random(1);
    private int cutShort;

    @Test
    void anImportThatIsKilledLeavesAllOrNothing() throws Exception {
        var place = Place.in(root);
        String table = table().toString();
        // The first round is not cut short: it shows how long the work takes.
        long usual = 60_000;
        for (int round = 0; round <= ROUNDS; round++) {
            var data = new DataFolder(root.resolve("data-" + round));
            var victim = Victim.launch(
                    place, Main.class, List.of("--data", data.path().toString(), "import", table));
            while (victim.isAlive() && !Files.exists(data.path().resolve("easeback.db-wal"))) {
                Thread.sleep(1);
            }
            long begun = System.nanoTime();
            var said = victim.killAfter(round == 0 ? usual : random.nextLong(usual));
            usual = round == 0 ? 1 + (System.nanoTime() - begun) / 1_000_000 : usual;
            look(data, said);
        }
        System.out.printf("%d kills of imports: %d cut short%n", ROUNDS, cutShort);
        assertTrue(cutShort > 0);
    }

    private void look(DataFolder data, List<String> said) {
        try (var store = SqliteStore.open(data.database())) {
            assertEquals(List.of(), store.problems());
            int kept = store.checkIns().all().size();
            if (said.isEmpty()) {
                assertTrue(kept == 0 || kept == ROWS, () -> kept + " of " + ROWS);
                cutShort++;
            } else {
                assertTrue(said.getFirst().startsWith("5,000 added"), said::toString);
                assertEquals(ROWS, kept);
            }
        }
    }

    private Path table() throws IOException {
        var start = Instant.parse("2026-03-03T12:00:00Z");
        var rows = new ArrayList<>(List.of("at,muscle,side,soreness"));
        for (int i = 0; i < ROWS; i++) {
            rows.add(start.minus(Duration.ofHours(i)) + ",soleus,LEFT,4");
        }
        return Files.write(root.resolve("table.csv"), rows);
    }
}

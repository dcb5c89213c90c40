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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills two commands that log a check-in in the same moment on the same data, and looks at what is kept: what was said
/// to be logged is there once, and whatever else is there is whole.
@Apart
class CommandCrashTest {

    private static final int ROUNDS = Integer.getInteger("easeback.kills", 200) / 10;

    /// Milliseconds. The first is about how long a command takes to come to the database.
    private static final int MOST_WAIT = 3_000;

    private static final int STEP = 5;

    @TempDir
    private Path root;

    private final Random random = new Random(1);
    private Map<String, String> before = Map.of();
    private int acknowledged;
    private int cutShort;
    private int landed;

    @Test
    void whatACommandSaidIsLoggedIsThereAfterEveryKill() throws Exception {
        var place = Place.in(root);
        var data = new DataFolder(root.resolve("data"));
        long usual = 60_000;
        for (int round = 0; round <= ROUNDS; round++) {
            var first = launch(place, data, round + " a");
            var second = launch(place, data, round + " b");
            waitUntilOneIsAtWork(data, first, second);
            long begun = System.nanoTime();
            // The first round is not cut short: it shows how long the work takes.
            var saidFirst = first.killAfter(round == 0 ? usual : random.nextLong(usual));
            var saidSecond = second.killAfter(round == 0 ? usual : 0);
            usual = round == 0 ? 1 + (System.nanoTime() - begun) / 1_000_000 : usual;
            if (Files.exists(data.database())) {
                look(data, Map.of(round + " a", saidFirst, round + " b", saidSecond));
            } else {
                assertEquals(List.of(List.of(), List.of()), List.of(saidFirst, saidSecond));
            }
            place.assertNothingIsLeft();
        }
        System.out.printf(
                "%d kills of commands: %d acknowledged writes, lost 0, doubled 0; %d killed before that, of which %d kept%n",
                2 * ROUNDS, acknowledged, cutShort, landed);
        assertTrue(acknowledged > 0 && cutShort > 0, acknowledged + " and " + cutShort);
    }

    private static Victim launch(Place place, DataFolder data, String note) throws IOException {
        return Victim.launch(
                place,
                Main.class,
                List.of(
                        "--data",
                        data.path().toString(),
                        "check-in",
                        "3",
                        "--muscle",
                        "vastus-lateralis:LEFT",
                        "--note",
                        note(note)));
    }

    /// The log of the database is there while somebody has it open.
    private static void waitUntilOneIsAtWork(DataFolder data, Victim first, Victim second) throws InterruptedException {
        var log = data.path().resolve("easeback.db-wal");
        for (int waited = 0; waited < MOST_WAIT && !Files.exists(log); waited += STEP) {
            if (!first.isAlive() && !second.isAlive()) {
                return;
            }
            Thread.sleep(STEP);
        }
    }

    private void look(DataFolder data, Map<String, List<String>> said) {
        try (var store = SqliteStore.open(data.database())) {
            assertEquals(List.of(), store.problems());
            var found = Kept.in(store);
            var added = new TreeMap<>(found);
            added.keySet().removeAll(before.keySet());
            said.forEach((name, lines) -> {
                long kept = added.values().stream()
                        .filter(text -> text.contains("\"" + note(name) + "\"") && text.contains("\"soreness\" : 3"))
                        .count();
                if (lines.isEmpty()) {
                    assertTrue(kept <= 1, () -> name + " is there " + kept + " times");
                    cutShort++;
                    landed += (int) kept;
                } else {
                    assertTrue(lines.getFirst().startsWith("Logged for "), lines::toString);
                    assertEquals(1, kept, name);
                    acknowledged++;
                }
                added.values().removeIf(text -> text.contains("\"" + note(name) + "\""));
            });
            assertEquals(Map.of(), added);
            before.forEach((id, text) -> assertEquals(text, found.get(id)));
            before = found;
        }
    }

    private static String note(String name) {
        return "round " + name + " – Zoë";
    }
}

package app.easeback.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import app.easeback.OwnPool;
import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.TrainedJvm;
import app.easeback.core.Journal;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.telling.ReminderDesk;
import app.easeback.core.timeline.TimelineController;
import app.easeback.storage.SqliteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the program in the middle of its work, as a crash or `kill -9` does, opens what it kept, and goes on in it.
/// `-Deaseback.kills=10000` kills it more often (docs/durability.md): four times of five here, where it writes with the
/// models of the window, and else in [CommandCrashTest].
@Apart
class CrashTest {

    private static final int KILLS = Integer.getInteger("easeback.kills", 200) * 4 / 5;

    /// Where another run ended.
    private static final int FIRST = Integer.getInteger("easeback.first-diary", 0);

    /// In one database, one after the other.
    private static final int LIVES = 20;

    /// Fewer beginnings and ends of writes than this are waited for before a kill, and then fewer milliseconds.
    private static final int MOST_WORK = 16;

    private static final int MOMENT = 15;

    /// One life in so many is killed before it is ready; of the others every second one in a write of several entries,
    /// as a session with its tape is.
    private static final int EARLY = 6;

    @TempDir
    private Path folder;

    @Test
    void whatTheWindowAcknowledgedIsThereAfterEveryKill() throws IOException, InterruptedException {
        var place = Place.in(folder);
        var java = TrainedJvm.by(
                folder,
                place.options(),
                Diarist.class,
                arguments(folder.resolve("training.db"), Samples.MONDAY, 1, "training", 40));
        var diaries = OwnPool.run(() -> IntStream.range(FIRST, FIRST + KILLS / LIVES)
                .parallel()
                .mapToObj(number -> diary(place, java, number))
                .toList());
        int acknowledged = diaries.stream().mapToInt(Witness::acknowledged).sum();
        int inFlight = diaries.stream().mapToInt(Witness::inFlight).sum();
        int landed = diaries.stream().mapToInt(Witness::landed).sum();
        System.out.printf(
                "%d kills of the window: %d acknowledged writes, lost 0, doubled 0; %d kills during a write, of which %d were kept%n",
                diaries.size() * LIVES, acknowledged, inFlight, landed);
        assertTrue(acknowledged > KILLS, "only " + acknowledged);
        assertTrue(inFlight > 0, "only " + inFlight);
    }

    private static Witness diary(Place place, TrainedJvm java, int number) {
        try {
            return keepDiary(place, java, number);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> arguments(Path database, ZonedDateTime now, long seed, String mark, int deeds) {
        return List.of(database.toString(), now.toString(), String.valueOf(seed), mark, String.valueOf(deeds));
    }

    private static Witness keepDiary(Place place, TrainedJvm java, int number)
            throws IOException, InterruptedException {
        Path database =
                Files.createDirectory(place.root().resolve("diary " + number)).resolve("easeback.db");
        var random = new Random(number);
        var witness = new Witness("diary " + number, Samples.MONDAY);
        long start = 400;
        for (int life = 0; life < LIVES; life++) {
            long begun = System.nanoTime();
            String mark = "diary " + number + " life " + life;
            var victim = Victim.launch(java.of(
                    place.options(),
                    Diarist.class,
                    arguments(database, witness.now(), random.nextLong(), mark, Integer.MAX_VALUE)));
            if (random.nextInt(EARLY) == 0) {
                witness.hear(victim.killAfter(random.nextLong(start)));
            } else {
                victim.awaitReady();
                start = (System.nanoTime() - begun) / 1_000_000;
                witness.hear(
                        random.nextBoolean()
                                ? victim.killAt(Victim.SEVERAL, 0, random.nextLong(MOMENT))
                                : victim.killAt(Victim.WORK, random.nextInt(MOST_WORK), random.nextLong(MOMENT)));
            }
            if (Files.exists(database)) {
                try (var store = SqliteStore.open(database)) {
                    witness.look(store);
                }
            }
            place.assertNothingIsLeft();
        }
        lookAtTheEnd(database, witness);
        return witness;
    }

    /// The program that was killed last is started once more, and lives.
    private static void lookAtTheEnd(Path database, Witness witness) {
        var clock = new SettableClock(witness.now());
        try (var store = SqliteStore.open(database)) {
            var recovery = new Recovery(store, new TimelineController(), clock);
            var desk = new ReminderDesk(store, recovery, new Journal(store, clock));
            var wanted = desk.look().reminders();
            assertEquals(List.of(), desk.look().changed());
            wanted.forEach(reminder ->
                    assertEquals(reminder, store.reminders().find(reminder.id()).orElseThrow()));
            assertTrue(new ReminderLedger(store, database.toString()).size() > LIVES / 2);
            witness.look(store);
        }
    }
}

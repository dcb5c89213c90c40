package app.easeback.storage.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Records;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.backup.DyingDisk.Killed;
import app.easeback.storage.file.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A year in which the program is killed while it makes the backup of the day, at a step by chance. Every evening
/// the newest backup can be put back, here and in the second folder.
@Apart
class YearOfKillsTest {

    private static final int DAYS = 365;

    /// A day has one or two fewer.
    private static final int STEPS = 16;

    private final SettableClock clock = new SettableClock(Samples.MONDAY);
    private final Random random = new Random(365);

    @TempDir
    private Path root;

    private DataFolder folder;
    private Path stick;
    private BackupFolder there;
    private int kills;
    private int swept;

    @BeforeEach
    void theFirstBackupIsMade() throws IOException {
        folder = new DataFolder(root.resolve("data")).create();
        stick = Files.createDirectory(root.resolve("stick"));
        live(0, Disk.REAL);
        try (var folders = Files.list(stick)) {
            there = new BackupFolder(folders.findFirst().orElseThrow(), Disk.REAL);
        }
    }

    @Test
    void thereIsAlwaysOneThatRestores() throws IOException {
        int here = held(here());
        int second = held(there);
        for (int day = 1; day < DAYS; day++) {
            clock.pass(Duration.ofDays(1));
            var disk = new DyingDisk(random.nextInt(STEPS));
            boolean finished = lives(day, disk);
            here = heldOf(here, day, finished, here());
            second = heldOf(second, day, finished, there);
            if (random.nextInt(4) > 0) {
                live(day, Disk.REAL);
                here = sessions(here());
                second = sessions(there);
                assertTrue(here == day + 1 && second == here, "day " + day + " after another start");
            }
            leftoversAge();
        }
        clock.pass(Duration.ofDays(1));
        live(DAYS, Disk.REAL);
        assertEquals(List.of(), leftovers(), "swept here and there");
        assertTrue(kills > DAYS / 2 && swept > DAYS / 4, kills + " kills, " + swept + " leftovers");
        assertReachesBack(here());
        assertReachesBack(there);
        assertRestores();
    }

    /// Which of both backups is the newest: that of before, or that of the day.
    private int heldOf(int before, int day, boolean finished, BackupFolder backups) throws IOException {
        int held = held(backups);
        assertTrue(held == day + 1 || (!finished && held == before), () -> "day " + day + ": " + held);
        return held;
    }

    /// @return whether it was not killed
    private boolean lives(int day, Disk disk) {
        try {
            live(day, disk);
            return true;
        } catch (Killed _) {
            kills++;
            return false;
        }
    }

    /// A start of the program on a day with a session.
    private void live(int day, Disk disk) {
        try (var store = SqliteStore.open(folder.database())) {
            var session = Samples.smallSession("day " + day, Samples.MONDAY.plusDays(day));
            store.inTransaction(() -> {
                store.sessions().put(session, clock.instant());
                return session;
            });
            var backups = new FileBackups(store, folder, clock, disk);
            if (day == 0) {
                backups.chooseSecondFolder(Optional.of(stick.toString()));
            }
            backups.makeIfDue();
        }
    }

    private static int sessions(BackupFolder backups) {
        return backups.newestGood().orElseThrow().holds().sessions();
    }

    /// How many sessions are in what the newest good backup gives back.
    private int held(BackupFolder backups) throws IOException {
        var newest = backups.newestGood().orElseThrow();
        var copy = Files.copy(Path.of(newest.place()), root.resolve("copy.db"));
        try (var store = SqliteStore.open(copy)) {
            assertEquals(List.of(), store.problems());
            return Records.of(store).sessions().size();
        } finally {
            Files.delete(copy);
        }
    }

    private void leftoversAge() throws IOException {
        for (var each : leftovers()) {
            swept++;
            Files.setLastModifiedTime(each, FileTime.from(Instant.EPOCH));
        }
    }

    private List<Path> leftovers() throws IOException {
        var found = new ArrayList<Path>();
        for (var each : List.of(folder.path(), stick)) {
            try (Stream<Path> files = Files.walk(each)) {
                files.filter(file -> file.toString().endsWith(Disk.PART)).forEach(found::add);
            }
        }
        return found;
    }

    private void assertReachesBack(BackupFolder backups) {
        var names = backups.names();
        var days = names.stream()
                .map(name -> LocalDate.ofInstant(name.at(), clock.getZone()))
                .distinct()
                .toList();
        assertEquals(names.size(), days.size(), "one a day");
        assertTrue(days.size() > 12 + 6 && days.size() <= 12 + 10 + 9, days.toString());
        assertTrue(days.getLast().isBefore(days.getFirst().minusMonths(7)), days.toString());
    }

    private void assertRestores() {
        var other = new DataFolder(root.resolve("other")).create();
        try (var store = SqliteStore.open(other.database())) {
            var newest = there.newestGood().orElseThrow();
            new FileBackups(store, other, clock).restore(newest.place(), Optional.empty());
            assertEquals(DAYS + 1, store.sessions().all().size());
        }
    }

    private BackupFolder here() {
        return new BackupFolder(folder.backups(), Disk.REAL);
    }
}

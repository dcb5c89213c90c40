package app.easeback.storage.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Records;
import app.easeback.core.backup.BackupKind;
import app.easeback.core.backup.Passphrase;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.backup.DyingDisk.Killed;
import app.easeback.storage.file.Disk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the program at each step that it does on the disk. Afterwards the database is whole, and there is a backup
/// that restores.
@Apart
class KilledTest {

    private static final Passphrase SECRET = new Passphrase("quiet");

    private final SettableClock clock = new SettableClock(Samples.MONDAY.plusDays(20));

    @TempDir
    private Path root;

    private int life;

    @Test
    void whileABackupIsMade() throws IOException {
        killedAtEveryStep(FileBackups::make, (before, after) -> assertEquals(before, after));
    }

    @Test
    void whileABackupIsMadeWithAStick() throws IOException {
        Files.createDirectory(root.resolve("stick"));
        killedAtEveryStep(
                backups -> {
                    backups.chooseSecondFolder(Optional.of(root.resolve("stick").toString()));
                    backups.make();
                },
                (before, after) -> assertEquals(before, after));
    }

    @Test
    void whileABackupIsWrittenUnderAPassphrase() throws IOException {
        var target = root.resolve("mine.sealed");
        killedAtEveryStep(
                backups -> backups.write(target.toString(), Optional.of(SECRET)),
                (before, after) -> assertEquals(before, after));
        var written = new Rescue(folder(life), Disk.REAL, clock).look(target.toString(), Optional.of(SECRET));
        assertEquals(1, written.holds().sessions());
    }

    @Test
    void whileABackupIsPutBack() throws IOException {
        int most = killedAtEveryStep(
                backups -> backups.restore(oldest(life).toString(), Optional.empty()),
                (before, after) ->
                        assertTrue(after.equals(before) || after.sessions().isEmpty(), "all or nothing"));
        assertTrue(most >= 8, most + " steps");
    }

    @Test
    void whileADamagedDatabaseIsReplaced() throws IOException {
        byte[] damaged = "damaged".repeat(5000).getBytes(StandardCharsets.UTF_8);
        boolean finished = false;
        for (int step = 0; !finished; step++) {
            prepare();
            var folder = folder(life);
            Files.write(folder.database(), damaged);
            Files.write(folder.path().resolve("easeback.db-wal"), damaged);
            var disk = new DyingDisk(step);
            try {
                new Rescue(folder, disk, clock).restore(newest(life), Optional.empty());
                finished = true;
            } catch (Killed _) {
                assertEquals(step, disk.steps());
            }
            boolean isDamaged = Arrays.equals(damaged, Files.readAllBytes(folder.database()));
            assertTrue(!finished || !isDamaged);
            if (isDamaged) {
                clock.pass(Duration.ofMillis(1));
                new Rescue(folder, Disk.REAL, clock).restore(newest(life), Optional.empty());
            }
            try (var store = SqliteStore.open(folder.database())) {
                assertEquals(1, Records.of(store).sessions().size());
            }
            assertTrue(keptAside(folder, damaged), "step " + step);
        }
    }

    private static boolean keptAside(DataFolder folder, byte[] damaged) throws IOException {
        try (var files = Files.walk(folder.path())) {
            for (var file : files.filter(file -> file.toString().contains("damaged-"))
                    .filter(file -> file.endsWith("easeback.db"))
                    .toList()) {
                if (Arrays.equals(damaged, Files.readAllBytes(file))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// @return how many steps there were
    private int killedAtEveryStep(Consumer<FileBackups> work, BiConsumer<Records, Records> compare) throws IOException {
        for (int step = 0; ; step++) {
            prepare();
            var folder = folder(life);
            var disk = new DyingDisk(step);
            boolean finished = false;
            Records before;
            try (var store = SqliteStore.open(folder.database())) {
                before = Records.of(store);
                work.accept(new FileBackups(store, folder, clock, disk));
                finished = true;
            } catch (Killed _) {
                before = aSession();
                assertEquals(step, disk.steps());
            }
            check(folder, before, compare, "step " + step);
            if (finished) {
                return step;
            }
        }
    }

    private void check(DataFolder folder, Records before, BiConsumer<Records, Records> compare, String where) {
        try (var store = SqliteStore.open(folder.database())) {
            assertEquals(List.of(), store.problems(), where);
            compare.accept(before, Records.of(store));
            var backups = new FileBackups(store, folder, clock);
            assertTrue(backups.newest().isPresent(), where);
            var newest = new BackupFolder(folder.backups(), Disk.REAL);
            backups.restore(newest.file(newest.names().getFirst()).toString(), Optional.empty());
            assertEquals(1, Records.of(store).sessions().size(), where);
            assertEquals(List.of(), store.problems(), where);
            // What was left behind is gone when it is old.
            clock.pass(Duration.ofDays(400));
            backups.make();
            clock.pass(Duration.ofDays(-400));
        }
        assertEquals(List.of(), leftovers(folder), where);
    }

    private static List<String> leftovers(DataFolder folder) {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder.path())) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".part") || name.startsWith("restoring-"))
                    .forEach(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /// A data folder with a session in it, a backup from before the session and one from after it.
    private void prepare() {
        life++;
        try (var store = SqliteStore.open(folder(life).create().database())) {
            store.profiles().save(Samples.fullProfile());
            var backups = new FileBackups(store, folder(life), clock);
            backups.make();
            put(store);
            clock.pass(Duration.ofSeconds(1));
            backups.make();
        }
    }

    private Records aSession() {
        try (var store = SqliteStore.open(folder(0).create().database())) {
            store.profiles().save(Samples.fullProfile());
            if (store.sessions().all().isEmpty()) {
                put(store);
            }
            return Records.of(store);
        }
    }

    private static void put(SqliteStore store) {
        var session = Samples.smallSession("s", Samples.MONDAY);
        store.inTransaction(() -> {
            store.sessions().put(session, Samples.MONDAY.toInstant());
            return session;
        });
    }

    private Path oldest(int which) {
        var folder = new BackupFolder(folder(which).backups(), Disk.REAL);
        return folder.file(folder.names().getLast());
    }

    private String newest(int which) {
        var folder = new BackupFolder(folder(which).backups(), Disk.REAL);
        assertEquals(BackupKind.ON_DEMAND, folder.names().getFirst().kind());
        return folder.file(folder.names().getFirst()).toString();
    }

    private DataFolder folder(int which) {
        return new DataFolder(root.resolve("life " + which + " ä"));
    }
}

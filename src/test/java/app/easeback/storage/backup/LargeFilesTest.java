package app.easeback.storage.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.ChildJvm;
import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.Passphrase;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.file.Disk;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept is more than a program has memory for.
class LargeFilesTest {

    private static final String MEMORY = "-Xmx40m";
    private static final int ROWS = 5_000;
    private static final int LENGTH = 10_000;

    @TempDir
    private Path root;

    @Test
    void whatIsLargerThanTheMemoryIsBackedUpAndPutBack() throws Exception {
        var child = ChildJvm.of(List.of(MEMORY), LargeFilesTest.class, List.of(root.toString()))
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, child.waitFor(), said);
        assertEquals(
                List.of("written", "put back", "put in place", "TOO_LARGE mine.sealed", "TOO_LARGE other.sealed"),
                said.lines().toList());
    }

    /// The program with little memory.
    ///
    /// @param arguments an empty folder
    public static void main(String[] arguments) throws IOException {
        var root = Path.of(arguments[0]);
        var clock = new SettableClock(Samples.MONDAY);
        var folder = new DataFolder(root.resolve("data"));
        var backup = root.resolve("backup.db");
        try (var store = SqliteStore.open(folder.create().database())) {
            new Journal(store, clock).put(Samples.smallCheckIn("c", Samples.MONDAY, 3));
            store.inTransaction(() -> {
                for (int i = 0; i < ROWS; i++) {
                    store.preferences().put("large " + i, "x".repeat(LENGTH));
                }
                return folder;
            });
            var backups = new FileBackups(store, folder, clock);
            backups.write(backup.toString(), Optional.empty());
            assertTrue(Files.size(backup) > Runtime.getRuntime().maxMemory());
            System.out.println("written");
            backups.restore(backup.toString(), Optional.empty());
            System.out.println("put back");
        }
        new Rescue(folder, Disk.REAL, clock).restore(backup.toString(), Optional.empty());
        System.out.println("put in place");
        try (var store = SqliteStore.open(folder.database())) {
            var backups = new FileBackups(store, folder, clock);
            var secret = Optional.of(new Passphrase("quiet"));
            refused(() -> backups.write(root.resolve("mine.sealed").toString(), secret));
            var sealed = root.resolve("other.sealed");
            Files.writeString(sealed, "EASESEAL");
            try (var file = FileChannel.open(sealed, StandardOpenOption.WRITE)) {
                file.write(
                        StandardCharsets.UTF_8.encode("end"),
                        Runtime.getRuntime().maxMemory());
            }
            refused(() -> backups.look(sealed.toString(), secret));
        }
    }

    private static void refused(Runnable work) {
        try {
            work.run();
        } catch (BackupException e) {
            System.out.println(e.trouble() + " " + Path.of(e.place()).getFileName());
        }
    }
}

package app.easeback.storage.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.ChildJvm;
import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.file.Disk;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A command has the database open while it is replaced. Whether it is damaged makes no difference here: SQLite does
/// not see damage in pages that it has no need of.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "an open file is not replaced there")
class RescueAmongWritersTest {

    private static final long A_WHILE = 300;

    private final SettableClock clock = new SettableClock(Samples.MONDAY.plusDays(1));
    private final ExecutorService hands = Executors.newSingleThreadExecutor();
    private CompletableFuture<Optional<StoreException>> writing = new CompletableFuture<>();

    @TempDir
    private Path root;

    private DataFolder folder;
    private SqliteStore command;
    private String backup;

    @BeforeEach
    void aBackup() {
        folder = new DataFolder(root.resolve("it’s 100% ä#"));
        command = CompletableFuture.supplyAsync(
                        () -> SqliteStore.open(folder.create().database()), hands)
                .join();
        backup = CompletableFuture.supplyAsync(this::backedUp, hands).join();
        clock.pass(Duration.ofMinutes(1));
    }

    private String backedUp() {
        put(command, "first");
        return new FileBackups(command, folder, clock).make().backup().place();
    }

    @AfterEach
    void close() {
        hands.close();
        command.close();
    }

    @Test
    void whoWritesWhileItIsReplacedWaitsAndIsRefused() throws Exception {
        var rescue = new Rescue(
                folder,
                new Disk() {
                    @Override
                    public void move(Path from, Path to) throws IOException {
                        if (to.equals(folder.database())) {
                            writing = begin("late");
                            assertWaits();
                        }
                        Disk.super.move(from, to);
                    }
                },
                clock);
        rescue.restore(backup, Optional.empty());
        var refused = writing.get(10, TimeUnit.SECONDS).orElseThrow();
        assertEquals(Trouble.MOVED, refused.trouble());
        assertEquals(folder.database().toString(), refused.place());
        assertEquals(List.of("first"), held(folder.database()));
    }

    private void assertWaits() {
        try {
            assertTrue(writing.get(A_WHILE, TimeUnit.MILLISECONDS).isPresent(), "written, and lost");
        } catch (TimeoutException _) {
            // It waits for the right to write.
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatWasWrittenInTheLastMomentIsInWhatIsKept() throws IOException {
        var rescue = new Rescue(
                folder,
                new Disk() {
                    @Override
                    public void sync(Path file) throws IOException {
                        Disk.super.sync(file);
                        if (file.endsWith("easeback.db")) {
                            assertEquals(Optional.empty(), tried("late"));
                        }
                    }
                },
                clock);
        String aside = rescue.restore(backup, Optional.empty()).before().orElseThrow();
        assertEquals(List.of("first"), held(folder.database()));
        assertEquals(List.of("first", "late"), held(Path.of(aside).resolve("easeback.db")));
    }

    /// The right to write is the process's: whoever in it opens and closes the file that tells who has it gives it
    /// away.
    @Test
    void anotherProgramThatWroteInTheLastMomentWaitsAndIsRefusedToo() throws Exception {
        command.close();
        var program = ChildJvm.of(
                        List.of(), Typist.class, List.of(folder.database().toString()))
                .start();
        try (var typed = program.outputWriter();
                var said = program.inputReader()) {
            assertEquals("ready", said.readLine());
            var rescue = new Rescue(
                    folder,
                    new Disk() {
                        @Override
                        public void sync(Path file) throws IOException {
                            Disk.super.sync(file);
                            if (file.endsWith("easeback.db")) {
                                typed.write("early\n");
                                typed.flush();
                                assertEquals("saved early", said.readLine());
                            }
                        }

                        @Override
                        public void delete(Path file) throws IOException {
                            if (file.endsWith("easeback.db-wal")) {
                                typed.write("late\n");
                                typed.flush();
                                LockSupport.parkNanos(Duration.ofMillis(A_WHILE).toNanos());
                                assertFalse(said.ready(), "written, and lost");
                            }
                            Disk.super.delete(file);
                        }
                    },
                    clock);
            String aside = rescue.restore(backup, Optional.empty()).before().orElseThrow();
            assertEquals("MOVED", said.readLine());
            assertEquals(List.of("first"), held(folder.database()));
            assertEquals(List.of("early", "first"), held(Path.of(aside).resolve("easeback.db")));
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    /// Nor does who has the file without a name open do harm to the one that has it, or to its log.
    @Test
    void whoHasItOpenTakesNothingFromTheNewOne() {
        new Rescue(folder, Disk.REAL, clock).restore(backup, Optional.empty());
        try (var fresh = SqliteStore.open(folder.database())) {
            fresh.inTransaction(() -> put(fresh, "new"));
            assertEquals(Optional.of(Trouble.MOVED), tried("late").map(StoreException::trouble));
            command.close();
            assertTrue(Files.exists(folder.path().resolve("easeback.db-wal")));
        }
        assertEquals(List.of("first", "new"), held(folder.database()));
    }

    /// Such as the place of the window, which is kept outside of any transaction.
    @Test
    void aPreferenceIsNotKeptInTheFileThatIsGone() {
        new Rescue(folder, Disk.REAL, clock).restore(backup, Optional.empty());
        var refused = CompletableFuture.supplyAsync(
                        () -> assertThrows(
                                StoreException.class,
                                () -> command.preferences().put("window", "10 20")),
                        hands)
                .join();
        assertEquals(Trouble.MOVED, refused.trouble());
    }

    private CompletableFuture<Optional<StoreException>> begin(String id) {
        return CompletableFuture.supplyAsync(() -> put(id), hands);
    }

    private Optional<StoreException> tried(String id) {
        return begin(id).join();
    }

    private Optional<StoreException> put(String id) {
        try {
            put(command, id);
            return Optional.empty();
        } catch (StoreException e) {
            return Optional.of(e);
        }
    }

    private static List<String> held(Path database) {
        try (var its = SqliteStore.open(database)) {
            return its.checkIns().all().stream()
                    .map(Entry::id)
                    .map(Id::value)
                    .sorted()
                    .toList();
        }
    }

    private CheckIn put(SqliteStore store, String id) {
        var checkIn = Samples.smallCheckIn(id, Samples.MONDAY, 3);
        new Journal(store, clock).put(checkIn);
        return checkIn;
    }

    /// A command that checks in what it is told to.
    static final class Typist {

        private Typist() {}

        public static void main(String[] arguments) throws IOException {
            var clock = new SettableClock(Samples.MONDAY.plusDays(1));
            try (var store = SqliteStore.open(Path.of(arguments[0]));
                    var typed = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
                System.out.println("ready");
                for (String id = typed.readLine(); id != null; id = typed.readLine()) {
                    try {
                        new Journal(store, clock).put(Samples.smallCheckIn(id, Samples.MONDAY, 3));
                        System.out.println("saved " + id);
                    } catch (StoreException e) {
                        System.out.println(e.trouble());
                    }
                }
            }
        }
    }
}

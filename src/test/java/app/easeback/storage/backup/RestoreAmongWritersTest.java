package app.easeback.storage.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.Records;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupKind;
import app.easeback.core.backup.BackupName;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.file.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What another program writes while a backup is put back is in the backup of what was there before, or in what is
/// there afterwards.
class RestoreAmongWritersTest {

    private static final int RESTORES = 15;
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final SettableClock clock = new SettableClock(Samples.MONDAY.plusDays(1));
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @TempDir
    private Path root;

    private DataFolder folder;
    private SqliteStore store;
    private String first;

    @BeforeEach
    void aBackupAndSomethingMore() {
        folder = new DataFolder(root.resolve("it’s 100% ä#"));
        store = SqliteStore.open(folder.create().database());
        store.profiles().save(Samples.fullProfile());
        first = new FileBackups(store, folder, clock).make().backup().place();
        clock.pass(Duration.ofMinutes(1));
        put(store, "more");
    }

    @AfterEach
    void close() {
        store.close();
    }

    /// @param opens whether it opens and closes the database for each write, as a command does
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noWriteOfAnotherIsLost(boolean opens) throws Exception {
        var stop = new AtomicBoolean();
        var failures = new ArrayList<Exception>();
        var begun = new CountDownLatch(1);
        var writer = Thread.ofPlatform().start(() -> {
            try {
                write(opens, stop, begun);
            } catch (RuntimeException | InterruptedException e) {
                failures.add(e);
            }
        });
        begun.await();
        var found = new HashSet<String>();
        var backups = new FileBackups(store, folder, clock);
        try {
            for (int i = 0; i < RESTORES; i++) {
                clock.pass(Duration.ofMinutes(1));
                found.addAll(
                        held(backups.restore(first, Optional.empty()).before().orElseThrow()));
            }
        } finally {
            stop.set(true);
            writer.join();
        }
        found.addAll(held(store));
        assertEquals(List.of(), failures);
        var lost = new HashSet<>(acknowledged);
        lost.removeAll(found);
        assertEquals(Set.of(), lost, () -> "of " + acknowledged.size());
        assertTrue(acknowledged.size() > RESTORES, () -> acknowledged.size() + " written");
        assertEquals(List.of(), store.problems());
    }

    private void write(boolean opens, AtomicBoolean stop, CountDownLatch begun) throws InterruptedException {
        var other = Optional.<SqliteStore>empty();
        try {
            while (!stop.get()) {
                var its = other.isPresent() ? other.get() : SqliteStore.open(folder.database());
                other = Optional.of(its);
                String id = Id.random().value();
                put(its, id);
                acknowledged.add(id);
                begun.countDown();
                // SQLite keeps no queue: who writes without end leaves nobody a turn.
                Thread.sleep(PAUSE);
                if (opens) {
                    its.close();
                    other = Optional.empty();
                }
            }
        } finally {
            other.ifPresent(SqliteStore::close);
        }
    }

    /// Between the backup of what is there and what comes in its place.
    @Test
    void nobodyWritesOnceWhatWasThereBeforeIsCopied() throws IOException {
        var asked = new AtomicBoolean();
        var backups = new FileBackups(store, folder, clock, new Disk() {
            @Override
            public void move(Path from, Path to) throws IOException {
                Disk.super.move(from, to);
                if (kind(to).equals(Optional.of(BackupKind.BEFORE_RESTORE))) {
                    asked.set(true);
                    writeAsAnother();
                }
            }
        });
        var found = held(backups.restore(first, Optional.empty()).before().orElseThrow());
        found.addAll(held(store));
        assertTrue(asked.get());
        assertTrue(found.containsAll(acknowledged), acknowledged::toString);
        assertEquals(Optional.empty(), store.preferences().find("of another"));
    }

    private void writeAsAnother() {
        try (var connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + folder.database().toUri() + "?busy_timeout=50");
                var statement = connection.createStatement()) {
            statement.execute("UPDATE check_in SET id = 'of another'");
            acknowledged.add("of another");
        } catch (SQLException _) {
            // It may not write; then nothing of its is lost.
        }
    }

    @Test
    void nothingIsReplacedWhenWhatWasThereBeforeIsNotKept() {
        var before = Records.of(store);
        var backups = new FileBackups(store, folder, clock, new Disk() {
            @Override
            public void move(Path from, Path to) throws IOException {
                Disk.super.move(from, to);
                if (kind(to).equals(Optional.of(BackupKind.BEFORE_RESTORE))) {
                    delete(to);
                }
            }
        });
        var refused = assertThrows(BackupException.class, () -> backups.restore(first, Optional.empty()));
        assertEquals(BackupTrouble.NOT_WRITTEN, refused.trouble());
        assertEquals(before, Records.of(store));
    }

    @Test
    void whatANewerProgramHasChangedMeanwhileStays() throws SQLException {
        try (var connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + folder.database().toUri());
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        var before = Records.of(store);
        var backups = new FileBackups(store, folder, clock);
        var refused = assertThrows(StoreException.class, () -> backups.restore(first, Optional.empty()));
        assertEquals(Trouble.NEWER_VERSION, refused.trouble());
        assertEquals(folder.database().toString(), refused.place());
        assertEquals(before, Records.of(store));
    }

    private static Optional<BackupKind> kind(Path file) {
        return BackupName.parse(file.getFileName().toString()).map(BackupName::kind);
    }

    private Set<String> held(String backup) throws IOException {
        var copy = Files.copy(
                Path.of(backup), Files.createTempDirectory(root, "copy").resolve("easeback.db"));
        try (var its = SqliteStore.open(copy)) {
            return held(its);
        }
    }

    private static Set<String> held(SqliteStore its) {
        var ids = new HashSet<String>();
        its.checkIns().all().stream().map(Entry::id).map(Id::value).forEach(ids::add);
        return ids;
    }

    private void put(SqliteStore its, String id) {
        new Journal(its, clock).put(Samples.smallCheckIn(id, Samples.MONDAY, 3));
    }
}

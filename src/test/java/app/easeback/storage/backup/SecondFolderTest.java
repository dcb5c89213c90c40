package app.easeback.storage.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.backup.Backups.Second;
import app.easeback.core.backup.Passphrase;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.file.Disk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The second folder where something is amiss with it, or with what is to go there.
class SecondFolderTest {

    private static final Optional<Passphrase> SECRET = Optional.of(new Passphrase("quiet"));

    private static final Duration SHORT = Duration.ofMillis(300);

    private final SettableClock clock = new SettableClock(Samples.MONDAY.plusDays(1));

    @TempDir
    private Path root;

    private DataFolder folder;
    private Path stick;
    private SqliteStore store;
    private FileBackups backups;

    @BeforeEach
    void aStickIsChosen() throws IOException {
        folder = new DataFolder(root.resolve("data"));
        stick = Files.createDirectory(root.resolve("stick"));
        store = SqliteStore.open(folder.create().database());
        backups = on(Disk.REAL);
        put("s");
        backups.chooseSecondFolder(Optional.of(stick.toString()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aStickThatFailsWhileItIsReadTakesNoRestoreBack() {
        String before = backups.make().backup().place();
        put("later");
        var failing = new Disk() {
            @Override
            public Stream<Path> list(Path listed) throws IOException {
                return listed.startsWith(stick)
                        ? Stream.of(stick).peek(_ -> {
                            throw new UncheckedIOException(new IOException("pulled out"));
                        })
                        : Disk.super.list(listed);
            }
        };
        on(failing).restore(before, Optional.empty());
        assertEquals(1, store.sessions().all().size());
        new StaleFiles(failing).sweep(stick, clock.instant());
        assertEquals(List.of(), new BackupFolder(stick, failing).names());
    }

    /// So nothing is there in plain before a passphrase may be chosen.
    @Test
    void aFolderThatWasJustChosenIsFilledWithTheNextBackupAndNotBefore() throws IOException {
        var other = Files.createDirectory(root.resolve("other"));
        backups.make();
        for (var chosen : List.of(other, other)) {
            backups.chooseSecondFolder(Optional.of(chosen.toString()));
            long before = files(chosen);
            assertEquals(Optional.empty(), backups.makeIfDue());
            assertEquals(before, files(chosen));
            clock.pass(Duration.ofDays(1));
            assertEquals(Optional.empty(), backups.makeIfDue(), "nothing has changed");
            assertEquals(before, files(chosen));
            put("after" + before);
            assertEquals(Second.WRITTEN, backups.makeIfDue().orElseThrow().second());
            assertEquals(here().names().size(), files(chosen));
            assertEquals(Second.WRITTEN, backups.makeIfDue().orElseThrow().second());
        }
    }

    @Test
    void aFolderThatAnEarlierVersionChoseIsFilledAlsoAfterABackupOfThenWasPutBack() throws IOException {
        store.preferences().put("backup-second-unfilled", "");
        String before = backups.make().backup().place();
        backups.restore(before, Optional.empty());
        Files.delete(there().file(there().names().getFirst()));
        assertEquals(Second.WRITTEN, backups.makeIfDue().orElseThrow().second());
        assertEquals(here().names(), there().names());
    }

    @Test
    void noTroubleOfTheSecondFolderTakesARestoreBack() {
        String before = backups.make().backup().place();
        put("later");
        var failing = new Disk() {
            @Override
            public void create(Path file) throws IOException {
                if (file.startsWith(stick)) {
                    throw new StoreException(Trouble.DISK_FAILED, file.toString(), null);
                }
                Disk.super.create(file);
            }
        };
        clock.pass(Duration.ofMinutes(1));
        on(failing).restore(before, Optional.empty());
        assertEquals(1, store.sessions().all().size());
        var second = new SecondFolder(store.preferences(), folder, failing, TimeLimiter.unlimited());
        assertEquals(Second.FAILED, second.takeQuietly(here(), clock.getZone()));
    }

    @Test
    void backupsThatAskForAPassphraseAreNeverPlainForWantOfTheKey() throws IOException {
        backups.sealSecond(SECRET);
        byte[] key = Files.readAllBytes(folder.backupKey());
        Files.delete(folder.backupKey());
        assertEquals(Second.LOCKED, backups.make().second());
        assertFalse(backups.secondIsSealed(), "a passphrase can be chosen again");
        Files.writeString(folder.backupKey(), "moths");
        assertFalse(backups.secondIsSealed());
        assertEquals(Second.LOCKED, backups.makeIfDue().orElseThrow().second());
        assertEquals(List.of(), there().names());

        backups.sealSecond(SECRET);
        assertFalse(Arrays.equals(key, Files.readAllBytes(folder.backupKey())));
        assertEquals(Second.WRITTEN, backups.makeIfDue().orElseThrow().second());
        assertTrue(there().names().getFirst().sealed());

        Files.delete(folder.backupKey());
        backups.sealSecond(Optional.empty());
        clock.pass(Duration.ofMinutes(1));
        assertEquals(Second.WRITTEN, backups.make().second());
        assertFalse(there().names().getFirst().sealed(), "as the user chose then");
    }

    @Test
    void aDamagedKeyIsSaidBeforeAnythingIsSealedWithIt() throws IOException {
        backups.sealSecond(SECRET);
        byte[] key = Files.readAllBytes(folder.backupKey());
        key[30] ^= 1;
        Files.write(folder.backupKey(), key);
        assertFalse(backups.secondIsSealed(), "a passphrase can be chosen again");
        assertEquals(Second.LOCKED, backups.make().second());
        assertEquals(List.of(), there().names());

        backups.sealSecond(SECRET);
        assertEquals(Second.WRITTEN, backups.makeIfDue().orElseThrow().second());
        var sealed = there().file(there().names().getFirst());
        assertEquals(1, backups.look(sealed.toString(), SECRET).holds().sessions());
    }

    @Test
    void aKeyThatAnEarlierVersionKeptWithoutACheckGetsOne() throws IOException {
        backups.sealSecond(SECRET);
        byte[] key = Files.readAllBytes(folder.backupKey());
        Files.write(folder.backupKey(), Arrays.copyOf(key, 52));
        var full = new Disk() {
            @Override
            public void write(Path file, byte[] content) throws IOException {
                if (file.startsWith(folder.path())) {
                    throw new IOException("full");
                }
                Disk.super.write(file, content);
            }
        };
        assertEquals(Second.WRITTEN, on(full).make().second());
        assertEquals(52, Files.size(folder.backupKey()));
        assertEquals(Second.WRITTEN, backups.makeIfDue().orElseThrow().second());
        assertArrayEquals(key, Files.readAllBytes(folder.backupKey()));
    }

    @Test
    void aKeyFromBeforeThatWasRememberedMeansSealed() throws IOException {
        backups.sealSecond(SECRET);
        store.preferences().put("backup-second-sealed", "");
        assertTrue(backups.secondIsSealed());
        backups.make();
        assertTrue(there().names().getFirst().sealed());
        Files.delete(folder.backupKey());
        clock.pass(Duration.ofMinutes(1));
        assertEquals(Second.LOCKED, backups.make().second());
        assertEquals(1, there().names().size());
    }

    @Test
    void aPassphraseThatCouldNotBeKeptIsNotChosen() {
        var failing = new Disk() {
            @Override
            public void write(Path file, byte[] content) throws IOException {
                throw new IOException("full");
            }
        };
        assertThrows(StoreException.class, () -> on(failing).sealSecond(SECRET));
        assertFalse(backups.secondIsSealed());
        assertEquals(Second.WRITTEN, backups.make().second());
    }

    @Test
    void aBackupPutBackLeavesThePassphraseAsItIs() throws IOException {
        String before = backups.make().backup().place();
        backups.sealSecond(SECRET);
        backups.restore(before, Optional.empty());
        Files.delete(folder.backupKey());
        clock.pass(Duration.ofMinutes(1));
        assertEquals(Second.LOCKED, backups.make().second());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aCopyThatReadsOtherwiseThanItWasWrittenDoesNotStay(boolean sealed) throws IOException {
        backups.sealSecond(SECRET.filter(_ -> sealed));
        var weak = new Disk() {
            @Override
            public void move(Path from, Path to) throws IOException {
                if (to.startsWith(stick)) {
                    byte[] content = Files.readAllBytes(from);
                    content[content.length - 1]++;
                    Files.write(from, content);
                }
                Disk.super.move(from, to);
            }
        };
        assertEquals(Second.FAILED, on(weak).make().second());
        assertEquals(List.of(), there().names());
        assertEquals(Second.WRITTEN, backups.makeIfDue().orElseThrow().second());
        assertEquals(1, there().names().size());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsDamagedHereIsNotCopiedOnAndHoldsUpNothing(boolean sealed) throws IOException {
        backups.sealSecond(SECRET.filter(_ -> sealed));
        var pulled = Files.move(stick, root.resolve("pulled"));
        for (int made = 0; made < 9; made++) {
            clock.pass(Duration.ofDays(1));
            var file = Path.of(backups.make().backup().place());
            if (made > 1 && made < 7) {
                Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 9000));
            }
        }
        Files.move(pulled, stick);
        assertEquals(Second.WRITTEN, backups.makeIfDue().orElseThrow().second());
        var sound = here().names().stream()
                .filter(name -> here().problems(name).isEmpty())
                .map(name -> sealed ? name.underPassphrase() : name)
                .toList();
        assertEquals(4, sound.size());
        assertEquals(sound, there().names());
    }

    @Test
    void aFolderInWhichNoFileCanBeMadeIsNotChosen() throws IOException {
        var other = Files.createDirectory(root.resolve("other"));
        var readOnly = new Disk() {
            @Override
            public void create(Path file) throws IOException {
                throw new AccessDeniedException(file.toString());
            }
        };
        var refused = assertThrows(
                BackupException.class, () -> on(readOnly).chooseSecondFolder(Optional.of(other.toString())));
        assertEquals(BackupTrouble.NOT_WRITTEN, refused.trouble());
        assertEquals(Optional.of(stick.toString()), backups.secondFolder());
    }

    /// In a folder that is not ours alone, backups of others would be removed as too old.
    @ParameterizedTest
    @ValueSource(strings = {"../other", "photos"})
    void nothingIsPutIntoAFolderThatIsNotOurs(String named) throws IOException {
        Files.createDirectory(root.resolve("other"));
        Files.createDirectory(stick.resolve("photos"));
        store.preferences().put("backup-second-own", named);
        assertEquals(Second.WRITTEN, backups.make().second());
        assertEquals(0, files(stick.resolve(named)));
    }

    @Test
    void whatIsThereUnderAPassphraseIsNotCopiedAgainWithout() throws IOException {
        backups.sealSecond(SECRET);
        backups.make();
        var sealed = there().names();
        backups.sealSecond(Optional.empty());
        assertEquals(Second.WRITTEN, backups.makeIfDue().orElseThrow().second());
        assertEquals(sealed, there().names());
    }

    /// The choice made here outlives the backup, which knows nothing of it.
    @Test
    void afterARestoreTheBackupsStillAskForAPassphrase() throws IOException {
        String before = backups.make().backup().place();
        backups.sealSecond(SECRET);
        var pulled = Files.move(stick, root.resolve("pulled"));
        backups.restore(before, Optional.empty());
        Files.move(pulled, stick);
        Files.delete(folder.backupKey());
        assertEquals(Second.LOCKED, backups.make().second());
    }

    @Test
    void aStickThatAnEarlierVersionChoseIsAwayWhereItsPlaceIsMissing() throws IOException {
        store.preferences().put("backup-second-own", "");
        Files.move(stick, root.resolve("pulled"));
        assertEquals(Second.AWAY, backups.make().second());
        assertFalse(Files.exists(stick));
    }

    @Test
    void aStickThatCameBackSlowlyIsMissedAgain() throws Exception {
        var pulled = Files.move(stick, root.resolve("pulled"));
        assertEquals(Second.AWAY, backups.make().second());
        assertEquals(Second.STILL_AWAY, backups.make().second());
        Files.move(pulled, stick);
        var hanging = new HangingDisk();
        assertEquals(
                Second.BEGUN,
                new FileBackups(store, folder, clock, TimeLimiter.of(SHORT), hanging)
                        .make()
                        .second());
        hanging.answer();
        hanging.threads.getFirst().join();
        Files.move(stick, pulled);
        assertEquals(Second.AWAY, backups.make().second());
    }

    /// What is saved meanwhile waits a moment, and no longer.
    @Test
    void aDiskThatHangsKeepsNobodyAndIsGoneOnWithWhenItAnswers() throws Exception {
        var hanging = new HangingDisk();
        var limited = new FileBackups(store, folder, clock, TimeLimiter.of(SHORT), hanging);
        assertEquals(Second.BEGUN, limited.make().second());
        clock.pass(Duration.ofDays(1));
        put("later");
        assertEquals(Second.UNANSWERED, limited.makeIfDue().orElseThrow().second());
        limited.makeBeforeImport();
        assertEquals(3, here().names().size(), "backups go on here");
        assertEquals(List.of(), there().names());

        hanging.answer();
        hanging.threads.getFirst().join();
        assertEquals(1, there().names().size());
        assertEquals(Second.WRITTEN, backups.makeIfDue().orElseThrow().second());
        assertEquals(here().names(), there().names());
    }

    /// As a full stick does once it has room for no more; the next attempt begins all the same.
    @Test
    void whatFailsWhenNobodyWaitsAnyMoreIsToldTheNextTime() throws Exception {
        var full = new HangingDisk() {
            @Override
            public void sync(Path file) throws IOException {
                if (file.startsWith(stick)) {
                    throw new IOException("no room");
                }
                super.sync(file);
            }
        };
        var limited = new FileBackups(store, folder, clock, TimeLimiter.of(SHORT), full);
        assertEquals(Second.BEGUN, limited.make().second());
        full.answer();
        full.threads.getFirst().join();
        full.fallAsleep();
        assertEquals(Second.FAILED, limited.makeIfDue().orElseThrow().second());
        full.answer();
        full.threads.getLast().join();
        assertEquals(List.of(), there().names());
    }

    /// A disk that sleeps wakes up when it is asked for anything, and sleeps again an hour later.
    @Test
    void aDiskThatWakesUpSlowlyIsFilledAllTheSame() throws Exception {
        var sleeping = new HangingDisk() {
            @Override
            public boolean isFolder(Path asked) {
                begin();
                return super.isFolder(asked);
            }
        };
        var limited = new FileBackups(store, folder, clock, TimeLimiter.of(SHORT), sleeping);
        assertEquals(Second.BEGUN, limited.make().second());
        sleeping.answer();
        sleeping.threads.getFirst().join();
        assertEquals(here().names(), there().names());
    }

    @Test
    void aStickThatIsFoundAwaySlowlyIsToldOnce() throws Exception {
        Files.move(stick, root.resolve("pulled"));
        var slow = new HangingDisk() {
            @Override
            public boolean isFolder(Path asked) {
                begin();
                return super.isFolder(asked);
            }
        };
        var limited = new FileBackups(store, folder, clock, TimeLimiter.of(SHORT), slow);
        var told = new ArrayList<Second>();
        told.add(limited.make().second());
        for (int hour = 0; hour < 3; hour++) {
            slow.answer();
            slow.threads.getLast().join();
            slow.fallAsleep();
            told.add(limited.makeIfDue().orElseThrow().second());
        }
        slow.answer();
        assertEquals(List.of(Second.BEGUN, Second.AWAY, Second.STILL_AWAY, Second.STILL_AWAY), told);
    }

    @Test
    void whoChoosesAnotherFolderDoesNotWaitForTheOneThatHangs() throws Exception {
        var hanging = new HangingDisk();
        var limited = new FileBackups(store, folder, clock, TimeLimiter.of(SHORT), hanging);
        limited.make();
        var other = Files.createDirectory(root.resolve("other"));
        limited.chooseSecondFolder(Optional.of(other.toString()));
        assertEquals(Second.WRITTEN, limited.make().second());
        hanging.answer();
        hanging.threads.getFirst().join();
        assertEquals(List.of(), there().names(), "it was given up");
    }

    @Test
    void whatIsOnItsWayWhenAPassphraseIsChosenDoesNotArriveWithout() throws Exception {
        var hanging = new HangingDisk();
        var limited = new FileBackups(store, folder, clock, TimeLimiter.of(SHORT), hanging);
        limited.make();
        limited.sealSecond(SECRET);
        hanging.answer();
        hanging.threads.getFirst().join();
        assertEquals(List.of(), there().names());
        assertEquals(Second.WRITTEN, backups.makeIfDue().orElseThrow().second());
        assertTrue(there().names().getFirst().sealed());
    }

    /// The stick does not answer while a file is made on it.
    private class HangingDisk implements Disk {

        final List<Thread> threads = new CopyOnWriteArrayList<>();
        private volatile CountDownLatch answers = new CountDownLatch(1);

        @Override
        public void create(Path file) throws IOException {
            if (file.startsWith(stick)) {
                begin();
            }
            Disk.super.create(file);
        }

        void begin() {
            threads.add(Thread.currentThread());
            hang();
        }

        /// As a system call does, whoever interrupts it.
        private void hang() {
            boolean isInterrupted = false;
            while (answers.getCount() > 0) {
                try {
                    answers.await();
                } catch (InterruptedException _) {
                    isInterrupted = true;
                }
            }
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }

        void answer() {
            answers.countDown();
        }

        void fallAsleep() {
            answers = new CountDownLatch(1);
        }
    }

    private static long files(Path chosen) throws IOException {
        try (var all = Files.walk(chosen)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private BackupFolder there() throws IOException {
        try (var folders = Files.list(stick)) {
            return new BackupFolder(folders.findFirst().orElseThrow(), Disk.REAL);
        }
    }

    private FileBackups on(Disk disk) {
        return new FileBackups(store, folder, clock, disk);
    }

    private BackupFolder here() {
        return new BackupFolder(folder.backups(), Disk.REAL);
    }

    private void put(String id) {
        var session = Samples.smallSession(id, Samples.MONDAY);
        store.inTransaction(() -> {
            store.sessions().put(session, Samples.MONDAY.toInstant());
            return session;
        });
    }
}

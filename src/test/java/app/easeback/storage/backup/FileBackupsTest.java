package app.easeback.storage.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.easeback.Apart;
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
import app.easeback.core.backup.Backups.Second;
import app.easeback.core.backup.Passphrase;
import app.easeback.core.checkin.ComplaintPain;
import app.easeback.core.entry.Id;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.PlanKind;
import app.easeback.storage.DataFolder;
import app.easeback.storage.Locks;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.file.Disk;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Apart
class FileBackupsTest {

    private static final Passphrase SECRET = new Passphrase("quiet");

    private final SettableClock clock = new SettableClock(Samples.MONDAY.plusDays(1));

    @TempDir
    private Path root;

    private DataFolder folder;
    private SqliteStore store;
    private FileBackups backups;

    @BeforeEach
    void aSessionIsKept() {
        folder = new DataFolder(root.resolve("it’s 100% ä#"));
        store = SqliteStore.open(folder.create().database());
        backups = new FileBackups(store, folder, clock);
        put("s");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theRootOfTheDiskIsNoBackup() {
        var refused = assertThrows(BackupException.class, () -> backups.look("/", Optional.empty()));
        assertEquals(BackupTrouble.UNREADABLE, refused.trouble());
    }

    @Test
    void theDatabaseItselfIsNoBackupAndStaysLocked() throws IOException {
        assumeTrue(Locks.areTold());
        store.preferences().put("a", "b");
        String file = folder.database().toString();
        assertTrue(Locks.isOn(folder.database()));
        for (Executable use : List.<Executable>of(
                () -> backups.look(file, Optional.empty()),
                () -> backups.restore(file, Optional.of(SECRET)),
                () -> backups.write(file, Optional.empty()))) {
            assertThrows(BackupException.class, use);
        }
        assertTrue(Locks.isOn(folder.database()));
        var kept = Files.createDirectory(folder.path().resolve("damaged-1")).resolve("easeback.db");
        Files.copy(Path.of(backups.make().backup().place()), kept);
        assertEquals(1, backups.look(kept.toString(), Optional.empty()).holds().sessions());
    }

    @Test
    void aBackupSaysWhatItHolds() {
        var made = backups.make();
        assertEquals(Second.NONE, made.second());
        assertEquals(Optional.of(clock.instant()), made.backup().made());
        assertEquals(1, made.backup().holds().sessions());
        assertEquals(0, made.backup().holds().checkIns());
        assertEquals(Optional.of(Samples.MONDAY), made.backup().holds().first());
        assertEquals(Optional.of(Samples.MONDAY), made.backup().holds().last());
        assertEquals(Optional.of(made.backup()), backups.newest());
        assertEquals(made.backup(), backups.look(made.backup().place(), Optional.empty()));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no POSIX permissions")
    void aBackupIsItsOwnersAlone() throws IOException {
        var file = Path.of(backups.make().backup().place());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
    }

    @Test
    void oneIsMadeByItselfOnlyOnADayOnWhichSomethingHadChanged() {
        assertEquals(
                BackupKind.DAILY,
                kind(backups.makeIfDue().orElseThrow().backup().place()));
        put("later the same day");
        assertEquals(Optional.empty(), backups.makeIfDue());
        clock.pass(Duration.ofDays(1));
        assertTrue(backups.makeIfDue().isPresent());
        clock.pass(Duration.ofDays(1));
        assertEquals(Optional.empty(), backups.makeIfDue(), "nothing has changed");
        store.preferences().put("window", "moved");
        assertEquals(Optional.empty(), backups.makeIfDue(), "a window that was moved is no change");
        store.profiles().save(Samples.fullProfile());
        assertTrue(backups.makeIfDue().isPresent());
    }

    @Test
    void theDayIsThatOfTheZone() {
        clock.travel(ZoneId.of("Pacific/Auckland"));
        assertTrue(backups.makeIfDue().isPresent());
        put("of the same day there and of the next in Greenwich");
        clock.pass(Duration.ofHours(8));
        assertEquals(Optional.empty(), backups.makeIfDue());
    }

    @Test
    void oneUnderAPassphraseAmongThemCountsForNothing() throws IOException {
        backups.makeIfDue();
        clock.pass(Duration.ofMinutes(1));
        var sealed = new BackupName(clock.instant(), BackupKind.ON_DEMAND, true);
        backups.write(root.resolve(sealed.text()).toString(), Optional.of(SECRET));
        Files.move(root.resolve(sealed.text()), folder.backups().resolve(sealed.text()));
        clock.pass(Duration.ofDays(1));
        assertEquals(Optional.empty(), backups.makeIfDue());
    }

    @Test
    void whatWasThereBeforeAnImportComesBackEvenIfThatIsNothing() {
        var empty = new DataFolder(root.resolve("empty"));
        try (var fresh = SqliteStore.open(empty.create().database())) {
            var its = new FileBackups(fresh, empty, clock);
            String before = its.makeBeforeImport();
            assertEquals(BackupKind.BEFORE_IMPORT, kind(before));
            clock.pass(Duration.ofMinutes(1));
            new Journal(fresh, clock).put(Samples.smallSession("imported", Samples.MONDAY));
            assertEquals(
                    BackupKind.DAILY,
                    kind(its.makeIfDue().orElseThrow().backup().place()),
                    "one of the past is none of what is there now");
            its.restore(before, Optional.empty());
            assertTrue(fresh.sessions().isEmpty());
        }
    }

    @Test
    void nothingIsMadeOfNothing() {
        var empty = new DataFolder(root.resolve("empty"));
        try (var fresh = SqliteStore.open(empty.create().database())) {
            assertEquals(Optional.empty(), new FileBackups(fresh, empty, clock).makeIfDue());
        }
        assertFalse(Files.exists(empty.backups()));
    }

    /// Whatever kind of record it is that stands alone.
    @ParameterizedTest
    @ValueSource(strings = {"profile", "check-in", "tape", "heat", "complaint", "plan", "reminder"})
    void whateverIsKeptIsBackedUpBeforeItGivesWay(String kind) {
        String other = backups.make().backup().place();
        var alone = new DataFolder(root.resolve("alone"));
        try (var its = SqliteStore.open(alone.create().database())) {
            assertTrue(its.holdsNothing());
            putOne(kind, its);
            assertFalse(its.holdsNothing());
            var before = Records.of(its);
            var theirs = new FileBackups(its, alone, clock);
            assertTrue(theirs.makeIfDue().isPresent());
            clock.pass(Duration.ofMinutes(1));
            String undo = theirs.restore(other, Optional.empty()).before().orElseThrow();
            assertEquals(1, its.sessions().all().size());
            theirs.restore(undo, Optional.empty());
            assertEquals(before, Records.of(its));
        }
    }

    private static void putOne(String kind, SqliteStore store) {
        var at = Samples.MONDAY;
        store.inTransaction(() -> {
            switch (kind) {
                case "profile" -> store.profiles().save(Samples.fullProfile());
                case "check-in" -> store.checkIns().put(Samples.smallCheckIn("c", at, 3), at.toInstant());
                case "tape" -> store.tapes().put(Samples.smallTape("t", at), at.toInstant());
                case "heat" -> store.heats().put(Samples.heat("h", at), at.toInstant());
                case "complaint" -> store.complaints().put(new ComplaintPain(new Id("p"), at, at, 5), at.toInstant());
                case "plan" -> store.plans().put(Plan.untouched(new PlanId(PlanKind.HEAT, new Id("x"))));
                default -> store.reminders().put(Samples.heatReminder());
            }
            return kind;
        });
    }

    @Test
    void whoTriesBackupsOneAfterAnotherKeepsTheStateOfTheMorning() {
        store.preferences().put("state", "old");
        String old = backups.write(root.resolve("old.db").toString(), Optional.empty())
                .place();
        store.preferences().put("state", "of the morning");
        clock.pass(Duration.ofMinutes(1));
        String daily = backups.makeIfDue().orElseThrow().backup().place();
        store.preferences().put("state", "later");
        Optional<String> first = Optional.empty();
        for (int tried = 0; tried < 6; tried++) {
            clock.pass(Duration.ofMinutes(1));
            var before = backups.restore(old, Optional.empty()).before();
            first = first.or(() -> before);
        }
        backups.restore(daily, Optional.empty());
        assertEquals(Optional.of("of the morning"), store.preferences().find("state"));
        backups.restore(first.orElseThrow(), Optional.empty());
        assertEquals(Optional.of("later"), store.preferences().find("state"));
    }

    @Test
    void aClockThatWasSetBackCostsNoBackup() {
        var times = new ArrayList<Instant>();
        String old = backups.write(root.resolve("old.db").toString(), Optional.empty())
                .place();
        for (int made = 0; made < 4; made++) {
            clock.pass(Duration.ofMinutes(1));
            backups.make();
        }
        clock.pass(Duration.ofDays(-3));
        for (int made = 0; made < 5; made++) {
            put("made " + made);
            var backup = backups.make().backup();
            assertEquals(2 + made, backup.holds().sessions());
            assertEquals(Optional.of(backup), backups.newest());
            times.add(backup.made().orElseThrow());
        }
        assertEquals(times.stream().sorted().distinct().toList(), times);
        var restored = backups.restore(old, Optional.empty());
        assertTrue(Files.exists(Path.of(restored.before().orElseThrow())));
        backups.restore(restored.before().orElseThrow(), Optional.empty());
        assertEquals(6, store.sessions().all().size());
    }

    @Test
    void aClockThatWasSetBackByADaySkipsNoMoreThanThatDay() {
        backups.makeIfDue();
        clock.pass(Duration.ofDays(-1));
        put("a day back");
        assertEquals(2, backups.makeIfDue().orElseThrow().backup().holds().sessions());
        clock.pass(Duration.ofDays(2));
        put("two days later");
        var next = backups.makeIfDue().orElseThrow().backup();
        assertEquals(Optional.of(clock.instant()), next.made(), "the clock is ahead again");
        assertEquals(3, backups.newest().orElseThrow().holds().sessions());
    }

    @Test
    void whatIsTypedAndNotSavedOutlivesARestore() {
        store.drafts().put("session", Map.of("note", "of then"));
        var first = backups.make().backup();
        clock.pass(Duration.ofMinutes(1));
        store.drafts().put("session", Map.of("note", "half a sen"));
        put("one more");
        backups.restore(first.place(), Optional.empty());
        assertEquals(Map.of("note", "half a sen"), store.drafts().find("session"));
    }

    @Test
    void everythingIsPutBackAndCanBeUndone() {
        var before = Records.of(store);
        var first = backups.make().backup();
        clock.pass(Duration.ofMinutes(1));
        put("one more");
        var after = Records.of(store);
        var restored = backups.restore(first.place(), Optional.empty());
        assertEquals(first, restored.from());
        assertEquals(before, Records.of(store));
        assertEquals(List.of(), store.problems());
        backups.restore(restored.before().orElseThrow(), Optional.empty());
        assertEquals(after, Records.of(store));
    }

    @Test
    void whoeverHasTheDatabaseOpenSeesWhatIsPutBack() {
        var first = backups.make().backup();
        try (var window = SqliteStore.open(folder.database())) {
            put("one more");
            assertEquals(2, window.sessions().all().size());
            long changes = window.foreignChanges();
            backups.restore(first.place(), Optional.empty());
            assertTrue(window.foreignChanges() != changes);
            assertEquals(1, window.sessions().all().size());
            window.preferences().put("still", "writing");
            assertEquals(List.of(), window.problems());
        }
        assertEquals(List.of(), store.problems());
        assertEquals(Optional.of("writing"), store.preferences().find("still"));
    }

    @Test
    void aBackupUnderAPassphraseAsksForIt() throws IOException {
        String file = root.resolve("mine").toString();
        assertEquals(1, backups.write(file, Optional.of(SECRET)).holds().sessions());
        assertEquals(BackupTrouble.PASSPHRASE_NEEDED, refused(file, Optional.empty()));
        assertEquals(BackupTrouble.WRONG_PASSPHRASE, refused(file, Optional.of(new Passphrase("loud"))));
        put("one more");
        backups.restore(file, Optional.of(SECRET));
        assertEquals(1, store.sessions().all().size());
        assertNoStagingFolder();
    }

    /// Whoever can write where it lies could put another in its place, without knowing the passphrase.
    @ParameterizedTest
    @ValueSource(strings = {"mine.sealed", "mine.SEALED", "link to a sealed one", "link.sealed"})
    void whatShouldBeSealedAndIsNotIsNoBackup(String name) throws IOException {
        String sealed = root.resolve("mine.sealed").toString();
        backups.write(sealed, Optional.of(SECRET));
        String plain = backups.make().backup().place();
        Files.copy(Path.of(plain), Path.of(sealed), StandardCopyOption.REPLACE_EXISTING);
        Path named = root.resolve(name);
        if (name.endsWith("SEALED")) {
            Files.copy(Path.of(plain), named, StandardCopyOption.REPLACE_EXISTING);
        } else if (Files.notExists(named)) {
            Files.createSymbolicLink(named, Path.of(name.endsWith("sealed") ? plain : sealed));
        }
        put("one more");
        assertEquals(BackupTrouble.NOT_OURS, refused(named.toString(), Optional.empty()));
        assertEquals(BackupTrouble.NOT_OURS, refused(named.toString(), Optional.of(SECRET)));
        assertEquals(BackupTrouble.NOT_OURS, refused(plain, Optional.of(SECRET)));
        assertEquals(1, backups.look(plain, Optional.empty()).holds().sessions());
        assertNoStagingFolder();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a text", "EASESEAL", "SQLite format 3"})
    void whatIsNoBackupIsRefusedUntouched(String content) throws IOException {
        var file = Files.writeString(root.resolve("file"), content);
        var trouble = refused(file.toString(), Optional.of(SECRET));
        assertEquals(content.startsWith("EASE") ? BackupTrouble.DAMAGED : BackupTrouble.NOT_OURS, trouble);
        assertEquals(content, Files.readString(file));
    }

    @Test
    void aBackupOfANewerVersionIsRefused() throws SQLException {
        var file = backups.make().backup().place();
        sql(file, "PRAGMA user_version = 99");
        assertEquals(BackupTrouble.NEWER, refused(file, Optional.empty()));
    }

    /// One that fills the memory would keep the window from starting. Letters after a NUL are letters too.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPreferenceOfImmenseLengthIsNotBroughtIn(boolean isDamaged) throws Exception {
        store.preferences().put("longest", "ü".repeat(10_000));
        String file = backups.write(root.resolve("long.db").toString(), Optional.empty())
                .place();
        sql(
                file,
                "INSERT INTO preference VALUES ('theme', printf('%.10001c', 'x'))",
                "INSERT INTO preference VALUES ('language', 'x' || char(0) || printf('%.50000c', 'x'))",
                "INSERT INTO preference VALUES (printf('%.10001c', 'x'), 'x')");
        if (isDamaged) {
            var other = new DataFolder(root.resolve("other"));
            Files.writeString(other.create().database(), "moths");
            new Rescue(other, Disk.REAL, clock).restore(file, Optional.empty());
            try (var restored = SqliteStore.open(other.database())) {
                assertPreferences(restored);
            }
        } else {
            backups.restore(file, Optional.empty());
            assertPreferences(store);
        }
    }

    private static void assertPreferences(SqliteStore restored) {
        assertEquals(Optional.of("ü".repeat(10_000)), restored.preferences().find("longest"));
        for (String name : List.of("theme", "language", "x".repeat(10_001))) {
            assertEquals(Optional.empty(), restored.preferences().find(name));
        }
    }

    @Test
    void noPreferenceIsWrittenThatWouldNotBeBroughtIn() {
        String tooLong = "x".repeat(10_001);
        assertThrows(IllegalArgumentException.class, () -> store.preferences().put("theme", tooLong));
        assertEquals(Optional.empty(), store.preferences().find("theme"));
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertEquals(BackupTrouble.MISSING, refused(root.resolve("none").toString(), Optional.empty()));
        assertEquals(BackupTrouble.UNREADABLE, refused(root.toString(), Optional.empty()));
    }

    @Test
    void aDamagedBackupIsRefusedAndTheOneBeforeItIsTheNewestGood() throws IOException {
        var good = backups.make().backup();
        clock.pass(Duration.ofMinutes(1));
        put("one more");
        var file = Path.of(backups.make().backup().place());
        byte[] content = Files.readAllBytes(file);
        Arrays.fill(content, 4096, content.length, (byte) 7);
        Files.write(file, content);
        assertEquals(BackupTrouble.DAMAGED, refused(file.toString(), Optional.empty()));
        assertArrayEquals(content, Files.readAllBytes(file));
        assertEquals(Optional.of(good), backups.newest());
    }

    @Test
    void whatARestoreReplacedIsNotTheNewest() throws IOException {
        var first = backups.make().backup();
        put("wrong");
        clock.pass(Duration.ofMinutes(1));
        var wrong = backups.make().backup();
        clock.pass(Duration.ofMinutes(1));
        String before =
                backups.restore(first.place(), Optional.empty()).before().orElseThrow();
        assertEquals(Optional.of(first), backups.newest(), "neither what it replaced nor a backup of that");
        assertEquals(Optional.of(first), new Rescue(folder, Disk.REAL, clock).newestBackup());

        backups.restore(before, Optional.empty());
        assertEquals(before, backups.newest().orElseThrow().place(), "taken back");
        put("since");
        clock.pass(Duration.ofMinutes(1));
        var since = backups.make().backup();
        assertEquals(Optional.of(since), backups.newest());

        var elsewhere = backups.write(root.resolve("elsewhere.db").toString(), Optional.empty());
        backups.restore(elsewhere.place(), Optional.empty());
        assertEquals(elsewhere.place(), backups.newest().orElseThrow().place());
        Files.delete(Path.of(elsewhere.place()));
        assertEquals(Optional.of(since), backups.newest(), "what was put back is gone");
        assertTrue(Files.exists(Path.of(wrong.place())));
    }

    @Test
    void whatWasThereBeforeAnImportIsTheNewestOnlyWhereThereIsNoOther() {
        String before = backups.makeBeforeImport();
        assertEquals(before, backups.newest().orElseThrow().place());
        clock.pass(Duration.ofMinutes(1));
        var made = backups.make().backup();
        clock.pass(Duration.ofMinutes(1));
        backups.makeBeforeImport();
        assertEquals(Optional.of(made), backups.newest());
    }

    /// SQLite keeps the log beside the file that a link leads to.
    @Test
    void whatIsInTheLogIsPutBackThroughALinkToo() throws IOException {
        put("in the log");
        var old = copiedWithItsLog("old");
        var link = Files.createSymbolicLink(root.resolve("a link.db"), old.resolve("easeback.db"));
        put("later");
        assertEquals(2, backups.look(link.toString(), Optional.empty()).holds().sessions());
        backups.restore(link.toString(), Optional.empty());
        assertEquals(2, store.sessions().all().size());
    }

    @Test
    void aDamagedDatabaseBehindALinkIsKeptWithItsLog() throws IOException {
        put("in the log");
        String good = backups.write(root.resolve("good.db").toString(), Optional.empty())
                .place();
        var real = Files.createDirectory(root.resolve("real"));
        byte[] log = Files.readAllBytes(folder.path().resolve("easeback.db-wal"));
        Files.write(real.resolve("kept.db-wal"), log);
        byte[] damaged = Files.readAllBytes(folder.database());
        Arrays.fill(damaged, 0, damaged.length, (byte) 7);
        Files.write(real.resolve("kept.db"), damaged);
        var linked = new DataFolder(Files.createDirectory(root.resolve("linked")));
        Files.createSymbolicLink(linked.database(), real.resolve("kept.db"));
        var before = new Rescue(linked, Disk.REAL, clock)
                .restore(good, Optional.empty())
                .before();
        var aside = Path.of(before.orElseThrow());
        assertArrayEquals(damaged, Files.readAllBytes(aside.resolve("easeback.db")));
        assertArrayEquals(log, Files.readAllBytes(aside.resolve("easeback.db-wal")));
        try (var mended = SqliteStore.open(linked.database())) {
            assertEquals(2, mended.sessions().all().size());
        }
    }

    /// Where it was, the disk of the computer would take the backups.
    @Test
    void aStickWhosePlaceStaysWithoutItIsAway() throws IOException {
        var stick = Files.createDirectory(root.resolve("stick"));
        backups.chooseSecondFolder(Optional.of(stick.toString()));
        assertEquals(Second.WRITTEN, backups.make().second());
        var own = ours(stick).path();
        var pulled = Files.move(own, root.resolve("pulled"));
        clock.pass(Duration.ofMinutes(1));
        assertEquals(Second.AWAY, backups.make().second());
        assertEquals(Second.STILL_AWAY, backups.makeIfDue().orElseThrow().second());
        try (var files = Files.list(stick)) {
            assertEquals(0, files.count(), "nothing is made in its place");
        }
        Files.move(pulled, own);
        assertEquals(Second.WRITTEN, backups.makeIfDue().orElseThrow().second());
        assertEquals(2, ours(stick).names().size());

        Files.move(own, pulled);
        backups.chooseSecondFolder(Optional.of(stick.toString()));
        clock.pass(Duration.ofMinutes(1));
        assertEquals(Second.WRITTEN, backups.make().second(), "who chooses it again begins anew");
        assertEquals(3, ours(stick).names().size());
    }

    /// Its passphrase is not known here, and the place may be another computer’s.
    @Test
    void aBackupFromElsewhereInThePlaceOfDamagedDataBringsNoSecondFolder() throws IOException {
        var stick = Files.createDirectory(root.resolve("stick"));
        backups.chooseSecondFolder(Optional.of(stick.toString()));
        backups.sealSecond(Optional.of(SECRET));
        backups.make();
        var there = ours(stick);
        var other = new DataFolder(root.resolve("damaged")).create();
        Files.writeString(other.database(), "no database");
        new Rescue(other, Disk.REAL, clock)
                .restore(there.file(there.names().getFirst()).toString(), Optional.of(SECRET));
        try (var restored = SqliteStore.open(other.database())) {
            var its = new FileBackups(restored, other, clock);
            assertEquals(Optional.empty(), its.secondFolder());
            assertEquals(Second.NONE, its.make().second());
            its.chooseSecondFolder(
                    Optional.of(Files.createDirectory(root.resolve("own")).toString()));
            assertEquals(Second.WRITTEN, its.make().second(), "nor its passphrase");
        }
        assertEquals(1, there.names().size());
        try (var all = Files.list(stick)) {
            assertEquals(1, all.count());
        }
    }

    @Test
    void linksThatLeadNowhereAreNoBackups() throws IOException {
        var stick = Files.createDirectory(root.resolve("stick"));
        backups.chooseSecondFolder(Optional.of(stick.toString()));
        Files.createDirectories(folder.backups());
        for (int day = 0; day < 9; day++) {
            var name = new BackupName(clock.instant().minus(Duration.ofDays(day + 1)), BackupKind.DAILY, false);
            Files.createSymbolicLink(folder.backups().resolve(name.text()), root.resolve("gone"));
        }
        assertEquals(Second.WRITTEN, backups.make().second());
        assertEquals(1, ours(stick).names().size());
        assertEquals(1, new BackupFolder(folder.backups(), Disk.REAL).names().size());
    }

    private void fill() {
        assertEquals(Second.WRITTEN, backups.makeIfDue().orElseThrow().second());
    }

    @Test
    void theSecondFolderIsBroughtUpToDate() throws IOException {
        var stick = Files.createDirectory(root.resolve("stick"));
        for (int day = 0; day < 40; day++) {
            clock.pass(Duration.ofDays(1));
            backups.make();
        }
        backups.chooseSecondFolder(Optional.of(stick.toString()));
        assertEquals(List.of(), ours(stick).names(), "a passphrase may be chosen first");
        var here = new BackupFolder(folder.backups(), Disk.REAL);
        var there = ours(stick);
        assertEquals(Second.WRITTEN, backups.make().second());
        assertEquals(here.names(), there.names());

        Files.move(stick, root.resolve("pulled"));
        for (int day = 0; day < 3; day++) {
            clock.pass(Duration.ofDays(1));
            backups.make();
        }
        backups.makeBeforeImport();
        Files.move(root.resolve("pulled"), stick);
        fill();
        assertEquals(here.names(), there.names());
        clock.pass(Duration.ofMinutes(1));
        backups.makeBeforeImport();
        assertEquals(here.names(), there.names());
        clock.pass(Duration.ofMinutes(1));
        backups.restore(here.file(here.names().getFirst()).toString(), Optional.empty());
        assertEquals(BackupKind.BEFORE_RESTORE, there.names().getFirst().kind());
        assertEquals(here.names(), there.names());

        backups.sealSecond(Optional.of(SECRET));
        clock.pass(Duration.ofMinutes(1));
        backups.make();
        assertEquals(1, there.names().stream().filter(BackupName::sealed).count(), "what is there stays as it is");
        assertEquals(here.names().size(), there.names().size());
    }

    @Test
    void aStickThatWasAwayWhileABackupWasPutBackIsStillSaidToBeAway() throws IOException {
        var stick = Files.createDirectory(root.resolve("stick"));
        backups.chooseSecondFolder(Optional.of(stick.toString()));
        Files.move(stick, root.resolve("pulled"));
        backups.makeBeforeImport();
        assertEquals(Second.AWAY, backups.make().second());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @Timeout(20)
    void whatHasNoEndIsNotCopied() {
        assertEquals(BackupTrouble.UNREADABLE, refused("/dev/zero", Optional.empty()));
    }

    @Test
    void whatIsNoDatabaseIsNotCopiedToBeLookedAt() throws IOException {
        var disk = new NotingDisk();
        var noted = new FileBackups(store, folder, clock, disk);
        String file =
                Files.writeString(root.resolve("film"), "a film".repeat(1000)).toString();
        var refused = assertThrows(BackupException.class, () -> noted.look(file, Optional.empty()));
        assertEquals(BackupTrouble.NOT_OURS, refused.trouble());
        assertEquals(0, disk.copied);
    }

    @Test
    void theSecondFolderTakesEveryBackupAndIsMissedOnce() throws IOException {
        var stick = root.resolve("stick");
        Files.createDirectory(stick);
        backups.chooseSecondFolder(Optional.of(stick.toString()));
        var there = ours(stick);
        assertEquals(Second.WRITTEN, backups.make().second());
        assertEquals(1, there.names().size());
        Files.move(stick, root.resolve("pulled"));
        put("a");
        clock.pass(Duration.ofDays(1));
        assertEquals(Second.AWAY, backups.makeIfDue().orElseThrow().second());
        assertEquals(Second.STILL_AWAY, backups.makeIfDue().orElseThrow().second());
        assertFalse(Files.exists(stick), "the place stays free for the stick");
        Files.move(root.resolve("pulled"), stick);
        assertEquals(Second.WRITTEN, backups.makeIfDue().orElseThrow().second());
        assertEquals(2, there.names().size());
        assertEquals(2, there.newestGood().orElseThrow().holds().sessions());
    }

    @Test
    void theSecondFolderMayAskForAPassphraseAndStaysChosen() throws IOException {
        var stick = Files.createDirectory(root.resolve("stick"));
        var first = backups.make().backup();
        backups.chooseSecondFolder(Optional.of(stick.toString()));
        backups.sealSecond(Optional.of(SECRET));
        assertTrue(backups.secondIsSealed());
        backups.restore(first.place(), Optional.empty());
        assertEquals(Optional.of(stick.toString()), backups.secondFolder(), "a choice of this computer");
        clock.pass(Duration.ofMinutes(1));
        backups.make();
        var there = ours(stick);
        assertTrue(there.names().getFirst().sealed());
        String sealed = there.file(there.names().getFirst()).toString();
        assertEquals(BackupTrouble.PASSPHRASE_NEEDED, refused(sealed, Optional.empty()));
        assertEquals(1, backups.look(sealed, Optional.of(SECRET)).holds().sessions());
        backups.sealSecond(Optional.empty());
        backups.chooseSecondFolder(Optional.empty());
        assertEquals(Optional.empty(), backups.secondFolder());
        assertFalse(backups.secondIsSealed());
    }

    @Test
    void aSecondFolderThatCannotBeWrittenIsNotChosen() {
        assertThrows(
                BackupException.class,
                () -> backups.chooseSecondFolder(
                        Optional.of(root.resolve("none").toString())));
        assertEquals(Optional.empty(), backups.secondFolder());
    }

    @Test
    void twoWhoChoseTheSameFolderKeepAllTheirsThere() throws IOException {
        var stick = Files.createDirectory(root.resolve("stick"));
        var before = Files.writeString(stick.resolve("easeback-20200101-000000-000-daily.db"), "of an earlier version");
        var foreign = Files.createDirectory(stick.resolve("restoring-the-house"));
        Files.setLastModifiedTime(foreign, FileTime.from(Instant.EPOCH));
        var other = new DataFolder(root.resolve("other"));
        try (var others = SqliteStore.open(other.create().database())) {
            var theirs = new FileBackups(others, other, clock);
            theirs.chooseSecondFolder(Optional.of(stick.toString()));
            theirs.make();
            var there = ours(stick);
            backups.chooseSecondFolder(Optional.of(stick.toString()));
            backups.make();
            for (int day = 0; day < 40; day++) {
                clock.pass(Duration.ofDays(1));
                backups.make();
            }
            assertEquals(1, there.names().size());
            for (int day = 0; day < 20; day++) {
                clock.pass(Duration.ofDays(1));
                theirs.make();
            }
            assertEquals(
                    new BackupFolder(other.backups(), Disk.REAL).names(), there.names(), "as many as in their own");
            theirs.restore(backups.newest().orElseThrow().place(), Optional.empty());
            theirs.make();
            try (var all = Files.list(stick)) {
                assertEquals(4, all.count(), "two folders, and what was there");
            }
            assertTrue(Files.exists(before) && Files.exists(foreign));
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no POSIX permissions")
    void whatIsInTheSecondFolderIsItsOwnersAlone() throws IOException {
        var stick = Files.createDirectory(root.resolve("stick"));
        backups.chooseSecondFolder(Optional.of(stick.toString()));
        backups.make();
        var there = ours(stick);
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(there.path())));
        var file = there.file(there.names().getFirst());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aSecondFolderThatIsChosenAgainGoesOn() throws IOException {
        var stick = Files.createDirectory(root.resolve("stick"));
        var another = Files.createDirectory(root.resolve("another"));
        for (var place : List.of(stick, another, another)) {
            backups.chooseSecondFolder(Optional.empty());
            backups.chooseSecondFolder(Optional.of(place.toString()));
            clock.pass(Duration.ofMinutes(1));
            backups.make();
        }
        assertEquals(1, ours(stick).names().size());
        assertEquals(3, ours(another).names().size(), "with the one that was made before");
    }

    @Test
    void aSecondFolderThatAnEarlierVersionChoseGetsAFolderForUs() throws IOException {
        var stick = Files.createDirectory(root.resolve("stick"));
        store.preferences().put("backup-second-folder", stick.toString());
        assertEquals(Second.WRITTEN, backups.make().second());
        clock.pass(Duration.ofMinutes(1));
        assertEquals(Second.WRITTEN, backups.make().second());
        assertEquals(2, ours(stick).names().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "data/backups", "data/backups/deeper", "linked", "linked/backups", "deep"})
    void theDataFolderIsNoSecondFolder(String name) throws IOException {
        Files.createSymbolicLink(root.resolve("data"), folder.path());
        Files.createSymbolicLink(root.resolve("linked"), root.resolve("data"));
        Files.createDirectories(folder.backups().resolve("deeper"));
        Files.createSymbolicLink(root.resolve("deep"), folder.backups().resolve("deeper"));
        String place = root.resolve(name).toString();
        var refused = assertThrows(BackupException.class, () -> backups.chooseSecondFolder(Optional.of(place)));
        assertEquals(BackupTrouble.IN_DATA_FOLDER, refused.trouble());
        assertEquals(Optional.empty(), backups.secondFolder());
        try (var deeper = Files.list(folder.backups().resolve("deeper"))) {
            assertEquals(0, deeper.count());
        }
    }

    @Test
    void whatIsTooLargeToBeSealedIsToldAsFailed() throws IOException {
        var stick = Files.createDirectory(root.resolve("stick"));
        backups.chooseSecondFolder(Optional.of(stick.toString()));
        backups.sealSecond(Optional.of(SECRET));
        var name = new BackupName(clock.instant(), BackupKind.DAILY, false);
        var large = Files.createDirectory(folder.backups()).resolve(name.text());
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        var second = new SecondFolder(store.preferences(), folder, Disk.REAL, TimeLimiter.unlimited());
        assertEquals(Second.FAILED, second.take(new BackupFolder(folder.backups(), Disk.REAL), clock.getZone()));
        assertEquals(List.of(), ours(stick).names());
    }

    /// Every file is on the disk before it has its name, both times with all that is in it.
    @Test
    void aBackupIsOnTheDiskBeforeItHasItsName() throws IOException {
        var stick = Files.createDirectory(root.resolve("stick"));
        var disk = new NotingDisk();
        var noted = new FileBackups(store, folder, clock, disk);
        noted.chooseSecondFolder(Optional.of(stick.toString()));
        noted.make();
        noted.sealSecond(Optional.of(SECRET));
        clock.pass(Duration.ofMinutes(1));
        noted.make();
        assertEquals(5, disk.moved, "two backups here, two there, and the key");
        assertEquals(1, disk.copied, "a plain one is never whole in memory");
    }

    /// Sees to it that what gets its name was synced as it is.
    private static final class NotingDisk implements Disk {

        private final Map<Path, Long> synced = new HashMap<>();
        private int moved;
        private int copied;

        @Override
        public void copy(Path from, Path file) throws IOException {
            Disk.super.copy(from, file);
            copied++;
        }

        @Override
        public void sync(Path file) throws IOException {
            Disk.super.sync(file);
            synced.put(file, Files.size(file));
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            assertEquals(Files.size(from), synced.get(from), to.toString());
            Disk.super.move(from, to);
            moved++;
        }
    }

    /// Our folder there.
    private static BackupFolder ours(Path place) throws IOException {
        try (var folders = Files.list(place)) {
            return folders.filter(folder -> folder.getFileName().toString().matches("easeback-[0-9a-f]{8}"))
                    .findFirst()
                    .map(folder -> new BackupFolder(folder, Disk.REAL))
                    .orElseThrow();
        }
    }

    @Test
    void aDatabaseOfAnEarlierVersionIsBackedUpBeforeItIsChangedAndItsBackupComesBack() throws Exception {
        var old = new DataFolder(root.resolve("old"));
        Files.createDirectories(old.path());
        try (var script = SqliteStore.class.getResourceAsStream("schema/migration-1.sql")) {
            sql(old.database().toString(), new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        sql(old.database().toString(), "INSERT INTO preference VALUES ('theme', 'old')");
        sql(old.database().toString(), "PRAGMA application_id = " + 0x45415345);
        sql(old.database().toString(), "PRAGMA user_version = 1");
        try (var opened = SqliteStore.open(old.database())) {
            var there = new BackupFolder(old.backups(), Disk.REAL);
            var name = there.names().getFirst();
            assertEquals(BackupKind.BEFORE_UPDATE, name.kind());
            assertEquals(List.of(), there.problems(name));
            var file = there.file(name);
            byte[] before = Files.readAllBytes(file);
            assertEquals(1, before[63], "still of version 1");
            put("s2");
            backups.restore(file.toString(), Optional.empty());
            assertEquals(0, store.sessions().all().size());
            assertEquals(Optional.of("old"), store.preferences().find("theme"));
            assertArrayEquals(before, Files.readAllBytes(file));
            assertEquals(List.of(), opened.problems());
        }
        assertNoStagingFolder();
    }

    @Test
    void aBackupForWhoseCopyThereIsNoRoomIsNotCalledDamaged() {
        String place = backups.make().backup().place();
        var full = new FileBackups(store, folder, clock, new Disk() {
            @Override
            public void copy(Path from, Path file) {
                throw new StoreException(Trouble.DISK_FULL, file.toString(), null);
            }
        });
        var refused = assertThrows(BackupException.class, () -> full.look(place, Optional.empty()));
        assertEquals(BackupTrouble.NOT_WRITTEN, refused.trouble());
    }

    @Test
    void aBackupWithPartsOfEntriesMissingIsDamagedBeforeItIsPutBack() throws SQLException {
        var sound = backups.make().backup();
        clock.pass(Duration.ofMinutes(1));
        String place = backups.make().backup().place();
        sql(place, "PRAGMA foreign_keys = OFF", "DELETE FROM session");
        var refused = assertThrows(BackupException.class, () -> backups.look(place, Optional.empty()));
        assertEquals(BackupTrouble.DAMAGED, refused.trouble());
        assertEquals(Optional.of(sound), backups.newest());
    }

    @Test
    void whatWasPutBackInThePlaceOfDamagedDataIsNewerThanAllBeforeIt() throws IOException {
        String old = backups.make().backup().place();
        clock.pass(Duration.ofMinutes(1));
        String later = backups.make().backup().place();
        assertEquals(later, backups.newest().orElseThrow().place());
        store.close();
        Files.writeString(folder.database(), "no database");
        var rescue = new Rescue(folder, Disk.REAL, clock);
        rescue.restore(old, Optional.empty());
        assertEquals(old, rescue.newestBackup().orElseThrow().place());
    }

    @Test
    void aBackupWithAnEntryThatMakesNoSenseIsNotPutBack() throws SQLException {
        String place = backups.make().backup().place();
        sql(place, "UPDATE treated_muscle SET muscle = 'none'");
        var refused = assertThrows(BackupException.class, () -> backups.restore(place, Optional.empty()));
        assertEquals(BackupTrouble.DAMAGED, refused.trouble());
        assertEquals(1, store.sessions().all().size());
    }

    /// Even where the data folder is open to others.
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no POSIX permissions")
    void whatAPassphraseKeptFromOthersIsPreparedWhereNobodyElseLooks() throws IOException {
        String sealed = root.resolve("mine.sealed").toString();
        backups.write(sealed, Optional.of(SECRET));
        var permissions = new HashSet<String>();
        var noting = new Disk() {
            @Override
            public void create(Path file) throws IOException {
                Disk.super.create(file);
                permissions.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
            }
        };
        new FileBackups(store, folder, clock, noting).look(sealed, Optional.of(SECRET));
        assertEquals(Set.of("rwx------"), permissions);
    }

    @Test
    void nothingIsPutBackWithoutABackupOfWhatWasThere() {
        String before = backups.make().backup().place();
        put("s2");
        var lossy = new FileBackups(store, folder, clock, new Disk() {
            @Override
            public void move(Path from, Path to) {
                // As if another program had removed it.
            }
        });
        var refused = assertThrows(BackupException.class, () -> lossy.restore(before, Optional.empty()));
        assertEquals(BackupTrouble.NOT_WRITTEN, refused.trouble());
        assertEquals(2, store.sessions().all().size());
    }

    @Test
    void whatAKilledProgramLeftInItsLogIsPutBackToo() throws IOException {
        put("in the log");
        var old = copiedWithItsLog("old ä");
        byte[] log = Files.readAllBytes(old.resolve("easeback.db-wal"));
        assertTrue(log.length > 0);
        String file = old.resolve("easeback.db").toString();
        put("later");
        assertEquals(2, backups.look(file, Optional.empty()).holds().sessions());
        assertEquals(2, backups.restore(file, Optional.empty()).from().holds().sessions());
        assertEquals(2, store.sessions().all().size());
        assertArrayEquals(log, Files.readAllBytes(old.resolve("easeback.db-wal")), "what is put back stays as it is");
        var rescue = new Rescue(new DataFolder(old), Disk.REAL, clock);
        assertEquals(2, rescue.readable().orElseThrow().holds().sessions());
        try (var left = Files.list(old)) {
            assertEquals(2, left.count());
        }
        assertNoStagingFolder();
    }

    /// What is kept, as it stands while it is open, in a folder of that name.
    private Path copiedWithItsLog(String name) throws IOException {
        var copied = Files.createDirectory(root.resolve(name));
        for (String file : List.of("easeback.db", "easeback.db-wal")) {
            Files.copy(folder.path().resolve(file), copied.resolve(file));
        }
        return copied;
    }

    private BackupTrouble refused(String file, Optional<Passphrase> passphrase) {
        var before = Records.of(store);
        var trouble = assertThrows(BackupException.class, () -> backups.restore(file, passphrase))
                .trouble();
        assertEquals(
                trouble,
                assertThrows(BackupException.class, () -> backups.look(file, passphrase))
                        .trouble());
        assertEquals(before, Records.of(store));
        return trouble;
    }

    private void assertNoStagingFolder() throws IOException {
        try (var files = Files.list(folder.path())) {
            assertFalse(files.anyMatch(file -> file.getFileName().toString().startsWith("restoring")));
        }
    }

    private static BackupKind kind(String place) {
        return BackupName.parse(Path.of(place).getFileName().toString())
                .orElseThrow()
                .kind();
    }

    private void put(String id) {
        var session = Samples.smallSession(id, Samples.MONDAY);
        store.inTransaction(() -> {
            store.sessions().put(session, Samples.MONDAY.toInstant());
            return session;
        });
    }

    private static void sql(String file, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file.replace("?", "%3f"));
                var statement = connection.createStatement()) {
            for (String each : statements) {
                statement.executeUpdate(each);
            }
        }
    }
}

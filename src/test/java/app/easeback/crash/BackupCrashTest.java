package app.easeback.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import app.easeback.Apart;
import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.backup.BackupKind;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.backup.BackupFolder;
import app.easeback.storage.backup.FileBackups;
import app.easeback.storage.file.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a program that makes backups of a database that is being written, and puts them back. Afterwards everything is
/// there as it was before or as it was to be, and there is a backup that restores.
@Apart
class BackupCrashTest {

    private static final int KILLS = Integer.getInteger("easeback.backup-kills", 20);
    private static final int MOST_WORK = 40;
    private static final int MOMENT = 40;

    @TempDir
    private Path root;

    private final Random random = new Random(2);
    private DataFolder folder;
    private ZonedDateTime now = Samples.MONDAY;

    /// What was acknowledged, and what of it when the newest backup was begun.
    private Map<String, String> expected = new HashMap<>();

    private Map<String, String> whenBegun = Map.of();
    /// What was acknowledged while a backup was put back: it is in the backup of what was there before, or there now.
    private final Map<String, String> doubtful = new HashMap<>();

    private Optional<Made> made = Optional.empty();
    private Optional<String> writing = Optional.empty();
    private boolean writingIsDoubtful;
    private Optional<String> restoring = Optional.empty();

    /// What was so when another backup was put back before. Which of it is there is not known.
    private final Map<String, String> passed = new HashMap<>();

    private boolean making;
    private int acknowledged;
    private int madeInAll;
    private int restoredInAll;
    private int whileMaking;
    private int whileRestoring;
    private int whileRestoringWritten;

    /// @param least what was acknowledged when it was begun
    private record Made(Path file, Map<String, String> least) {}

    @BeforeEach
    void beginWithABackup() {
        folder = new DataFolder(root.resolve("data ä")).create();
        try (var store = SqliteStore.open(folder.database())) {
            store.profiles().save(Samples.fullProfile());
            new FileBackups(store, folder, new SettableClock(now)).make();
        }
    }

    @Test
    void oneBackupAlwaysRestores() throws Exception {
        var place = Place.in(root);
        for (int kill = 0; kill < KILLS; kill++) {
            var victim = Victim.launch(
                    place,
                    Keeper.class,
                    List.of(folder.path().toString(), now.toString(), String.valueOf(random.nextLong())));
            victim.awaitReady();
            hear(victim.killAt(Victim.WORK, random.nextInt(MOST_WORK), random.nextLong(MOMENT)));
            look();
            place.assertNothingIsLeft();
        }
        System.out.printf(
                "%d kills of backups: %d acknowledged writes, %d made, %d put back; lost 0; %d killed in the making, %d in the"
                        + " putting back%n",
                KILLS, acknowledged, madeInAll, restoredInAll, whileMaking, whileRestoring);
        assertTrue(whileMaking > 0 && whileRestoring > 0, whileMaking + " and " + whileRestoring);
        assertTrue(whileRestoringWritten > 0, "nobody wrote while a backup was put back");
    }

    private void hear(List<String> lines) throws IOException {
        writing = Optional.empty();
        restoring = Optional.empty();
        made = Optional.empty();
        making = false;
        doubtful.clear();
        passed.clear();
        writingIsDoubtful = false;
        for (String line : lines) {
            hearLine(List.of(line.split("\t", -1)));
        }
        if (made.isPresent()) {
            assertHolds(made.get().least(), contents(made.get().file()));
        }
        whileMaking += making ? 1 : 0;
        whileRestoring += restoring.isPresent() ? 1 : 0;
    }

    private void hearLine(List<String> words) {
        switch (words.getFirst()) {
            case Report.READY -> {}
            case Report.BEGIN -> {
                now = ZonedDateTime.parse(words.get(1));
                writing = Optional.of(words.get(3));
                writingIsDoubtful = restoring.isPresent();
            }
            case Report.DONE -> {
                acknowledged++;
                writing = Optional.empty();
                (writingIsDoubtful ? doubtful : expected).put(words.get(1), words.get(2));
            }
            case Report.MAKING -> {
                making = true;
                whenBegun = Map.copyOf(expected);
            }
            case Report.MADE -> {
                making = false;
                made = Optional.of(new Made(Path.of(words.get(1)), whenBegun));
                madeInAll++;
            }
            case Report.RESTORING -> {
                restoring = Optional.of(words.get(1));
                passed.putAll(doubtful);
                doubtful.clear();
                writingIsDoubtful = true;
            }
            case Report.RESTORED -> {
                restoring = Optional.empty();
                restoredInAll++;
                // Of what was written meanwhile some is there already.
                expected = pairs(words.subList(1, words.size()));
            }
            default -> fail(words.toString());
        }
    }

    private static Map<String, String> pairs(List<String> words) {
        var pairs = new HashMap<String, String>();
        for (int i = 0; i < words.size(); i += 2) {
            pairs.put(words.get(i), words.get(i + 1));
        }
        return pairs;
    }

    private void look() throws IOException {
        try (var store = SqliteStore.open(folder.database())) {
            assertEquals(List.of(), store.problems());
            var found = Kept.in(store);
            var certain = new HashMap<>(found);
            certain.keySet().removeIf(id -> !expected.containsKey(id) && isNew(id));
            boolean isOther = restoring.isPresent() && !isExpected(certain);
            if (isOther) {
                assertEquals(contents(Path.of(restoring.get())), certain);
            } else {
                assertHolds(expected, found);
                certain.keySet().removeAll(expected.keySet());
                certain.keySet().removeAll(passed.keySet());
                assertEquals(Map.of(), certain);
            }
            assertNothingDoubtfulIsLost(found, isOther);
            putBackTheNewest(store, found);
        }
    }

    /// Whether it was written since the last backup was begun to be put back.
    private boolean isNew(String id) {
        return doubtful.containsKey(id) || writing.filter(id::equals).isPresent();
    }

    private boolean isExpected(Map<String, String> certain) {
        var possible = new HashSet<>(expected.keySet());
        possible.addAll(passed.keySet());
        return certain.keySet().containsAll(expected.keySet()) && possible.containsAll(certain.keySet());
    }

    /// @param isOther whether a backup was put back that was not said to be
    private void assertNothingDoubtfulIsLost(Map<String, String> found, boolean isOther) throws IOException {
        var there = new HashMap<>(found);
        var before = new BackupFolder(folder.backups(), Disk.REAL)
                .names().stream()
                        .filter(name -> name.kind() == BackupKind.BEFORE_RESTORE)
                        .findFirst();
        if (before.isPresent()) {
            there.putAll(contents(folder.backups().resolve(before.get().text())));
        }
        assertHolds(doubtful, there);
        if (isOther) {
            assertHolds(expected, there);
        }
        whileRestoringWritten += doubtful.size();
    }

    /// As the user would after that; what was there before is kept.
    private void putBackTheNewest(SqliteStore store, Map<String, String> found) throws IOException {
        var clock = new SettableClock(now.plusHours(25));
        var backups = new FileBackups(store, folder, clock);
        var newest = backups.newest().orElseThrow();
        var wanted = contents(Path.of(newest.place()));
        var restored = backups.restore(newest.place(), Optional.empty());
        assertEquals(List.of(), store.problems());
        assertEquals(wanted, Kept.in(store));
        assertEquals(found, contents(Path.of(restored.before().orElseThrow())));
        expected = new HashMap<>(wanted);
        now = clock.instant().atZone(clock.getZone()).plus(Duration.ofHours(1));
    }

    private static void assertHolds(Map<String, String> wanted, Map<String, String> found) {
        wanted.forEach((id, text) -> assertEquals(text, found.get(id)));
    }

    /// What a backup holds, of which a copy is opened.
    private Map<String, String> contents(Path backup) throws IOException {
        var copy = Files.copy(backup, Files.createTempDirectory(root, "copy").resolve("easeback.db"));
        try (var store = SqliteStore.open(copy)) {
            return Kept.in(store);
        }
    }
}

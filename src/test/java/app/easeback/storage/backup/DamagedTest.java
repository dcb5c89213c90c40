package app.easeback.storage.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import app.easeback.Apart;
import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.Records;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.backup.Backups.Restored;
import app.easeback.core.backup.Holdings;
import app.easeback.core.backup.Salvaged;
import app.easeback.core.entry.Entry;
import app.easeback.core.intake.Import;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.sample.SampleData;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Language;
import app.easeback.exchange.InMemory;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.file.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Many damaged databases, each from its seed. `-Deaseback.damages=10000` damages more of them, and
/// `-Deaseback.first-damage=5000` begins at another seed than the first.
@Apart
class DamagedTest {

    private static final int FIRST = Integer.getInteger("easeback.first-damage", 0);
    private static final int DAMAGES = Integer.getInteger("easeback.damages", 300);
    private static final int PAGE = 4096;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Set<Trouble> TELLING =
            EnumSet.of(Trouble.DAMAGED, Trouble.NOT_A_DATABASE, Trouble.NEWER_VERSION);

    /// A bit may make a time one to come, which is within its range.
    private static final Instant AFTER_ALL = Instant.parse("9999-12-31T00:00:00Z");

    private final SettableClock clock = new SettableClock(Samples.MONDAY.plusDays(20));

    @TempDir
    private Path root;

    private Records original = new Records(Optional.empty(), List.of(), List.of(), List.of(), List.of());
    private Records inBackup = original;
    private byte[] whole = {};
    private byte[] fileOfLog = {};
    private byte[] log = {};
    private Path backup = Path.of("");

    /// A folder with a backup; a closed database; and the files of one that was open when the computer went off.
    @BeforeEach
    void aDatabase() throws IOException {
        var folder = new DataFolder(root.resolve("original"));
        try (var store = SqliteStore.open(folder.create().database())) {
            var journal = new Journal(store, clock);
            new Import(journal, store)
                    .run(SampleData.of(clock.instant().atZone(clock.getZone()), 1, Language.ENGLISH), false);
            journal.put(Samples.fullProfile());
            journal.put(Samples.fullSession());
            inBackup = Records.of(store);
            backup = Path.of(
                    new FileBackups(store, folder, clock).make().backup().place());
        }
        fileOfLog = Files.readAllBytes(folder.database());
        try (var store = SqliteStore.open(folder.database())) {
            var journal = new Journal(store, clock);
            for (int i = 0; i < 40; i++) {
                journal.put(Samples.smallCheckIn("after-" + i, Samples.MONDAY.plusHours(i), i % 11));
            }
            original = Records.of(store);
            log = Files.readAllBytes(beside(folder, "-wal"));
        }
        whole = Files.readAllBytes(folder.database());
    }

    @Test
    void nothingThrowsAndThereIsAWayOut() throws IOException {
        var told = new EnumMap<Trouble, Integer>(Trouble.class);
        int readable = 0;
        for (int seed = FIRST; seed < FIRST + DAMAGES; seed++) {
            var life = lived(seed);
            life.trouble.ifPresent(trouble -> told.merge(trouble, 1, Integer::sum));
            readable += life.salvaged.isPresent() ? 1 : 0;
        }
        System.out.printf("%d damages, told %s, of %d something is read%n", DAMAGES, told, readable);
        assertTrue(told.getOrDefault(Trouble.DAMAGED, 0) > DAMAGES / 4, told::toString);
        assertTrue(readable > DAMAGES / 2, readable + " readable");
    }

    @ParameterizedTest
    @ValueSource(ints = {1252, 1719, 3098, 5220, 6215, 7479, 8350})
    void whatOnceWentWrongGoesWell(int seed) throws IOException {
        lived(seed);
    }

    private Life lived(int seed) throws IOException {
        var folder = new DataFolder(root.resolve("life " + seed));
        Files.createDirectories(folder.backups());
        Files.copy(backup, folder.backups().resolve(backup.getFileName()));
        var life = new Life(folder, seed);
        assertTimeoutPreemptively(LONGEST, life::live, life::toString);
        new StaleFiles(Disk.REAL).remove(folder.path());
        return life;
    }

    /// One damage and what comes of it.
    private final class Life {

        private final DataFolder folder;
        private final long seed;
        private final Damage damage;
        private final byte[] file;
        private final Optional<byte[]> besideIt;
        private Optional<Trouble> trouble = Optional.empty();
        private Optional<Salvaged> salvaged = Optional.empty();

        Life(DataFolder folder, long seed) {
            this.folder = folder;
            this.seed = seed;
            var random = new Random(seed);
            damage = List.of(Damage.values()).get(random.nextInt(Damage.values().length));
            switch (random.nextInt(4)) {
                case 0 -> {
                    file = fileOfLog.clone();
                    besideIt = Optional.of(damage.of(log.clone(), random));
                }
                case 1 -> {
                    file = damage.of(fileOfLog.clone(), random);
                    besideIt = Optional.of(log);
                }
                default -> {
                    file = damage.of(whole.clone(), random);
                    besideIt = Optional.empty();
                }
            }
        }

        void live() throws IOException {
            write();
            trouble = openAndRead();
            trouble.ifPresent(each -> assertTrue(TELLING.contains(each), each + ", " + this));
            if (besideIt.isEmpty() && trouble.isPresent()) {
                assertKept(folder.database(), file);
            }
            write();
            var rescue = new Rescue(folder, Disk.REAL, clock);
            salvaged = rescue.readable();
            assertKept(folder.database(), file);

            assertEquals(
                    backup.getFileName(),
                    Path.of(rescue.newestBackup().orElseThrow().place()).getFileName());
            assertPutInPlace(rescue.restore(rescue.newestBackup().orElseThrow().place(), Optional.empty()));
            assertEquals(inBackup, sound());

            if (salvaged.isPresent()) {
                write();
                clock.pass(Duration.ofMillis(1));
                assertPutInPlace(rescue.keepReadable().restored());
                assertSalvaged(sound(), salvaged.get());
            }
            clock.pass(Duration.ofMillis(1));
        }

        private void write() throws IOException {
            Files.write(folder.database(), file);
            Files.deleteIfExists(beside(folder, "-shm"));
            Files.deleteIfExists(beside(folder, "-wal"));
            if (besideIt.isPresent()) {
                Files.write(beside(folder, "-wal"), besideIt.get());
            }
        }

        private Optional<Trouble> openAndRead() {
            try (var store = SqliteStore.open(folder.database())) {
                Records.of(store);
                return store.problems().isEmpty() ? Optional.empty() : Optional.of(Trouble.DAMAGED);
            } catch (StoreException e) {
                return Optional.of(e.trouble());
            } catch (RuntimeException e) {
                return fail(toString(), e);
            }
        }

        private Records sound() {
            try (var store = SqliteStore.open(folder.database())) {
                assertEquals(List.of(), store.problems(), this::toString);
                // What was known at a time is read too.
                new Recovery(store, new TimelineController(), clock).suggestionNow();
                return Records.of(store);
            }
        }

        private void assertPutInPlace(Restored restored) throws IOException {
            Path aside = Path.of(restored.before().orElseThrow());
            assertKept(aside.resolve("easeback.db"), file);
            if (besideIt.isPresent()) {
                assertKept(aside.resolve("easeback.db-wal"), besideIt.get());
            }
        }

        private void assertKept(Path kept, byte[] bytes) throws IOException {
            assertArrayEquals(bytes, Files.readAllBytes(kept), this::toString);
        }

        private void assertSalvaged(Records read, Salvaged told) {
            assertEquals(counts(told.holds()), counts(read), this::toString);
            boolean isNoValueChanged = damage != Damage.BITS && damage != Damage.PAGE_START;
            var now = isNoValueChanged ? clock.instant() : AFTER_ALL;
            assertEquals(read, InMemory.read(InMemory.json(read), now), this::toString);
            if (isNoValueChanged) {
                assertEquals(Set.of(), without(original, read, Entry::id), () -> "made up, " + this);
                if (told.certain() && !isEmptied()) {
                    assertEquals(Set.of(), without(original, read, entry -> entry), () -> "changed, " + this);
                }
            }
        }

        /// Whether all the damage is that some pages are as those of a table without rows, which nothing
        /// tells from one.
        private boolean isEmptied() {
            byte[] before = besideIt.isPresent() ? fileOfLog : whole;
            if (file.length != before.length) {
                return false;
            }
            var changed = IntStream.range(0, file.length / PAGE)
                    .map(number -> number * PAGE)
                    .filter(page -> !Arrays.equals(before, page, page + PAGE, file, page, page + PAGE))
                    .boxed()
                    .toList();
            return !changed.isEmpty() && changed.stream().allMatch(this::isEmptyLeaf);
        }

        /// By its kind and the number of its rows (https://sqlite.org/fileformat2.html#b_tree_pages).
        private boolean isEmptyLeaf(int page) {
            boolean isLeaf = file[page] == 0x0A || file[page] == 0x0D;
            return isLeaf && file[page + 3] == 0 && file[page + 4] == 0;
        }

        @Override
        public String toString() {
            return "seed " + seed + ", " + damage + (besideIt.isPresent() ? " with a log" : "") + ", " + trouble + ", "
                    + salvaged;
        }
    }

    private static Set<Object> without(Records known, Records read, Function<Entry, Object> what) {
        var left = read.entries().map(what).collect(Collectors.toCollection(HashSet<Object>::new));
        known.entries().map(what).toList().forEach(left::remove);
        return left;
    }

    private static Map<String, Integer> counts(Holdings holds) {
        return Map.of(
                "sessions", holds.sessions(),
                "check-ins", holds.checkIns(),
                "tapes", holds.tapes(),
                "heats", holds.heats());
    }

    private static Map<String, Integer> counts(Records records) {
        return Map.of(
                "sessions", records.sessions().size(),
                "check-ins", records.checkIns().size(),
                "tapes", records.tapes().size(),
                "heats", records.heats().size());
    }

    private static Path beside(DataFolder folder, String suffix) {
        return folder.database().resolveSibling(folder.database().getFileName() + suffix);
    }
}

package app.easeback.storage.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.FileSizeLimit;
import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.Records;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.backup.Backups.Second;
import app.easeback.core.backup.Passphrase;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.checkin.SymptomsResolved.How;
import app.easeback.core.intake.Import;
import app.easeback.core.profile.Profile;
import app.easeback.core.reminder.Plan;
import app.easeback.core.sample.SampleData;
import app.easeback.core.words.Language;
import app.easeback.exchange.json.JsonWriter;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.file.OwnerOnly;
import app.easeback.storage.file.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The disk takes no more at one place after the other of what each action of the user writes. Clear words are told,
/// and what is kept is as it was, or as it was to be.
@Isolated("a limit is one of the whole process")
@EnabledOnOs(OS.LINUX)
class FullDiskTest {

    /// At so many places of what is written the disk is full, from none of it to all of it.
    private static final int PLACES = 12;

    private static final Set<Trouble> CLEAR = EnumSet.of(Trouble.DISK_FULL, Trouble.DISK_FAILED);

    private final SettableClock clock = new SettableClock(Samples.MONDAY.plusDays(20));

    @TempDir
    private Path root;

    private Optional<State> before = Optional.empty();

    /// All that the user has written or chosen.
    ///
    /// @param second whether the second folder is the one beside
    /// @param key how long the key of the passphrase is, in bytes
    /// @param copies the backups in it, by their names and whether each can be put back
    private record State(
            Records records,
            Map<String, String> draft,
            Optional<String> look,
            Optional<Boolean> second,
            long key,
            Map<String, Boolean> copies) {

        static State of(Desk desk) {
            return new State(
                    Records.of(desk.store),
                    desk.store.drafts().find("session"),
                    desk.store.preferences().find("look"),
                    desk.backups.secondFolder().map(place -> Path.of(place).equals(stick(desk.folder))),
                    desk.folder.path().resolve("backup.key").toFile().length(),
                    copies(desk));
        }

        private static Map<String, Boolean> copies(Desk desk) {
            return files(stick(desk.folder)).stream()
                    .collect(Collectors.toMap(file -> file.getFileName().toString(), file -> {
                        var found = desk.backups.look(file.toString(), Optional.empty());
                        return found.holds().sessions() > 0;
                    }));
        }
    }

    /// Something that the user does.
    ///
    /// @param preparing what the disk has room for, and then what it is about
    record Action(String name, Function<Desk, Runnable> preparing) {

        static Action of(String name, Consumer<Desk> doing) {
            return new Action(name, desk -> () -> doing.accept(desk));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /// What it is done with.
    record Desk(SqliteStore store, Journal journal, FileBackups backups, DataFolder folder) {}

    static Stream<Action> actions() {
        var session = Samples.smallSession("s", Samples.MONDAY);
        var warning = Samples.warning("w", Samples.MONDAY, Optional.empty());
        var settled = Samples.warning(
                "w",
                Samples.MONDAY,
                Optional.of(new SymptomsResolved(Samples.MONDAY.plusDays(2), How.SEEN_BY_PROFESSIONAL)));
        var other = SampleData.of(Samples.MONDAY.plusDays(9), 2, Language.ENGLISH);
        return Stream.of(
                Action.of("log a session", desk -> desk.journal.put(Samples.fullSession())),
                Action.of("edit it", desk -> desk.journal.put(Samples.smallSession("s", Samples.MONDAY.minusDays(1)))),
                Action.of("delete it", desk -> desk.journal.remove(session)),
                new Action("undo", desk -> {
                    var recorded = desk.journal.put(Samples.fullSession());
                    return () -> desk.journal.undo(recorded);
                }),
                Action.of("check in", desk -> desk.journal.put(Samples.fullCheckIn())),
                Action.of("tell a warning sign", desk -> desk.journal.put(warning)),
                Action.of("settle it", desk -> desk.journal.put(settled)),
                Action.of("tape", desk -> desk.journal.put(Samples.fullTape())),
                Action.of("about you", desk -> desk.journal.put(Samples.fullProfile())),
                Action.of(
                        "switch a plan",
                        desk -> desk.journal.put(new Plan(Samples.heatReminder().plan(), false, Optional.empty()))),
                Action.of(
                        "answer reminders",
                        desk -> desk.journal.keep(List.of(Samples.heatReminder(), Samples.checkInReminder()))),
                Action.of(
                        "choose how it looks", desk -> desk.store.preferences().put("look", "dark")),
                Action.of("type", desk -> desk.journal.keepDraft("session", Map.of("note", "x".repeat(9_000)))),
                Action.of("import", desk -> new Import(desk.journal, desk.store).run(other, false)),
                Action.of("back up", desk -> desk.backups.make()),
                Action.of("choose a second folder", desk -> desk.backups.chooseSecondFolder(Optional.of(made(desk)))),
                new Action("back up there too", desk -> {
                    desk.backups.chooseSecondFolder(Optional.of(made(desk)));
                    // As if the next backup had been made, for which one that was just chosen waits.
                    desk.store.preferences().put("backup-second-unfilled", "");
                    return () -> takeThere(desk);
                }),
                Action.of("set a passphrase", desk -> desk.backups.sealSecond(Optional.of(new Passphrase("horse")))),
                Action.of(
                        "restore",
                        desk -> desk.backups.restore(
                                desk.backups.newest().orElseThrow().place(), Optional.empty())),
                Action.of("export", FullDiskTest::export));
    }

    /// The second folder, which is there.
    private static String made(Desk desk) {
        try {
            OwnerOnly.createFolder(stick(desk.folder));
            return stick(desk.folder).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path stick(DataFolder folder) {
        return folder.path().resolveSibling(folder.path().getFileName() + ", stick");
    }

    /// The backup that is there already, so that this is all that is written.
    private static void takeThere(Desk desk) {
        var taken = desk.backups.makeIfDue().orElseThrow();
        if (taken.second() == Second.FAILED) {
            throw new BackupException(
                    BackupTrouble.NOT_WRITTEN, stick(desk.folder).toString(), null);
        }
        assertEquals(Second.WRITTEN, taken.second());
    }

    private static void export(Desk desk) {
        try {
            var records = Records.of(desk.store);
            WholeFile.write(desk.folder.path().resolve("export.json"), file -> new JsonWriter().write(records, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("actions")
    void whereverTheDiskIsFullAllOfItIsKeptOrNothing(Action action) throws IOException {
        var start = prepared();
        var done = copied(start, "done");
        long written = act(done, action, () -> FileSizeLimit.of(FileSizeLimit.NONE));
        var after = Optional.of(read(done));
        int refused = 0;
        for (int place = 0; place <= PLACES; place++) {
            var folder = copied(start, "place " + place);
            long limit = written * place / PLACES;
            boolean kept = act(folder, action, () -> FileSizeLimit.of(limit)) >= 0;
            refused += kept ? 0 : 1;
            var now = Optional.of(read(folder));
            String where = action + ", full after " + limit + " of " + written;
            assertTrue(now.equals(after) || (!kept && now.equals(before)), where);
            assertEquals(List.of(), unfinished(folder), where);
        }
        System.out.printf("%s: full at %d places, refused at %d%n", action, PLACES + 1, refused);
        assertTrue(refused > 0, "never full");
    }

    /// @param limiting is lifted afterwards
    /// @return how many bytes were written, less than none when it was refused
    private long act(DataFolder folder, Action action, Supplier<FileSizeLimit> limiting) {
        var there = files(folder);
        try (var store = SqliteStore.open(folder.database())) {
            var desk = desk(store, folder);
            var doing = action.preparing().apply(desk);
            before = Optional.of(State.of(desk));
            try (var _ = limiting.get()) {
                doing.run();
            }
            return longest(folder, there);
        } catch (StoreException e) {
            assertTrue(CLEAR.contains(e.trouble()), () -> action + ": " + e.trouble() + " " + e.code());
            return -1;
        } catch (BackupException e) {
            assertEquals(BackupTrouble.NOT_WRITTEN, e.trouble());
            return -1;
        } catch (UncheckedIOException e) {
            assertFalse(Files.exists(folder.path().resolve("export.json")));
            return -1;
        }
    }

    private Desk desk(SqliteStore store, DataFolder folder) {
        return new Desk(store, new Journal(store, clock), new FileBackups(store, folder, clock), folder);
    }

    /// How long the longest is of what was made: the log, a backup. The index of the log lives in memory.
    private static long longest(DataFolder folder, List<Path> there) {
        return files(folder).stream()
                .filter(file -> !there.contains(file) && !file.toString().endsWith("-shm"))
                .mapToLong(file -> file.toFile().length())
                .max()
                .orElseThrow();
    }

    private static List<Path> files(DataFolder folder) {
        return Stream.concat(files(folder.path()).stream(), files(stick(folder)).stream())
                .toList();
    }

    private static List<Path> files(Path folder) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A folder with some records and a backup of them, and then one more.
    private DataFolder prepared() {
        var folder = new DataFolder(root.resolve("Füße & Co 100 %#?"));
        try (var store = SqliteStore.open(folder.create().database())) {
            var journal = new Journal(store, clock);
            journal.put(Profile.USUAL);
            store.preferences().put("look", "light");
            journal.put(Samples.smallSession("s", Samples.MONDAY));
            new FileBackups(store, folder, clock).make();
            journal.put(Samples.warning("w", Samples.MONDAY, Optional.empty()));
        }
        return folder;
    }

    private DataFolder copied(DataFolder from, String name) throws IOException {
        var to = new DataFolder(root.resolve(name));
        try (Stream<Path> files = Files.walk(from.path())) {
            for (Path file : files.toList()) {
                Files.copy(file, to.path().resolve(from.path().relativize(file).toString()));
            }
        }
        return to;
    }

    private State read(DataFolder folder) {
        try (var store = SqliteStore.open(folder.database())) {
            assertEquals(List.of(), store.problems());
            return State.of(desk(store, folder));
        }
    }

    private static List<Path> unfinished(DataFolder folder) {
        return files(folder).stream()
                .filter(file -> file.toString().matches(".*\\.part|.*restoring-.*"))
                .toList();
    }
}

package app.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.FileSizeLimit;
import app.easeback.storage.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("a limit is one of the whole process")
class TroubleTest {

    private static final String[] ENDLESS = {
        "ALTER TABLE session RENAME TO care",
        "CREATE VIEW session AS WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)"
                + " SELECT s.* FROM c CROSS JOIN care s"
    };

    private final Path folder;
    private final Shell shell;

    TroubleTest(@TempDir Path folder) {
        this.folder = folder.resolve("data");
        shell = new Shell(this.folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status --at 2026-03-03T08:00:00 | --at: 2026-03-03T08:00:00 is not a time with its offset from UTC, such as 2026-03-03T08:00:00+01:00
            status --at yesterday | --at: yesterday is not a time with its offset from UTC, such as 2026-03-03T08:00:00+01:00
            status --at +12026-03-03T08:00:00Z | --at: +12026-03-03T08:00:00Z is not a time with its offset from UTC, such as 2026-03-03T08:00:00+01:00
            status --loud | --loud is not an option
            timeline --every PT0S | --every: PT0S is not a duration above zero, such as PT6H or P1D
            timeline --every -PT6H | --every: -PT6H is not a duration above zero, such as PT6H or P1D
            timeline --every 6h | --every: 6h is not a duration above zero, such as PT6H or P1D
            timeline --from 2026-03-03T08:00:00Z --to 2026-03-03T07:59:59Z | --to must not lie before --from
            timeline --from 2026-03-03T00:00:00Z --to 2026-03-03T10:00:00Z --every PT3.6S | More than 10,000 steps. Choose a longer --every, or a shorter time from --from to --to
            timeline --from 0001-01-01T00:00:00Z --to 9999-12-31T00:00:00Z --every PT0.000000001S | More than 10,000 steps. Choose a longer --every, or a shorter time from --from to --to
            reminders --from 2026-03-03T08:00:00Z --to 2026-03-03T07:59:59Z | --to must not lie before --from
            check-in | N is missing
            check-in sore | N: sore is not a whole number
            check-in 11 | N: 11 is not in 0–10
            check-in -1 | N: -1 is not in 0–10
            check-in 3 --fatigue 11 | --fatigue: 11 is not in 0–10
            check-in 3 --muscle calf:LEFT | --muscle: calf is not a muscle of the catalogue. Near it: gastrocnemius (calf), soleus (deep calf), tibialis-posterior (deep behind the shin)
            check-in 3 --muscle gastrocnemis:LEFT | --muscle: gastrocnemis is not a muscle of the catalogue. Near it: gastrocnemius (calf)
            check-in 3 --muscle Quads:LEFT | --muscle: Quads is not a muscle of the catalogue. Near it: rectus-femoris (front of thigh), vastus-lateralis (outer thigh), vastus-medialis (inner thigh above the knee)
            check-in 3 --muscle hamstrngs:LEFT | --muscle: hamstrngs is not a muscle of the catalogue. Near it: biceps-femoris (outer hamstring), semitendinosus (inner hamstring), semimembranosus (deep inner hamstring)
            check-in 3 --muscle elephant:LEFT | --muscle: elephant is not a muscle of the catalogue, and none is called nearly so
            check-in 3 --muscle soleus | --muscle: soleus names no side. Write soleus:LEFT, soleus:RIGHT or soleus:MIDLINE
            check-in 3 --muscle soleus:UP | --muscle: soleus:UP names no side. Write soleus:LEFT, soleus:RIGHT or soleus:MIDLINE
            import | FILE is missing
            export out --format xml | --format: xml is not a format that can be written. Write json, csv or ics
            stat | stat is not a command
            status 3 | 3 is not expected here
            status --at | --at needs a value (T)
            status --at --json | --at needs a value (T)
            status --json --json | --json may be given only once
            status --json=yes | --json takes no value
            check-in 3 --fatigue 1.5 | --fatigue: 1.5 is not a whole number
            undo   | undo is not a command
            """)
    void wrongUsageIsExplainedInALine(String line, String sentence) {
        assertEquals(sentence, shell.run(line.strip().split(" ", -1)).wrongUsage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            check-in | Il manque N
            check-in 3 --fatigue x | --fatigue\u00a0: x n’est pas un nombre entier
            status --at x | --at\u00a0: x n’est pas un moment avec son décalage UTC, comme 2026-03-03T08:00:00+01:00
            status --at | --at demande une valeur (T)
            status --json --json | --json ne peut être donné qu’une fois
            status --json=oui | --json ne prend pas de valeur
            status --loud | --loud n’est pas une option
            status 3 | 3 n’est pas attendu ici
            statut | statut n’est pas une commande
            """)
    void wrongUsageIsExplainedInTheLanguageOfTheUser(String line, String sentence) {
        shell.locale = Locale.CANADA_FRENCH;
        var result = shell.run(line.split(" ", -1));
        assertEquals(2, result.code());
        assertEquals(sentence, result.err().lines().findFirst().orElseThrow());
    }

    @Test
    void lettersThatCannotBeReadAreRefusedRatherThanKeptBroken() {
        assertEquals(
                "An argument has letters that cannot be read here. Set a UTF-8 locale, such as LC_ALL=C.UTF-8, and try"
                        + " again.",
                shell.run("check-in", "3", "--muscle", "soleus:LEFT", "--note", "sch\uFFFDn")
                        .err()
                        .strip());
    }

    /// In another encoding than that of its name Java takes the working folder for another one.
    @Test
    void inAFolderWhoseNameCannotBeReadNothingIsOpened() {
        shell.workingFolder = "/home/zoe/Gesundheit \uFFFD\uFFFD";
        for (var command :
                List.of(List.of("status"), List.of("export", "mine.json"), List.of("backup"), List.<String>of())) {
            assertEquals(
                    "The working folder has letters that cannot be read here. Set a UTF-8 locale, such as"
                            + " LC_ALL=C.UTF-8, and try again.",
                    shell.run(command.toArray(String[]::new)).trouble());
        }
        assertFalse(Files.exists(shell.folder));
        assertEquals(List.of(), shell.asked);
    }

    @Test
    void aFileInTheFoldersPlaceIsTroubleForVerifyToo() throws IOException {
        Files.writeString(folder, "hello");
        assertEquals(1, shell.run("verify").code());
        assertEquals("hello", Files.readString(folder));
    }

    @Test
    void anEmptyNameIsNoFolder() {
        assertEquals(
                "--data names no folder", shell.runBare("--data", "", "status").wrongUsage());
    }

    @Test
    void aLongNoteIsRefused() {
        assertEquals(
                "--note: has more than 10,000 characters",
                shell.run("check-in", "3", "--note", "x".repeat(10_001)).wrongUsage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "timeline", "check-in 3", "reminders", "export -"})
    void aFileInPlaceOfTheFolderIsExplained(String line) throws IOException {
        Files.writeString(folder, "in the way");
        assertEquals(
                "Easeback cannot keep its data in " + folder
                        + ". Make it a folder that you may write in, or choose another one with --data.",
                shell.run(line.split(" ", -1)).trouble());
        assertEquals("in the way", Files.readString(folder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "timeline",
                "check-in 3",
                "reminders",
                "export -",
                "export - --readable",
                "import -",
                "backup",
                "restore x.db",
                "restore --readable",
                "verify"
            })
    void aLinkThatLeadsNowhereIsExplainedAndNothingIsMade(String line) throws IOException {
        var nowhere = folder.resolveSibling("not mounted");
        shell.input = Shell.DIARY;
        Files.createSymbolicLink(folder, nowhere);
        assertEquals(notThere(folder), shell.run(line.split(" ", -1)).trouble());
        assertTrue(Files.notExists(nowhere));

        Files.delete(folder);
        Files.createDirectory(folder);
        Files.createSymbolicLink(database(), nowhere.resolve("easeback.db"));
        assertEquals(notThere(database()), shell.run(line.split(" ", -1)).trouble());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(database()), files.toList());
        }
    }

    private static String notThere(Path link) {
        return link
                + " is a link that leads nowhere at present. Connect the disk with your data and try again, or choose"
                + " another folder with --data; nothing was made.";
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "timeline", "check-in 3", "reminders", "export -", "verify"})
    void aNewerDatabaseIsExplained(String line) throws Exception {
        shell.run("status").answer();
        foreign("PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(database());
        assertEquals(
                database()
                        + " was made by a newer Easeback. Install the newest version to open it; nothing was changed. What this one"
                        + " can read of it you can export: easeback export FILE --readable",
                shell.run(line.split(" ", -1)).trouble());
        assertArrayEquals(before, Files.readAllBytes(database()));
    }

    @Test
    void whatIsKnownOfANewerDatabaseIsExported() throws Exception {
        shell.imported(Shell.DIARY).answer();
        String known = shell.run("export", "-").answer();
        foreign(
                "ALTER TABLE check_in ADD COLUMN mood TEXT",
                "UPDATE check_in SET mood = 'calm'",
                "CREATE TABLE walk (version INTEGER PRIMARY KEY, id TEXT) STRICT",
                "PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(database());
        var exported = shell.run("export", "-", "--readable");
        assertEquals(0, exported.code());
        assertEquals(known, exported.out());
        assertTrue(
                exported.err()
                        .startsWith("This is not all of " + database() + ", but what this Easeback can read of it. "),
                exported.err());
        assertArrayEquals(before, Files.readAllBytes(database()));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.filter(file -> Files.isDirectory(file)).toList());
        }
    }

    @Test
    void whatCouldNotBeExportedSaysOnlyThat() throws Exception {
        shell.imported(Shell.DIARY).answer();
        foreign("PRAGMA user_version = 99");
        String target = folder.resolve("missing").resolve("out.json").toString();
        assertEquals(
                target + " could not be written. Does its folder exist, may you write there, and is there room?",
                shell.run("export", target, "--readable").trouble());
    }

    @Test
    void ofANewerDatabaseInWhichNothingIsKnownNothingIsExported() throws Exception {
        shell.imported(Shell.DIARY).answer();
        foreign(
                "ALTER TABLE check_in RENAME TO visit",
                "ALTER TABLE session RENAME TO care",
                "PRAGMA user_version = 99");
        assertEquals(
                "Nothing in " + database() + " can be read by this Easeback; nothing was changed.",
                shell.run("export", folder.resolve("out.json").toString(), "--readable")
                        .trouble());
        assertFalse(Files.exists(folder.resolve("out.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "check-in 3", "import -", "import - --dry-run", "verify"})
    void aFileThatIsNoDatabaseIsExplained(String line) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(database(), "no database at all, whatever its name says");
        shell.input = Shell.DIARY;
        assertEquals(
                database() + " is not an Easeback database. Move it away, or choose another folder with --data;"
                        + " nothing was changed.",
                shell.run(line.split(" ", -1)).trouble());
        assertEquals("no database at all, whatever its name says", Files.readString(database()));
    }

    @Test
    void verifyCountsWhatIsSound() {
        shell.imported(Shell.DIARY);
        assertEquals(
                "The database is sound: 1 session, 1 check-in, no tapes, no heat, no pain entries, no plans changed, no"
                        + " reminders.\n",
                shell.run("verify").answer());
    }

    @Test
    void verifyMakesNoDatabase() {
        assertEquals(
                "There is no database at " + database() + " yet, so there is nothing to check.\n",
                shell.run("verify").answer());
        assertFalse(Files.exists(folder));
    }

    /// A first start is where nothing ever was.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDatabaseThatWasEmptiedOrTakenAwayComesBackFromItsBackup(boolean isEmptied) throws IOException {
        shell.imported(Shell.DIARY);
        Path backup = backup();
        Files.delete(database());
        if (isEmptied) {
            Files.createFile(database());
        }
        String gone = shell.run("check-in", "3").trouble();
        assertTrue(gone.startsWith(database() + " is empty or gone, though"), gone);
        var verified = shell.run("verify");
        assertEquals(
                database() + " cannot be opened. Put the newest whole backup in its place: easeback restore " + backup,
                verified.err().strip());
        assertTrue(verified.out().contains("holds 1 session, 1 check-in"), verified.out());
        assertEquals(isEmptied ? 0 : -1, Files.exists(database()) ? Files.size(database()) : -1);
        String restored = shell.run("restore", backup.toString()).answer();
        assertTrue(restored.contains("1 session"), restored);
        assertEquals(isEmptied, restored.contains("damaged-"), restored);
        assertTrue(shell.run("verify").answer().startsWith("The database is sound: 1 session, 1 check-in"));
    }

    @Test
    void verifyTellsWhatIsWrong() throws SQLException {
        shell.imported(Shell.DIARY);
        foreign("PRAGMA foreign_keys = OFF", "DELETE FROM session");
        var result = shell.run("verify");
        assertEquals(1, result.code());
        assertTrue(result.out().lines().count() >= 1);
        assertTrue(result.err().startsWith(database() + " is damaged ("), result.err());
        assertEquals(1, result.err().lines().count());
    }

    @ParameterizedTest
    @EnabledOnOs(OS.LINUX)
    @CsvSource({
        "check-in 3 --muscle soleus:LEFT, 0",
        "check-in 3 --muscle soleus:LEFT, 8000",
        "import -, 0",
        "import -, 40000",
        "backup, 0",
        "backup, 60000",
        "restore backup.db, 60000",
        "export out.json, 0",
        "export out.json, 200",
        "export /dev/full, -1"
    })
    void aFullDiskIsExplainedInALineAndNothingIsHalfDone(String line, long most) throws IOException {
        shell.run("check-in", "4", "--muscle", "soleus:LEFT").answer();
        shell.run("backup", folder.resolveSibling("backup.db").toString()).answer();
        String before = shell.run("export", "-").answer();
        shell.input = Shell.DIARY;
        String[] words = line.replace(" out", " " + folder.resolve("out"))
                .replace(" backup.db", " " + folder.resolveSibling("backup.db"))
                .split(" ", -1);
        String trouble;
        try (var _ = FileSizeLimit.of(most)) {
            trouble = shell.run(words).trouble();
        }
        assertTrue(
                Stream.of("The disk could not", "The disk is full", "No backup could be", "could not be written")
                        .anyMatch(trouble::contains),
                trouble);
        assertEquals(before, shell.run("export", "-").answer());
        assertFalse(Files.exists(folder.resolve("out.json")));
    }

    @Test
    void aFileInPlaceOfTheFolderOfBackupsIsExplained() throws IOException {
        shell.run("check-in", "4", "--muscle", "soleus:LEFT").answer();
        Path backups = Files.writeString(folder.resolve("backups"), "in the way");
        assertEquals(
                "No backup could be written to " + backups + ". May you write there, and is there room? What you have"
                        + " recorded is safe.",
                shell.run("backup").trouble());
        assertEquals("in the way", Files.readString(backups));
    }

    @Test
    void detailsAreToldWhenTheyAreAskedFor() throws IOException {
        Files.writeString(folder, "in the way");
        var result = shell.run("status", "--verbose");
        assertEquals(1, result.code());
        assertTrue(result.err().contains("\n\tat app.easeback"), result.err());
    }

    @Test
    void whatNobodyExpectedIsALineToo() {
        var broken = new Shell(folder) {
            @Override
            public void preview(Path pictures) {
                throw new IllegalStateException("no pictures");
            }
        };
        assertEquals(
                "Something went wrong inside Easeback (IllegalStateException). Please try again; with --verbose you"
                        + " see the details to report.",
                broken.run("preview", "x").trouble());
    }

    @Test
    void tooLittleMemoryIsALineToo() {
        var small = new Shell(folder) {
            @Override
            public void preview(Path pictures) {
                throw new OutOfMemoryError("Java heap space");
            }

            @Override
            public int open(DataFolder data, boolean background) {
                throw new OutOfMemoryError("Java heap space");
            }
        };
        String sentence = "There is not enough memory for this. Close other programs and try again.";
        assertEquals(sentence, small.run("preview", "x").trouble());
        assertEquals(sentence, small.run().trouble());
    }

    private Path backup() throws IOException {
        shell.run("backup").answer();
        try (var backups = Files.list(folder.resolve("backups"))) {
            return backups.findFirst().orElseThrow();
        }
    }

    /// A view in the place of a table, which has no end.
    @ParameterizedTest
    @ValueSource(strings = {"status", "check-in 3", "export -"})
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void whatSomebodyElsePutIntoTheDatabaseIsDamageAndNotRun(String line) throws Exception {
        shell.imported(Shell.DIARY).answer();
        foreign(ENDLESS);
        byte[] before = Files.readAllBytes(database());
        assertTrue(shell.run(line.split(" ", -1)).trouble().startsWith(database() + " is damaged; "));
        assertArrayEquals(before, Files.readAllBytes(database()));
    }

    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void theRestOfSuchADatabaseCanBeReadAndKept() throws Exception {
        shell.imported(Shell.DIARY).answer();
        foreign(ENDLESS);
        String rest =
                "What can still be read is no sessions, 1 check-in, no tapes, no heat, of Mon 2 Mar 2026. Something"
                        + " may be missing.";
        assertEquals(
                rest + " To keep that: easeback restore --readable\n",
                shell.run("verify").out());
        assertEquals(
                rest + "\n", shell.run("restore", "--readable", "--dry-run").answer());
        shell.run("restore", "--readable").answer();
        assertTrue(shell.run("verify").answer().startsWith("The database is sound: no sessions, 1 check-in"));
    }

    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void suchABackupIsRefused() throws Exception {
        shell.imported(Shell.DIARY).answer();
        Path backup = Files.copy(database(), folder.resolve("view.db"));
        foreign(backup, ENDLESS);
        String refused = backup + " is damaged, so it was not used. Choose another backup; nothing was changed.";
        assertEquals(
                refused, shell.run("restore", backup.toString(), "--dry-run").trouble());
        assertEquals(refused, shell.run("restore", backup.toString()).trouble());
        Files.writeString(database(), "moths");
        assertEquals(refused, shell.run("restore", backup.toString()).trouble());
    }

    private Path database() {
        return folder.resolve("easeback.db");
    }

    private void foreign(String... statements) throws SQLException {
        foreign(database(), statements);
    }

    private static void foreign(Path database, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}

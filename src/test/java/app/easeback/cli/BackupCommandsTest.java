package app.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.FileSizeLimit;
import app.easeback.core.backup.Passphrase;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.backup.FileBackups;
import app.easeback.storage.file.Disk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("a limit is one of the whole process")
class BackupCommandsTest {

    private static final String HOLDS = "1 session, 1 check-in, no tapes, no heat, of Mon 2 Mar 2026";

    private final Path folder;
    private final Shell shell;

    BackupCommandsTest(@TempDir Path folder) {
        this.folder = folder;
        shell = new Shell(folder.resolve("data"));
    }

    @BeforeEach
    void aSessionIsKept() {
        shell.imported(Shell.DIARY).answer();
    }

    @Test
    void aBackupGoesToTheFolderOfTheBackups() {
        var file = shell.folder.resolve("backups").resolve("easeback-20260303-103000-000-by-hand.db");
        assertEquals(
                "Backed up to " + file + ": " + HOLDS + ".\n",
                shell.run("backup").answer());
        assertTrue(Files.exists(file));
        assertTrue(shell.run("verify").answer().endsWith("\nThe one backup is sound.\n"));
    }

    @Test
    void whatWasBackedUpIsThereAgain() throws IOException {
        var file = folder.resolve("mine.db");
        shell.run("backup", file.toString()).answer();
        String before = shell.run("export", "-").answer();
        shell.run("check-in", "7").answer();
        String said = shell.run("restore", file.toString()).answer();
        assertTrue(said.startsWith("The backup holds " + HOLDS + ".\nIt was restored. To go back"), said);
        assertEquals(before, shell.run("export", "-").answer());
        var undo = backups().getFirst();
        assertTrue(said.contains(undo.toString()), said);
        shell.run("restore", undo.toString()).answer();
        assertTrue(shell.run("export", "-").answer().contains("\"soreness\" : 7"));
    }

    @Test
    void aDryRunSaysWhatABackupHoldsAndChangesNothing() {
        shell.run("backup").answer();
        var file = backups().getFirst().toString();
        shell.run("check-in", "7").answer();
        assertEquals(
                "The backup of Tue 3 Mar 2026, 11:30 holds " + HOLDS + ".\n",
                shell.run("restore", file, "--dry-run").answer());
        assertTrue(shell.run("export", "-").answer().contains("\"soreness\" : 7"));
        var elsewhere = new Shell(folder.resolve("elsewhere"));
        elsewhere.run("restore", file, "--dry-run").answer();
        assertFalse(Files.exists(elsewhere.folder));
    }

    @Test
    void anOpenWarningSignThatABackupLacksIsNamed() {
        shell.now = Shell.NOW.plusSeconds(1);
        shell.run("backup").answer();
        var without = backups().getFirst().toString();
        shell.imported("""
                {"format":"easeback","version":1,"checkIns":[
                  {"id":"sign","at":"2026-03-03T11:00:00+01:00[Europe/Berlin]","ratings":[],"symptoms":["FEVER"]}]}
                """).answer();
        String lacking = "\nOpen now and not in it: fever or shivers. Once it is restored, Easeback no longer asks you"
                + " to get this looked at. Do so all the same.\n";
        assertTrue(shell.run("restore", without, "--dry-run").answer().endsWith(lacking));
        shell.now = Shell.NOW.plusSeconds(1);
        shell.run("backup").answer();
        var with = backups().getFirst().toString();
        assertFalse(shell.run("restore", with, "--dry-run").answer().contains("Open now"));
        assertTrue(shell.run("restore", without).answer().contains(lacking + "It was restored."));
    }

    @Test
    void aBackupIsRestoredOnANewComputer() {
        shell.run("backup").answer();
        var elsewhere = new Shell(folder.resolve("elsewhere"));
        assertEquals(
                "The backup of Tue 3 Mar 2026, 11:30 holds " + HOLDS + ".\nIt was restored.\n",
                elsewhere.run("restore", backups().getFirst().toString()).answer());
        assertEquals(
                shell.run("export", "-").answer(), elsewhere.run("export", "-").answer());
    }

    @Test
    void aBackupOfTheSampleNeedsAPlace() {
        assertEquals(
                "--demo needs a FILE: a backup beside the sample is thrown away with it",
                shell.run("backup", "--demo").wrongUsage());
        var file = folder.resolve("sample.db");
        assertTrue(shell.run("backup", "--demo", file.toString()).answer().startsWith("Backed up to " + file));
        assertTrue(Files.exists(file));
    }

    @Test
    void aPassphraseIsAskedFor() {
        var file = folder.resolve("mine").toString();
        shell.input = "quiet words\n";
        shell.run("backup", file, "--passphrase").answer();
        assertTrue(shell.run("restore", file).answer().startsWith("The backup holds " + HOLDS));
        shell.input = "loud\n";
        assertEquals(
                "That is not the passphrase of " + file + ". Try it again; nothing was changed.",
                shell.run("restore", file).trouble());
        shell.input = "";
        assertEquals(
                "No passphrase was given. Type one, or give it as the first line of standard input.",
                shell.run("restore", file).trouble());
        assertTrue(shell.run("backup", "--passphrase").wrongUsage().startsWith("--passphrase needs a FILE"));
    }

    @Test
    void whatIsNamedAsSealedIsSealed() throws IOException {
        var file = folder.resolve("mine.sealed");
        assertEquals(
                "A FILE whose name ends in .sealed needs --passphrase",
                shell.run("backup", file.toString()).wrongUsage());
        shell.input = "quiet words\n";
        shell.run("backup", file.toString(), "--passphrase").answer();
        shell.run("restore", file.toString()).answer();
        shell.run("backup").answer();
        Files.copy(backups().getFirst(), file, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(
                file + " is not a backup of Easeback, or asks for no passphrase though it should. Choose another file;"
                        + " nothing was changed.",
                shell.run("restore", file.toString()).trouble());
    }

    @Test
    void aNewPassphraseIsLongEnoughAndTypedTwice() {
        var file = folder.resolve("mine").toString();
        shell.typed = Optional.of("quiet");
        assertEquals(
                "A new passphrase needs at least 8 characters; nothing was changed. Choose a longer one.",
                shell.run("backup", file, "--passphrase").trouble());
        shell.typed = Optional.of("quiet words");
        shell.typedAgain = Optional.of("quiet wrods");
        assertEquals(
                "The two are not the same; nothing was changed. Type them again.",
                shell.run("backup", file, "--passphrase").trouble());
        assertFalse(Files.exists(Path.of(file)));
        shell.typedAgain = Optional.empty();
        shell.run("backup", file, "--passphrase").answer();
        shell.run("restore", file).answer();
    }

    @Test
    void aPassphraseThatIsNoTextIsRefused() {
        var file = folder.resolve("mine");
        String sentence = "The passphrase has letters that cannot be read here. Give it in UTF-8, with a locale such as"
                + " LC_ALL=C.UTF-8; nothing was changed.";
        shell.bytes = new byte[] {'q', (byte) 0xE9, 't', '\n'};
        assertEquals(
                sentence, shell.run("backup", file.toString(), "--passphrase").trouble());
        assertFalse(Files.exists(file));
        shell.typed = Optional.of("q\uFFFDt");
        assertEquals(
                sentence, shell.run("backup", file.toString(), "--passphrase").trouble());
        assertFalse(Files.exists(file));
    }

    /// Some editors put one at the beginning of every file.
    @Test
    void aByteOrderMarkIsNoPartOfAPassphrase() {
        var file = folder.resolve("mine").toString();
        shell.input = "\uFEFFquiet words\n";
        shell.run("backup", file, "--passphrase").answer();
        shell.input = "quiet words\n";
        shell.run("restore", file).answer();
        shell.input = "\uFEFF\n";
        assertTrue(shell.run("restore", file).trouble().startsWith("No passphrase was given."));
    }

    @Test
    void anEmptyNameIsNoFile() throws IOException {
        assertEquals("FILE is empty: name a file", shell.run("backup", "").wrongUsage());
        assertEquals("FILE is empty: name a file", shell.run("export", "").wrongUsage());
        assertEquals("FILE is empty: name a file", shell.run("restore", " ").wrongUsage());
        assertEquals("FILE is empty: name a file", shell.run("import", "").wrongUsage());
        for (String blank : List.of("", " ")) {
            assertEquals(
                    "DIR is empty: name a folder", shell.run("preview", blank).wrongUsage());
        }
        assertEquals(List.of(), shell.asked);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theDiskThatIsFullIsTheOneOfTheBackup() throws IOException {
        String file =
                Files.createDirectory(folder.resolve("stick")).resolve("b.db").toString();
        try (var _ = FileSizeLimit.of(60_000)) {
            String trouble = shell.run("backup", file).trouble();
            assertTrue(trouble.contains(file), trouble);
            assertFalse(trouble.contains(shell.folder.toString()), trouble);
        }
    }

    @Test
    void aFileThatIsNoBackupIsRefused() throws IOException {
        var elsewhere = new Shell(folder.resolve("elsewhere"));
        String file =
                Files.writeString(folder.resolve("letter.txt"), "Dear Zoë").toString();
        assertEquals(
                file + " is not a backup of Easeback, or asks for no passphrase though it should. Choose another file;"
                        + " nothing was changed.",
                elsewhere.run("restore", file).trouble());
        assertFalse(Files.exists(elsewhere.folder));
        assertTrue(shell.run("restore").wrongUsage().contains("FILE"));
        assertEquals(
                "There is no database at " + elsewhere.folder.resolve("easeback.db")
                        + " yet, so there is nothing to back up.",
                elsewhere.run("backup").trouble());
    }

    @Test
    void aDamagedDatabaseGivesWayToABackupAndIsKeptAsItIs() throws IOException {
        shell.run("backup").answer();
        String before = shell.run("export", "-").answer();
        var database = shell.folder.resolve("easeback.db");
        byte[] damaged = Files.readAllBytes(database);
        Arrays.fill(damaged, 100, damaged.length, (byte) 9);
        Files.write(database, damaged);
        String backup = backups().getFirst().toString();
        shell.windowOpen = true;
        assertEquals(
                database + " is damaged, and the window of Easeback is open. Quit Easeback and try again;"
                        + " nothing was changed.",
                shell.run("restore", backup).trouble());
        shell.windowOpen = false;
        String said = shell.run("restore", backup).answer();
        assertEquals(before, shell.run("export", "-").answer());
        var aside = shell.folder.resolve("damaged-20260303-103000-000");
        assertTrue(said.contains(aside.toString()), said);
        assertTrue(Arrays.equals(damaged, Files.readAllBytes(aside.resolve("easeback.db"))));
        if (Disk.replacesOpenFiles(aside)) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(aside)));
        }
    }

    /// Each table can be read, but what belongs to an entry has lost it.
    @Test
    void aDatabaseThatOpensAndIsDamagedGivesWayToo() throws Exception {
        shell.run("backup").answer();
        String before = shell.run("export", "-").answer();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + shell.folder.resolve("easeback.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM session");
        }
        assertTrue(shell.run("restore", "--readable", "--dry-run").answer().startsWith("What can still be read is "));
        shell.run("restore", backups().getFirst().toString()).answer();
        assertEquals(before, shell.run("export", "-").answer());
    }

    @Test
    void whatCanStillBeReadIsToldAndKept() throws IOException {
        String before = shell.run("export", "-").answer();
        var database = shell.folder.resolve("easeback.db");
        assertEquals(
                database + " is sound, so there is nothing to keep of it; nothing was changed.",
                shell.run("restore", "--readable").trouble());
        byte[] damaged = Files.readAllBytes(database);
        damaged[17] = 3;
        Files.write(database, damaged);

        assertEquals(
                database + " cannot be opened. Keep a copy of it, and put a backup in its place.",
                shell.run("verify").err().strip());
        assertEquals(
                "What can still be read is " + HOLDS
                        + ". Nothing seems to be missing. To keep that: easeback restore --readable\n",
                shell.run("verify").out());
        assertEquals(
                database + " is damaged; nothing was changed. Quit Easeback and start it again, or type “easeback"
                        + " verify”: both show you the ways out.",
                shell.run("status").trouble());
        shell.run("restore", "--readable", "--dry-run").answer();
        assertArrayEquals(damaged, Files.readAllBytes(database));

        shell.windowOpen = true;
        assertTrue(shell.run("restore", "--readable").trouble().contains("the window of Easeback is open"));
        shell.windowOpen = false;
        String said = shell.run("restore", "--readable").answer();
        assertEquals(
                "What can still be read is " + HOLDS
                        + ". Nothing seems to be missing.\nIt is kept. The damaged file is in "
                        + shell.folder.resolve("damaged-20260303-103000-000") + ".\n",
                said);
        assertEquals(before, shell.run("export", "-").answer());
    }

    @Test
    void verifyTellsWhatTheNewestBackupHolds() throws IOException {
        shell.run("backup").answer();
        Files.writeString(shell.folder.resolve("easeback.db"), "moths");
        var result = shell.run("verify");
        String backup = backups().getFirst().toString();
        assertEquals(
                "The newest whole backup is from Tue 3 Mar 2026, 11:30 and holds " + HOLDS
                        + ". To go back to it: easeback restore " + backup + "\n",
                result.out());
        assertTrue(result.err().endsWith("easeback restore " + backup + "\n"), result.err());
        assertTrue(shell.run("restore", backup, "--readable").wrongUsage().startsWith("Name the FILE"));
    }

    @Test
    void verifyChecksTheSecondFolderAndSaysWhatItCouldNotRead() throws IOException {
        var stick = Files.createDirectory(folder.resolve("stick"));
        var place = second(stick, Optional.empty());
        String sound = shell.run("verify").answer();
        assertTrue(sound.endsWith("The one backup is sound.\nOne backup is sound in " + place + ".\n"), sound);

        shell.now = shell.now.plusSeconds(60);
        second(stick, Optional.of(new Passphrase("quiet")));
        shell.now = shell.now.plusSeconds(60);
        shell.run("backup").answer();
        sound = shell.run("verify").answer();
        assertTrue(
                sound.endsWith("All 3 backups are sound.\nOne backup is sound in " + place
                        + ".\n2 backups ask for a passphrase in " + place
                        + " and were not checked. To check one: easeback restore FILE --dry-run\n"),
                sound);

        try (var files = Files.list(place)) {
            Files.writeString(
                    files.filter(file -> file.toString().endsWith(".db"))
                            .findFirst()
                            .orElseThrow(),
                    "moths");
        }
        var result = shell.run("verify");
        assertEquals(1, result.code());
        assertTrue(result.out().contains("-by-hand.db is damaged.\n"), result.out());
        assertTrue(result.err().startsWith("One backup is damaged in " + place), result.err());

        Files.move(stick, folder.resolve("pulled"));
        assertTrue(shell.run("verify").answer().endsWith("All 3 backups are sound.\n"));
    }

    /// Chooses the second folder, as the window does, and makes a backup.
    ///
    /// @return where the backups are in it
    private Path second(Path stick, Optional<Passphrase> passphrase) throws IOException {
        var data = new DataFolder(shell.folder);
        try (var store = SqliteStore.open(data.database())) {
            var backups = new FileBackups(store, data, Clock.fixed(shell.now, ZoneOffset.UTC));
            backups.chooseSecondFolder(Optional.of(stick.toString()));
            backups.sealSecond(passphrase);
            backups.make();
            return backups.there().orElseThrow().path();
        }
    }

    @Test
    void verifyNamesADamagedBackup() throws IOException {
        shell.run("backup").answer();
        var file = backups().getFirst();
        Files.writeString(file, "moths");
        var result = shell.run("verify");
        assertEquals(1, result.code());
        assertTrue(result.out().endsWith(file.getFileName() + " is damaged.\n"), result.out());
        assertTrue(result.err().startsWith("One backup is damaged in " + file.getParent()), result.err());
    }

    /// The newest first.
    private List<Path> backups() {
        try (var files = Files.list(shell.folder.resolve("backups"))) {
            return files.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

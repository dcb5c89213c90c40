package app.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.easeback.BoundByPermissions;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What may not be written: the data folder, the database, the folder of backups. Whoever runs the tests is bound by
/// permissions here; giving a file away takes the superuser.
@EnabledOnOs(OS.LINUX)
class ReadOnlyTest {

    private static final String[] CHECK_IN = {"check-in", "3", "--muscle", "soleus:LEFT"};
    private static final int SOMEBODY_ELSE = 65_534;

    private final Path folder;
    private final Path database;
    private final Path backups;
    private final Shell shell;

    ReadOnlyTest(@TempDir Path folder) {
        this.folder = folder.resolve("data");
        database = this.folder.resolve("easeback.db");
        backups = this.folder.resolve("backups");
        shell = new Shell(this.folder);
    }

    @BeforeEach
    void begin() throws IOException {
        shell.run("check-in", "4", "--muscle", "soleus:LEFT").answer();
        Files.createDirectory(backups);
    }

    @Test
    void aFolderThatMayNotBeWrittenIsExplainedAndStaysAsItWas() throws IOException {
        var before = contents();
        permit(folder, "r-x------");
        try (var _ = new BoundByPermissions()) {
            assertEquals(cannotKeep(), shell.run(CHECK_IN).trouble());
            assertEquals(cannotKeep(), shell.run("status").trouble());
        } finally {
            permit(folder, "rwx------");
        }
        assertEquals(before, contents());
    }

    /// The program owns them, and sees to their permissions itself: nobody else may read them, it may write.
    @Test
    void aDatabaseAndAFolderOfBackupsOfOurOwnAreOpenedAgain() throws IOException {
        permit(database, "r--r--r--");
        permit(backups, "r-xr-xr-x");
        var before = contents();
        try (var _ = new BoundByPermissions()) {
            shell.run(CHECK_IN).answer();
            shell.run("backup").answer();
        }
        assertNotEquals(before, contents());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(database)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(backups)));
    }

    @Test
    void aDatabaseOfSomebodyElseIsExplainedAndStaysAsItWas() throws IOException {
        var before = contents();
        giveAway(database, "r--r--r--");
        try (var _ = new BoundByPermissions()) {
            assertEquals(cannotKeep(), shell.run(CHECK_IN).trouble());
        }
        assertEquals(before, contents());
    }

    @Test
    void aFolderOfBackupsOfSomebodyElseIsExplainedAndWhatIsRecordedIsSafe() throws IOException {
        giveAway(backups, "r-xr-xr-x");
        try (var _ = new BoundByPermissions()) {
            assertEquals(
                    "No backup could be written to " + backups
                            + ". May you write there, and is there room? What you have" + " recorded is safe.",
                    shell.run("backup").trouble());
            shell.run(CHECK_IN).answer();
        }
        assertEquals(Map.of(), contents(backups));
    }

    private String cannotKeep() {
        return "Easeback cannot keep its data in " + database
                + ". Make it a folder that you may write in, or choose another one with --data.";
    }

    private static void permit(Path place, String permissions) throws IOException {
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(permissions));
    }

    private static void giveAway(Path place, String permissions) throws IOException {
        permit(place, permissions);
        boolean given;
        try {
            Files.setAttribute(place, "unix:uid", SOMEBODY_ELSE);
            given = true;
        } catch (FileSystemException e) {
            given = false;
        }
        assumeTrue(given, "only the superuser can give a file away");
    }

    private Map<String, String> contents() throws IOException {
        return contents(folder);
    }

    private static Map<String, String> contents(Path place) throws IOException {
        var contents = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}

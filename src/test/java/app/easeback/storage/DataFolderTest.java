package app.easeback.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the paths compared here are POSIX paths")
class DataFolderTest {

    private static final Map<String, String> LINUX = Map.of("os.name", "Linux", "user.home", "/home/ann");
    private static final Map<String, String> MAC = Map.of("os.name", "Mac OS X", "user.home", "/Users/ann");
    private static final Map<String, String> WINDOWS = Map.of("os.name", "Windows 11", "user.home", "/ann");

    @TempDir
    private Path folder;

    @Test
    void theArgumentWins() {
        var given = Optional.of(Path.of("/given"));
        assertEquals(Path.of("/given"), locate(given, Map.of("EASEBACK_DATA", "/variable"), LINUX));
    }

    @Test
    void thenTheVariable() {
        var variables = Map.of("EASEBACK_DATA", "/variable", "XDG_DATA_HOME", "/xdg");
        assertEquals(Path.of("/variable"), locate(Optional.empty(), variables, LINUX));
    }

    @Test
    void anEmptyVariableIsNone() {
        var variables = Map.of("EASEBACK_DATA", "", "XDG_DATA_HOME", " ");
        assertEquals(Path.of("/home/ann/.local/share/easeback"), locate(Optional.empty(), variables, LINUX));
    }

    @Test
    void linuxKeepsItInTheDataHome() {
        assertEquals(Path.of("/xdg/easeback"), locate(Optional.empty(), Map.of("XDG_DATA_HOME", "/xdg"), LINUX));
        assertEquals(Path.of("/home/ann/.local/share/easeback"), locate(Optional.empty(), Map.of(), LINUX));
    }

    @Test
    void theHomeIsTheOneTheShellNames() {
        assertEquals(
                Path.of("/elsewhere/.local/share/easeback"),
                locate(Optional.empty(), Map.of("HOME", "/elsewhere"), LINUX));
        assertEquals(
                Path.of("/elsewhere/Library/Application Support/Easeback"),
                locate(Optional.empty(), Map.of("HOME", "/elsewhere"), MAC));
        assertEquals(
                Path.of("/home/ann/.local/share/easeback"), locate(Optional.empty(), Map.of("HOME", "here"), LINUX));
    }

    /// For a user that is on no list of users.
    @ParameterizedTest
    @ValueSource(strings = {"Linux", "Mac OS X", "Windows 11"})
    void whoHasNoHomeIsTold(String system) {
        var properties = Map.of("os.name", system, "user.home", "?");
        var trouble = assertThrows(
                StoreException.class, () -> locate(Optional.empty(), Map.of("HOME", "relative"), properties));
        assertEquals(Trouble.NO_HOME, trouble.trouble());
        assertEquals("?", trouble.place());
        var given = Optional.of(Path.of("/given"));
        assertEquals(Path.of("/given"), locate(given, Map.of(), properties));
    }

    @Test
    void aRelativeDataHomeIsIgnored() {
        assertEquals(
                Path.of("/home/ann/.local/share/easeback"),
                locate(Optional.empty(), Map.of("XDG_DATA_HOME", "xdg"), LINUX));
    }

    @Test
    void theOtherSystemsHaveTheirOwnPlaces() {
        assertEquals(
                Path.of("/Users/ann/Library/Application Support/Easeback"), locate(Optional.empty(), Map.of(), MAC));
        assertEquals(Path.of("/roaming/Easeback"), locate(Optional.empty(), Map.of("APPDATA", "/roaming"), WINDOWS));
        assertEquals(Path.of("/ann/AppData/Roaming/Easeback"), locate(Optional.empty(), Map.of(), WINDOWS));
    }

    @Test
    void aRelativeFolderIsTakenFromWhereTheProgramStarted() {
        var absolute = Path.of("data").toAbsolutePath();
        assertEquals(absolute, locate(Optional.of(Path.of("other/../data")), Map.of(), LINUX));
    }

    @Test
    void itMayBeALinkToAFolderThatIsThere() throws IOException {
        var real = Files.createDirectory(folder.resolve("real"));
        var link = new DataFolder(Files.createSymbolicLink(folder.resolve("link"), real));
        assertTrue(link.isNew());
        SqliteStore.open(link.create().database()).close();
        assertFalse(new DataFolder(real).isNew());
    }

    /// The database is on a disk that is not connected.
    @Test
    void aDatabaseOutOfReachIsNoReasonToBeginAnew() throws IOException {
        var data = new DataFolder(folder);
        Files.createSymbolicLink(data.database(), folder.resolve("not mounted/easeback.db"));
        for (Executable use : List.<Executable>of(data::isNew, data::create)) {
            assertEquals(
                    Trouble.NOT_THERE, assertThrows(StoreException.class, use).trouble());
        }
    }

    @Test
    void theDatabaseLiesInIt() {
        assertEquals(Path.of("/a/easeback.db"), new DataFolder(Path.of("/a")).database());
    }

    @Test
    void itIsMadeForItsOwnerOnly() throws IOException {
        var made = new DataFolder(folder.resolve("new/easeback")).create();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made.path())));
    }

    @Test
    void anEmptyFolderThatExistsIsTakenFromAllOthers() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        new DataFolder(folder).create();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
    }

    @Test
    void aFolderWithSomethingInItKeepsItsPermissions() throws IOException {
        var shared = PosixFilePermissions.fromString("rwxr-xr-x");
        Files.createFile(folder.resolve("of-somebody-else"));
        Files.setPosixFilePermissions(folder, shared);
        new DataFolder(folder).create();
        assertEquals(shared, Files.getPosixFilePermissions(folder));
    }

    @Test
    void aFileInItsPlaceOrAboveItIsTrouble() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        for (Path path : new Path[] {file, file.resolve("below")}) {
            var trouble = assertThrows(StoreException.class, () -> new DataFolder(path).create());
            assertEquals(Trouble.FOLDER_NOT_WRITABLE, trouble.trouble());
            assertEquals(path.toString(), trouble.place());
        }
    }

    /// /proc lets nobody make a folder in it, not even root.
    @Test
    void aPlaceThatMayNotBeWrittenIsTrouble() {
        var trouble = assertThrows(StoreException.class, () -> new DataFolder(Path.of("/proc/easeback")).create());
        assertEquals(Trouble.FOLDER_NOT_WRITABLE, trouble.trouble());
    }

    private static Path locate(Optional<Path> given, Map<String, String> environment, Map<String, String> properties) {
        return DataFolder.locate(given, environment::get, properties::get).path();
    }
}

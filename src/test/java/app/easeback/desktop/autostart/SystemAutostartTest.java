package app.easeback.desktop.autostart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemAutostartTest {

    private static final Path USUAL = Path.of("/usual");

    /// What the names of the entries of `/data/a b` end in.
    private static final String A_B = "c0f50cd9";

    @TempDir
    private Path home;

    @Test
    void itIsPossibleForAnInstalledProgramOnly() {
        var autostart = SystemAutostart.of(
                USUAL,
                Optional.of(USUAL),
                Map.of("HOME", home.toString())::get,
                Map.of("os.name", "Linux")::get,
                Files::write);
        assertFalse(autostart.possible());
        assertThrows(IllegalStateException.class, () -> autostart.set(true));
        autostart.set(false);
        assertFalse(autostart.on());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linux", "Mac OS X"})
    void whoHasNoHomeHasNoPlaceForIt(String system) {
        var properties = Map.of("os.name", system, "jpackage.app-path", "/opt/easeback/bin/easeback", "user.home", "?");
        var autostart =
                SystemAutostart.of(USUAL, Optional.empty(), Map.of("HOME", "here")::get, properties::get, (file, _) -> {
                    throw new IOException("not to be written: " + file);
                });
        assertFalse(autostart.possible());
        assertFalse(autostart.on());
        autostart.set(false);
        assertThrows(IllegalStateException.class, () -> autostart.set(true));
    }

    @Test
    void onLinuxItIsADesktopEntryInTheConfigurationOfTheUser() throws Exception {
        var autostart = linux(Map.of("HOME", home.toString()), USUAL);
        assertTrue(autostart.possible());
        assertFalse(autostart.on());

        autostart.set(true);
        autostart.set(true);
        var file = home.resolve(".config/autostart/easeback.desktop");
        assertTrue(autostart.on());
        assertTrue(Files.readAllLines(file)
                .contains("Exec=\"/opt/easeback/bin/easeback\" \"--background\" \"--data\" \"/usual\""));

        autostart.set(false);
        autostart.set(false);
        assertFalse(autostart.on());
        assertFalse(Files.exists(file));
    }

    @Test
    void theConfigurationMayBeElsewhereAndTheDataFolderIsKept() throws Exception {
        var elsewhere = home.resolve("xdg");
        var environment = Map.of("HOME", home.toString(), "XDG_CONFIG_HOME", elsewhere.toString());
        linux(environment, Path.of("/data/a b")).set(true);
        assertTrue(Files.readString(elsewhere.resolve("autostart/easeback-" + A_B + ".desktop"))
                .contains(" \"--background\" \"--data\" \"/data/a b\"\n"));
    }

    /// The system starts the program in another folder than the one it was started in now.
    @Test
    void aRelativeDataFolderIsKeptAsItIsMeantHere() {
        var environment = Map.of("HOME", home.toString());
        linux(environment, Path.of("mine")).set(true);
        assertTrue(linux(environment, Path.of("mine").toAbsolutePath()).on());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linux", "Mac OS X"})
    void eachDataFolderIsTurnedOnAndOffByItself(String system) {
        var properties = Map.of("os.name", system, "jpackage.app-path", "/opt/easeback/bin/easeback");
        var environment = Map.of("HOME", home.toString());
        var usual = SystemAutostart.of(USUAL, Optional.of(USUAL), environment::get, properties::get, Files::write);
        var other = SystemAutostart.of(
                Path.of("/data/a b"), Optional.of(USUAL), environment::get, properties::get, Files::write);
        usual.set(true);
        assertFalse(other.on());
        other.set(true);
        assertTrue(other.on());
        other.set(false);
        assertFalse(other.on());
        assertTrue(usual.on());
    }

    /// It was moved, or the entry is an older one for another folder.
    @ParameterizedTest
    @ValueSource(strings = {"Linux", "Mac OS X"})
    void anEntryForAnotherProgramOrFolderIsNoneOfOurs(String system) {
        var environment = Map.of("HOME", home.toString());
        var here = Map.of("os.name", system, "jpackage.app-path", "/opt/easeback/bin/easeback");
        var moved = Map.of("os.name", system, "jpackage.app-path", "/opt/elsewhere/easeback");
        var autostart = SystemAutostart.of(USUAL, Optional.of(USUAL), environment::get, here::get, Files::write);
        var elsewhere = SystemAutostart.of(USUAL, Optional.of(USUAL), environment::get, moved::get, Files::write);
        var anotherFolder = SystemAutostart.of(
                Path.of("/data"), Optional.of(Path.of("/data")), environment::get, here::get, Files::write);
        elsewhere.set(true);
        assertFalse(autostart.on());
        anotherFolder.set(true);
        assertFalse(autostart.on());
        autostart.set(true);
        assertTrue(autostart.on());
    }

    @Test
    void onMacOsItIsALaunchAgent() throws Exception {
        var properties = Map.of("os.name", "Mac OS X", "jpackage.app-path", "/Applications/Easeback.app/x");
        var autostart = SystemAutostart.of(
                USUAL, Optional.of(USUAL), Map.of("HOME", home.toString())::get, properties::get, Files::write);
        autostart.set(true);
        assertTrue(autostart.on());
        assertTrue(Files.exists(home.resolve("Library/LaunchAgents/app.easeback.plist")));
        autostart.set(false);
        assertFalse(autostart.on());
    }

    @Test
    void aFailureNamesTheFile() throws Exception {
        Files.writeString(home.resolve(".config"), "a file, not a folder");
        var autostart = linux(Map.of("HOME", home.toString()), USUAL);
        var failure = assertThrows(UncheckedIOException.class, () -> autostart.set(true));
        assertEquals(home.resolve(".config/autostart/easeback.desktop").toString(), failure.getMessage());
    }

    /// After `apt remove` the desktop passes over what it could not start.
    @Test
    void theDesktopEntryNamesTheProgramWithoutWhichItDoesNotCount() throws Exception {
        linux(Map.of("HOME", home.toString()), USUAL).set(true);
        var entry = Files.readAllLines(home.resolve(".config/autostart/easeback.desktop"));
        assertTrue(entry.contains("TryExec=/opt/easeback/bin/easeback"), entry.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linux", "Mac OS X"})
    void aDiskThatIsFullTakesNothingFromTheEntryThatIsThere(String system) {
        var properties = Map.of("os.name", system, "jpackage.app-path", "/opt/easeback/bin/easeback");
        var environment = Map.of("HOME", home.toString());
        SystemAutostart.of(USUAL, Optional.of(USUAL), environment::get, properties::get, Files::write)
                .set(true);
        var failing = SystemAutostart.of(USUAL, Optional.of(USUAL), environment::get, properties::get, (file, _) -> {
            throw new IOException("full");
        });
        assertThrows(UncheckedIOException.class, () -> failing.set(true));
        assertTrue(failing.on());
    }

    private static SystemAutostart linux(Map<String, String> environment, Path data) {
        var properties = Map.of("os.name", "Linux", "jpackage.app-path", "/opt/easeback/bin/easeback");
        return SystemAutostart.of(data, Optional.of(USUAL), environment::get, properties::get, Files::write);
    }
}

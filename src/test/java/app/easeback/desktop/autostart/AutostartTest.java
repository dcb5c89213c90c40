package app.easeback.desktop.autostart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutostartTest {

    @TempDir
    private Path home;

    @Test
    void itIsPossibleForAnInstalledProgramOnly() {
        var autostart = Autostart.of(
                Optional.empty(), Map.of("HOME", home.toString())::get, Map.of("os.name", "Linux")::get, Files::write);
        assertFalse(autostart.possible());
        assertThrows(IllegalStateException.class, () -> autostart.set(true));
        autostart.set(false);
        assertFalse(autostart.on());
    }

    @Test
    void onLinuxItIsADesktopEntryInTheConfigurationOfTheUser() throws Exception {
        var autostart = linux(Map.of("HOME", home.toString()), Optional.empty());
        assertTrue(autostart.possible());
        assertFalse(autostart.on());

        autostart.set(true);
        autostart.set(true);
        var file = home.resolve(".config/autostart/easeback.desktop");
        assertTrue(autostart.on());
        assertTrue(Files.readAllLines(file).contains("Exec=\"/opt/easeback/bin/easeback\" \"--background\""));

        autostart.set(false);
        autostart.set(false);
        assertFalse(autostart.on());
        assertFalse(Files.exists(file));
    }

    @Test
    void theConfigurationMayBeElsewhereAndTheDataFolderIsKept() throws Exception {
        var elsewhere = home.resolve("xdg");
        var environment = Map.of("HOME", home.toString(), "XDG_CONFIG_HOME", elsewhere.toString());
        linux(environment, Optional.of(Path.of("/data/a b"))).set(true);
        assertTrue(Files.readString(elsewhere.resolve("autostart/easeback.desktop"))
                .contains(" \"--background\" \"--data\" \"/data/a b\"\n"));
    }

    @Test
    void onMacOsItIsALaunchAgent() throws Exception {
        var properties = Map.of("os.name", "Mac OS X", "jpackage.app-path", "/Applications/Easeback.app/x");
        var autostart =
                Autostart.of(Optional.empty(), Map.of("HOME", home.toString())::get, properties::get, Files::write);
        autostart.set(true);
        assertTrue(autostart.on());
        assertTrue(Files.exists(home.resolve("Library/LaunchAgents/app.easeback.plist")));
        autostart.set(false);
        assertFalse(autostart.on());
    }

    @Test
    void aFailureNamesTheFile() throws Exception {
        Files.writeString(home.resolve(".config"), "a file, not a folder");
        var autostart = linux(Map.of("HOME", home.toString()), Optional.empty());
        var failure = assertThrows(AutostartException.class, () -> autostart.set(true));
        assertEquals(home.resolve(".config/autostart/easeback.desktop").toString(), failure.place());
    }

    /// After `apt remove` the desktop passes over what it could not start.
    @Test
    void theDesktopEntryNamesTheProgramWithoutWhichItDoesNotCount() throws Exception {
        linux(Map.of("HOME", home.toString()), Optional.empty()).set(true);
        var entry = Files.readAllLines(home.resolve(".config/autostart/easeback.desktop"));
        assertTrue(entry.contains("TryExec=/opt/easeback/bin/easeback"), entry.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linux", "Mac OS X"})
    void aDiskThatIsFullTakesNothingFromTheEntryThatIsThere(String system) {
        var properties = Map.of("os.name", system, "jpackage.app-path", "/opt/easeback/bin/easeback");
        var environment = Map.of("HOME", home.toString());
        Autostart.of(Optional.empty(), environment::get, properties::get, Files::write)
                .set(true);
        var failing = Autostart.of(Optional.empty(), environment::get, properties::get, (file, _) -> {
            throw new IOException("full");
        });
        assertThrows(AutostartException.class, () -> failing.set(true));
        assertTrue(failing.on());
    }

    private static Autostart linux(Map<String, String> environment, Optional<Path> data) {
        var properties = Map.of("os.name", "Linux", "jpackage.app-path", "/opt/easeback/bin/easeback");
        return Autostart.of(data, environment::get, properties::get, Files::write);
    }
}

package app.easeback.desktop.autostart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginItemTest {

    private static final List<String> COMMAND = List.of("C:\\Program Files\\Easeback\\easeback.exe", "--background");
    private static final String RUN = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run";
    private static final String APPROVED =
            "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run";

    private static final EntryName USUAL = new EntryName(Optional.empty());
    private static final List<String> EASEBACK = List.of("/easeback");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Hidden=true", "Hidden = true", "X-GNOME-Autostart-enabled=false"})
    void aDesktopEntryThatTheDesktopTurnedOffIsOff(String line) throws Exception {
        var item = new XdgAutostart(folder, USUAL, Files::write);
        item.turnOn(EASEBACK);
        assertTrue(item.isOn(EASEBACK));
        var file = Path.of(item.place());
        Files.writeString(file, Files.readString(file).replace("X-GNOME-Autostart-enabled=true", line));
        assertFalse(item.isOn(EASEBACK));
        item.turnOn(EASEBACK);
        assertTrue(item.isOn(EASEBACK));
    }

    /// The example of the specification: "a literal dollar sign in a quoted string is written `\\$`".
    @Test
    void theCommandOfADesktopEntryIsQuotedTwice() throws Exception {
        var item = new XdgAutostart(folder, USUAL, Files::write);
        item.turnOn(List.of("/a\\b\r\n"));
        assertTrue(Files.readAllLines(Path.of(item.place()))
                .containsAll(List.of("TryExec=/a\\\\b\\r\\n", "Exec=\"/a\\\\\\\\b\\r\\n\"")));
        item.turnOn(List.of("/a b/\"q\"", "$HOME", "a\\b", "100 %f", "`x`"));
        assertTrue(Files.readAllLines(Path.of(item.place()))
                .contains("Exec=\"/a b/\\\\\"q\\\\\"\" \"\\\\$HOME\" \"a\\\\\\\\b\" \"100 %%f\" \"\\\\`x\\\\`\""));
    }

    @Test
    void aLaunchAgentIsAPropertyListWithEachArgumentByItself() throws Exception {
        var command = List.of("/Applications/A & B <1>/easeback", "--background");
        var item = new LaunchAgent(folder.resolve("agents"), USUAL, Files::write);
        assertFalse(item.isOn(command));
        item.turnOn(command);
        assertTrue(item.isOn(command));

        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var strings = factory.newDocumentBuilder()
                .parse(Path.of(item.place()).toFile())
                .getElementsByTagName("string");
        assertEquals(
                List.of("app.easeback", "/Applications/A & B <1>/easeback", "--background", "Interactive"),
                IntStream.range(0, strings.getLength())
                        .mapToObj(i -> strings.item(i).getTextContent())
                        .toList());
    }

    @Test
    void aLaunchAgentMayBeDisabled() throws Exception {
        var item = new LaunchAgent(folder, USUAL, Files::write);
        item.turnOn(EASEBACK);
        var file = Path.of(item.place());
        Files.writeString(file, Files.readString(file).replace("<key>RunAtLoad</key>", "<key>Disabled</key>"));
        assertFalse(item.isOn(EASEBACK));
    }

    @Test
    void onWindowsItIsAValueOfTheRunKey() throws Exception {
        var registry = new Registry();
        var item = new RunKey(USUAL, registry);
        assertFalse(item.isOn(COMMAND));
        item.turnOn(COMMAND);
        assertTrue(item.isOn(COMMAND));
        assertEquals(
                "\\\"C:\\Program Files\\Easeback\\easeback.exe\\\" \\\"--background\\\"", registry.values.get(RUN));
        item.turnOff();
        item.turnOff();
        assertFalse(item.isOn(COMMAND));
    }

    @Test
    void aBackslashBeforeAQuoteIsDoubledForEachReader() throws Exception {
        var registry = new Registry();
        new RunKey(USUAL, registry).turnOn(List.of("e.exe", "D:\\"));
        // The outer reader, reg.exe, makes "D:\\" of it, and the program that is started D:\.
        assertEquals("\\\"e.exe\\\" \\\"D:\\\\\\\\\\\"", registry.values.get(RUN));
    }

    @Test
    void whatTheTaskManagerTurnedOffIsOffUntilItIsTurnedOnHere() throws Exception {
        var registry = new Registry();
        var item = new RunKey(USUAL, registry);
        item.turnOn(COMMAND);
        registry.values.put(APPROVED, "030000005AF1B2C3D4E5DA01");
        assertFalse(item.isOn(COMMAND));
        registry.values.put(APPROVED, "010000005AF1B2C3D4E5DA01");
        assertFalse(item.isOn(COMMAND));
        registry.values.put(APPROVED, "020000000000000000000000");
        assertTrue(item.isOn(COMMAND));
        registry.values.put(APPROVED, "030000005AF1B2C3D4E5DA01");
        item.turnOn(COMMAND);
        assertTrue(item.isOn(COMMAND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\Users\\Zoé\\x", "D:\\", "C:\\a b"})
    void theValueIsOnForItsFolderOnly(String data) throws Exception {
        var registry = new Registry();
        var item = new RunKey(USUAL, registry);
        item.turnOn(List.of("C:\\easeback.exe", "--background", "--data", data));
        assertTrue(item.isOn(List.of("C:\\easeback.exe", "--background", "--data", data)));
        assertFalse(item.isOn(List.of("C:\\easeback.exe", "--background", "--data", data + "2")));
        assertFalse(item.isOn(List.of("C:\\easeback.exe", "--background")));
        assertFalse(item.isOn(List.of("D:\\easeback.exe", "--background", "--data", data)));
    }

    @Test
    void aFolderOfItsOwnHasAValueOfItsOwn() throws Exception {
        var registry = new Registry();
        var usual = new RunKey(USUAL, registry);
        var other = new RunKey(new EntryName(Optional.of("1a2b3c4d")), registry);
        usual.turnOn(COMMAND);
        other.turnOn(COMMAND);
        other.turnOff();
        assertTrue(usual.isOn(COMMAND));
        assertFalse(other.isOn(COMMAND));
    }

    @Test
    void whatTheRegistryRefusesIsTold() {
        var item = new RunKey(USUAL, _ -> new RunKey.Answer(1, "ERROR: Access is denied.\n"));
        var failure = assertThrows(IOException.class, () -> item.turnOn(COMMAND));
        assertEquals("ERROR: Access is denied.", failure.getMessage());
        assertEquals(RUN + "\\Easeback", item.place());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theProgramOfTheRegistryIsHeardToItsEnd() throws Exception {
        var reg = new RunKey.Reg(Duration.ofSeconds(30));
        assertEquals(new RunKey.Answer(3, "one\ntwo"), reg.run(List.of("sh", "-c", "echo one; echo two >&2; exit 3")));
    }

    @Test
    @Timeout(20)
    @DisabledOnOs(OS.WINDOWS)
    void aProgramOfTheRegistryThatDoesNotEndIsEnded(@TempDir Path among) throws Exception {
        // Long enough for a slow computer to start the program.
        var reg = new RunKey.Reg(Duration.ofSeconds(3));
        var number = among.resolve("number");
        var command = List.of("sh", "-c", "echo $$ > '" + number + "'; exec sleep 60");
        var failure = assertThrows(IOException.class, () -> reg.run(command));
        assertEquals("sh does not end", failure.getMessage());
        var left = ProcessHandle.of(Long.parseLong(Files.readString(number).strip()));
        if (left.isPresent()) {
            left.get().onExit().get(10, TimeUnit.SECONDS);
        }
    }

    /// Answers as `reg.exe` does.
    private static final class Registry implements RunKey.Runner {

        private final Map<String, String> values = new HashMap<>();

        @Override
        public RunKey.Answer run(List<String> command) {
            var arguments = new ArrayList<>(command);
            assertEquals("reg.exe", arguments.removeFirst());
            String verb = arguments.removeFirst();
            String key = arguments.removeFirst();
            assertEquals("/v", arguments.getFirst());
            String name = arguments.get(1);
            assertTrue(List.of("Easeback", "Easeback-1a2b3c4d").contains(name), name);
            key = key + (name.equals("Easeback") ? "" : " " + name);
            if (verb.equals("add")) {
                assertEquals("/f", arguments.getLast());
                values.put(key, arguments.get(arguments.indexOf("/d") + 1));
                return new RunKey.Answer(0, "The operation completed successfully.\n");
            }
            if (!values.containsKey(key)) {
                return new RunKey.Answer(
                        1, "ERROR: The system was unable to find the specified registry key or value.\n");
            }
            if (verb.equals("delete")) {
                assertEquals("/f", arguments.getLast());
                values.remove(key);
                return new RunKey.Answer(0, "The operation completed successfully.\n");
            }
            String type = key.startsWith(RUN) ? "REG_SZ" : "REG_BINARY";
            String value = shown(values.get(key));
            return new RunKey.Answer(0, "\n" + key + "\n    " + name + "    " + type + "    " + value + "\n\n");
        }

        /// Read as a command line is, and shown in the character set of a console.
        private static String shown(String value) {
            return Pattern.compile("(\\\\*)\"")
                    .matcher(value)
                    .replaceAll(quote -> "\\\\".repeat(quote.group(1).length() / 2) + "\"")
                    .replace('é', '‚');
        }
    }
}

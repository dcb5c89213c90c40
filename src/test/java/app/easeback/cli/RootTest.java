package app.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class RootTest {

    static final List<String> COMMANDS = List.of(
            "status",
            "timeline",
            "check-in",
            "reminders",
            "import",
            "export",
            "backup",
            "restore",
            "verify",
            "preview");

    private final Shell shell;
    private final Path folder;

    RootTest(@TempDir Path folder) {
        this.folder = folder.resolve("data");
        shell = new Shell(this.folder);
    }

    @Test
    void withoutACommandTheWindowOpensOnTheFolder() {
        assertEquals("", shell.run().answer());
        assertEquals(List.of("open " + folder), shell.asked);
    }

    @Test
    void theFolderMayBeNamedByAVariable() {
        shell.environment = Map.of("EASEBACK_DATA", folder.resolve("named").toString());
        shell.runBare().answer();
        assertEquals(List.of("open " + folder.resolve("named")), shell.asked);
    }

    @Test
    void theDemoOpensOnTheSample() {
        shell.run("--demo").answer();
        assertEquals(List.of("open sample"), shell.asked);
    }

    /// Usual starts of the window are read without picocli.
    @ParameterizedTest
    @CsvSource({
        "--background, open hidden DIR",
        "--verbose, tell start-up;open DIR",
        "--verbose --background, tell start-up;open hidden DIR",
        "--demo --verbose, tell start-up;open sample",
    })
    void theWindowTakesItsOptionsInAnyForm(String options, String asked) {
        String expected = asked.replace("DIR", folder.toString());
        for (String data : List.of("--data=" + folder, "--data " + folder)) {
            shell.asked.clear();
            shell.runBare((data + " " + options).split(" ", -1)).answer();
            assertEquals(expected, String.join(";", shell.asked));
        }
    }

    @ParameterizedTest
    @CsvSource({"--data", "--demo --demo", "--data a --data b", "--data -x", "--nonsense", "--demo extra"})
    void argumentsThatMakeNoSenseOpenNothing(String arguments) {
        assertEquals(2, shell.runBare(arguments.split(" ", -1)).code());
        assertEquals(List.of(), shell.asked);
    }

    @Test
    void aRehearsalLooksAtTheSampleAndTheScreens() {
        var result = shell.run("rehearse");
        assertEquals(0, result.code());
        assertTrue(result.out().contains("\nLight: left outer thigh, left calf\n"), result.out());
        assertEquals(List.of("rehearse"), shell.asked);
        assertFalse(Files.exists(folder));
    }

    @Test
    void whereNoWindowCanBeOpenedThatIsSaid() {
        shell.problem = Optional.of("There is no display.");
        assertEquals("There is no display.", shell.run().trouble());
        assertEquals(List.of(), shell.asked);
    }

    @Test
    void inTheBackgroundNothingIsMadeWhereNoWindowCanCome() {
        shell.problem = Optional.of("There is no display.");
        assertEquals("There is no display.", shell.run("--background").trouble());
        assertEquals(List.of(), shell.asked);
        assertFalse(Files.exists(folder));
    }

    @Test
    void orTheSampleIsToldAndDrawn() {
        shell.problem = Optional.of("There is no display.");
        var result = shell.run("--or-preview", folder.toString());
        assertEquals(0, result.code());
        assertTrue(result.out().contains("\nLight: left outer thigh, left calf\n"), result.out());
        assertEquals("There is no display.", result.err().lines().findFirst().orElseThrow());
        assertEquals(
                "The pictures are in " + folder + ".",
                result.err().lines().toList().getLast());
        assertEquals(List.of("preview " + folder), shell.asked);
        assertFalse(Files.exists(folder));
    }

    @Test
    void aCommandWorksWhateverTheDisplay() {
        shell.problem = Optional.of("There is no display.");
        shell.run("--or-preview", "pictures", "status").answer();
        assertEquals(List.of(), shell.asked);
    }

    @Test
    void aCommandOnTheDemoLeavesTheFolderAlone() {
        assertTrue(shell.run("--demo", "check-in", "3").answer().startsWith("Logged for today, 11:30"));
        assertTrue(shell.run("verify", "--demo").answer().contains("9 sessions, 60 check-ins"));
        assertFalse(Files.exists(folder));
    }

    @Test
    void previewDraws() {
        assertEquals(
                "The pictures are in " + folder + ".\n",
                shell.run("preview", folder.toString()).answer());
        assertEquals(List.of("preview " + folder), shell.asked);
    }

    @Test
    void previewLeavesAFileAlone() throws IOException {
        Files.createDirectories(folder);
        String file = shell.written("file", "");
        assertEquals(
                file + " is a file. Choose a folder for the pictures.",
                shell.run("preview", file).trouble());
        assertEquals(List.of(), shell.asked);
    }

    @ParameterizedTest
    @ValueSource(strings = "")
    @FieldSource("COMMANDS")
    void everythingExplainsItself(String command) {
        String help = command.isEmpty()
                ? shell.runBare("--help").answer()
                : shell.runBare(command, "--help").answer();
        assertTrue(help.startsWith("Usage: easeback " + command), help);
        assertTrue(help.contains("--data=DIR"), help);
        assertFalse(
                help.lines().anyMatch(line -> line.matches(" +(-\\S+|N|FILE|DIR)")), "no text for an option: " + help);
    }

    /// What a T or D has to look like, with an example to copy, stands where it is asked for.
    @ParameterizedTest
    @CsvSource({
        "status, true, false",
        "timeline, true, true",
        "check-in, true, false",
        "reminders, true, false",
        "export, false, false",
        "verify, false, false"
    })
    void theHelpSaysWhatAValueHasToLookLike(String command, boolean time, boolean duration) {
        for (var language : List.of(Locale.UK, Locale.CANADA_FRENCH)) {
            shell.locale = language;
            var lines = shell.runBare(command, "--help").answer().lines().toList();
            assertEquals(time, lines.contains("  2026-03-03T08:00:00+01:00"), lines.toString());
            assertEquals(duration, lines.contains("  PT6H"), lines.toString());
        }
    }

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void noLineOfTheHelpEndsInTheMiddleOfAWord(String command) {
        shell.locale = Locale.CANADA_FRENCH;
        String help = shell.runBare(command, "--help").answer()
                + shell.runBare("--help").answer();
        assertFalse(help.lines().anyMatch(line -> line.endsWith("’")), help);
        assertTrue(help.contains("l’") && !help.contains("\u02BC"), help);
    }

    @Test
    void theHelpSpeaksTheLanguageOfTheUser() {
        shell.locale = Locale.CANADA_FRENCH;
        String help = shell.runBare("status", "--help").answer();
        assertTrue(help.startsWith("Usage\u00a0: easeback status "), help);
    }

    @Test
    void theVersionIsTold() {
        assertTrue(shell.runBare("--version").answer().matches("easeback \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n"));
    }

    @Test
    void anAnswerThatDoesNotArriveIsAFailure() {
        shell.imported(Shell.DIARY).answer();
        for (String command : List.of("status", "timeline", "verify", "export -", "import - --dry-run")) {
            var err = new ByteArrayOutputStream();
            String[] arguments = ("--data " + folder + " " + command).split(" ", -1);
            assertEquals(1, new Commands(shell, shell.surroundings(full(), new PrintStream(err))).run(arguments));
            assertFalse(err.toString(StandardCharsets.UTF_8).contains("disk full"), "the reader may have left");
        }
    }

    @Test
    void whatIsDoneIsDoneAlsoWhereTheAnswerDoesNotArrive() {
        String file = folder.resolveSibling("b.db").toString();
        shell.input = Shell.DIARY;
        for (String command : List.of(
                "check-in 3 --muscle soleus:LEFT",
                "import -",
                "backup",
                "backup " + file,
                "restore " + file,
                "export " + folder.resolveSibling("out.json"),
                "export " + folder.resolveSibling("tables") + " --format csv")) {
            var err = new ByteArrayOutputStream();
            String[] arguments = ("--data " + folder + " " + command).split(" ", -1);
            int code = new Commands(shell, shell.surroundings(full(), new PrintStream(err))).run(arguments);
            assertEquals(
                    "This was done, but the answer that says so could not be written to its end.",
                    err.toString(StandardCharsets.UTF_8).strip());
            assertEquals(0, code, command);
        }
        assertTrue(shell.run("verify").answer().contains("2 check-ins"));
    }

    private static PrintStream full() {
        return new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no space left");
                    }
                },
                true,
                StandardCharsets.UTF_8);
    }
}

package app.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.Records;
import app.easeback.core.body.Exercise;
import app.easeback.core.body.Movement;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.Training;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.Usual;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a person wrote stands in no log and in no technical detail, whatever goes wrong.
class PrivateLogsTest {

    /// Every text of a file, in which nothing else is like it.
    private static final String SECRET = "sekrit";

    private static final String FILE = """
            {"format":"easeback","version":1,
             "profile":{"emergencyNumber":"sekrit-number","exercises":[{"name":"sekrit-exercise","movements":["run"]}],
               "usuals":[{"name":"sekrit-usual","sites":[{"muscle":"soleus","side":"LEFT"}],"practitioner":"sekrit-who"}]},
             "sessions":[{"id":"sekrit-id","at":"2026-03-02T17:30:00+01:00",
               "muscles":[{"muscle":"soleus","side":"LEFT"}],"practitioner":"sekrit-practitioner","note":"sekrit-note",
               "advice":[{"at":"2026-03-02T17:31:00+01:00","text":"sekrit-advice"}]}],
             "checkIns":[{"id":"sekrit-check-in","at":"2026-03-02T21:00:00+01:00",
               "ratings":[{"muscle":"soleus","side":"LEFT","soreness":4}],"note":"sekrit-felt"}]}
            """;

    private final List<String> logged = new ArrayList<>();
    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();
    private final Handler taking = new Taking();
    private final Path folder;
    private final Shell shell;

    PrivateLogsTest(@TempDir Path folder) {
        this.folder = folder;
        shell = new Shell(folder.resolve("data"));
    }

    /// Takes what is logged, as it would be printed.
    private final class Taking extends Handler {

        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord line) {
            if (!line.getLoggerName().startsWith("com.tngtech")
                    && !line.getLoggerName().startsWith("org.junit")) {
                logged.add(formatter.format(line));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void everyLogIsOpen() {
        taking.setLevel(Level.ALL);
        root.addHandler(taking);
        root.setLevel(Level.ALL);
    }

    @AfterEach
    void theLogsAreClosed() {
        root.removeHandler(taking);
        root.setLevel(before);
    }

    @Test
    void aDayWithoutTroubleLogsNothingThatWasWritten() {
        keep();
        for (String line :
                List.of("status", "timeline", "reminders", "verify", "backup", "check-in 3 --note " + SECRET)) {
            var result = verbose(line.split(" "));
            assertEquals(0, result.code(), result.err());
            assertFalse(result.err().contains(SECRET), result.err());
        }
        assertNothingLogged();
    }

    @Test
    void aFileThatIsRefusedIsNotQuotedInTheDetails() {
        for (String broken : List.of(
                FILE.replace("\"sekrit-note\"", "sekrit-note"),
                FILE.replace("\"sekrit-note\"", "\"sekrit-note"),
                FILE.replace("\"note\"", "\"sekrit-field\""),
                FILE.replace("\"soreness\":4", "\"soreness\":\"sekrit\""),
                FILE.replace("LEFT", "sekrit"),
                FILE.replace("2026-03-02T21", "sekrit"),
                FILE.substring(0, FILE.indexOf("-felt")),
                "at,muscle,side,soreness,note\n2026-03-02T21:00:00+01:00,sekrit,LEFT,sekrit,sekrit\n",
                "at,note\n2026-03-02T21:00:00+01:00,\"sekrit\"sekrit\n",
                "sekrit\n")) {
            shell.input = broken;
            assertNoDetailQuotes(verbose("import", "-"));
        }
        assertNothingLogged();
    }

    @Test
    void aConflictIsNotQuotedInTheDetails() {
        keep();
        shell.input = FILE.replace("sekrit-note", "sekrit-other");
        assertNoDetailQuotes(verbose("import", "-"));
        assertNothingLogged();
    }

    /// Every page of the database is spoilt in turn, but for the first, which says what it is.
    @Test
    void aDamagedDatabaseIsNotQuoted() throws IOException {
        keep();
        verbose("backup");
        var database = shell.folder.resolve("easeback.db");
        byte[] whole = Files.readAllBytes(database);
        for (int page = 1; page < whole.length / 4096; page++) {
            byte[] spoilt = whole.clone();
            for (int i = 0; i < 64; i++) {
                spoilt[page * 4096 + i] ^= (byte) 0x55;
            }
            Files.write(database, spoilt);
            for (String line : List.of("status", "check-in 3", "export " + folder.resolve("out"), "verify", "backup")) {
                var result = verbose(line.split(" "));
                assertFalse(details(result.err()).contains(SECRET), result.err());
            }
        }
        assertNothingLogged();
    }

    @Test
    void whatCannotBeReadBackIsNotQuoted() throws IOException {
        keep();
        var database = shell.folder.resolve("easeback.db");
        String bytes = Files.readString(database, StandardCharsets.ISO_8859_1);
        Files.writeString(database, bytes.replace("MUSCLE_TENSION", "sekrit_TENSION"), StandardCharsets.ISO_8859_1);
        assertNoDetailQuotes(verbose("status"));
        assertNothingLogged();
    }

    /// What the core says when it is given what makes no sense: such a message may reach the log.
    static Stream<Executable> senseless() {
        var exercise = new Exercise(SECRET, Set.of(Movement.RUN), Set.of());
        var usual = new Usual(SECRET, Purpose.OTHER, List.of(Samples.LEFT_THIGH), Optional.of(SECRET));
        var session = Samples.smallSession(SECRET, Samples.MONDAY);
        return Stream.of(
                () -> new Training(List.of(exercise, exercise), Set.of()),
                () -> Profile.USUAL.withUsuals(List.of(usual, usual)),
                () -> new Exercise(SECRET, Set.of(), Set.of()),
                () -> new Usual(SECRET, Purpose.OTHER, List.<Site>of(), Optional.empty()),
                () -> new Records(Optional.empty(), List.of(session, session), List.of(), List.of(), List.of()),
                () -> new Id(SECRET + " "),
                () -> new Id(SECRET.repeat(100)),
                () -> CheckIn.of(new Id(SECRET), Samples.MONDAY, List.of(rating(), rating())));
    }

    @ParameterizedTest
    @MethodSource("senseless")
    void noMessageOfTheCoreQuotes(Executable senseless) {
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, senseless).getMessage());
        assertFalse(message.contains(SECRET) || message.contains("soleus"), message);
    }

    private static Rating rating() {
        return new Rating(Samples.site("soleus", Side.LEFT), 3);
    }

    private void keep() {
        shell.input = FILE;
        assertEquals(0, verbose("import", "-").code());
    }

    private Shell.Result verbose(String... line) {
        return shell.run(Stream.concat(Stream.of("--verbose"), Stream.of(line)).toArray(String[]::new));
    }

    private static void assertNoDetailQuotes(Shell.Result result) {
        assertEquals(1, result.code(), result.out());
        String details = details(result.err());
        assertTrue(details.contains("at app.easeback"), result.err());
        assertFalse(details.contains(SECRET), details);
    }

    /// What follows the sentence for the user, which may name what is wrong.
    private static String details(String err) {
        int exception = err.indexOf("app.easeback.");
        return exception < 0 ? "" : err.substring(exception);
    }

    private void assertNothingLogged() {
        assertEquals(
                List.of(), logged.stream().filter(line -> line.contains(SECRET)).toList());
    }
}

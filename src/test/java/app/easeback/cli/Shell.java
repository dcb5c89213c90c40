package app.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.storage.DataFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Runs commands as a shell would, in this process, at one moment.
class Shell implements Desktop {

    /// Tuesday 11:30 in Berlin, 18 hours after the session of [#DIARY].
    static final Instant NOW = Instant.parse("2026-03-03T10:30:00Z");

    static final String DIARY = """
            {"format":"easeback","version":1,
             "sessions":[{"id":"monday","at":"2026-03-02T17:30:00+01:00[Europe/Berlin]",
               "muscles":[{"muscle":"vastus-lateralis","side":"LEFT","twitches":8,"tightForWeeks":20},
                          {"muscle":"gastrocnemius","side":"LEFT"}]}],
             "checkIns":[{"id":"evening","at":"2026-03-02T21:00:00+01:00[Europe/Berlin]",
               "ratings":[{"muscle":"vastus-lateralis","side":"LEFT","soreness":4}],"note":"Zoë’s stairs"}]}
            """;

    final Path folder;
    final List<String> asked = new ArrayList<>();
    Optional<String> problem = Optional.empty();
    Map<String, String> environment = Map.of();
    String input = "";
    byte[] bytes = {};
    Optional<String> typed = Optional.empty();
    Optional<String> typedAgain = Optional.empty();
    boolean windowOpen;
    boolean terminal;
    String workingFolder = "/";
    Instant now = NOW;
    Locale locale = Locale.UK;

    Shell(Path folder) {
        this.folder = folder;
    }

    /// What a command left behind.
    record Result(int code, String out, String err) {

        /// Its answer, when it went well and said nothing else.
        String answer() {
            assertEquals(0, code, err);
            assertEquals("", err);
            return out;
        }

        /// Its one line on standard error, when it could not.
        String trouble() {
            assertEquals(1, code, out + err);
            assertEquals("", out);
            assertEquals(1, err.lines().count(), err);
            return err.strip();
        }

        /// What it says to wrong usage; the second line points to the help.
        String wrongUsage() {
            assertEquals(2, code, out + err);
            assertEquals("", out);
            List<String> lines = err.lines().toList();
            assertEquals(2, lines.size(), err);
            assertEquals("For help: easeback", lines.getLast().substring(0, 18));
            return lines.getFirst();
        }
    }

    /// Runs on the data folder.
    Result run(String... arguments) {
        var all = new ArrayList<>(List.of("--data", folder.toString()));
        all.addAll(List.of(arguments));
        return runBare(all.toArray(String[]::new));
    }

    /// Also sees to it that whatever could not be done says so in one line, unless details were asked for.
    Result runBare(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = new Commands(this, surroundings(stream(out), stream(err))).run(arguments);
        var result = new Result(code, text(out), text(err));
        if (code == 1 && !List.of(arguments).contains("--verbose")) {
            assertEquals(1, result.err().lines().count(), result.err());
        }
        return result;
    }

    Surroundings surroundings(PrintStream out, PrintStream err) {
        return new Surroundings(
                environment::get,
                Map.of("os.name", "Linux", "user.home", folder.resolve("home").toString(), "user.dir", workingFolder)
                        ::get,
                Clock.fixed(now, ZoneId.of("Europe/Berlin")),
                locale,
                new ByteArrayInputStream(bytes.length > 0 ? bytes : input.getBytes(StandardCharsets.UTF_8)),
                prompt -> prompt.startsWith("Once more") ? typedAgain.or(() -> typed) : typed,
                terminal,
                out,
                err,
                _ -> {});
    }

    /// Imports a file of this content.
    Result imported(String json, String... options) {
        input = json;
        var arguments = new ArrayList<>(List.of("import", "-"));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    String written(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Override
    public Optional<String> problem() {
        return problem;
    }

    @Override
    public Optional<Closed> keepClosed(DataFolder data) {
        return windowOpen ? Optional.empty() : Optional.of(() -> {});
    }

    @Override
    public void tellStartUp(PrintStream out) {
        asked.add("tell start-up");
    }

    @Override
    public int rehearse() {
        asked.add("rehearse");
        return 0;
    }

    @Override
    public int open(DataFolder data, boolean background) {
        problem.ifPresent(sentence -> {
            throw new CouldNotException(sentence);
        });
        asked.add((background ? "open hidden " : "open ") + data.path());
        return 0;
    }

    @Override
    public int openSample(DataFolder own) {
        asked.add("open sample");
        return 0;
    }

    @Override
    public void preview(Path pictures) {
        asked.add("preview " + pictures);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}

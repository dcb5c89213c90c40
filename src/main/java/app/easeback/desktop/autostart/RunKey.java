package app.easeback.desktop.autostart;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A value of the user's Run key, for Windows. Where the user turns the program off in the task manager, the
/// value stays and another key says so.
///
/// @param name whose value it is
/// @param runner runs `reg.exe`
/// @see <a href="https://learn.microsoft.com/windows/win32/setupapi/run-and-runonce-registry-keys">Run keys</a>
record RunKey(EntryName name, Runner runner) implements LoginItem {

    private static final String CURRENT_VERSION = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\";
    private static final String RUN = CURRENT_VERSION + "Run";
    private static final String APPROVED = CURRENT_VERSION + "Explorer\\StartupApproved\\Run";

    /// The first byte is odd where the user turned the program off.
    private static final Pattern TURNED_OFF =
            Pattern.compile("REG_BINARY\\s+[0-9A-F][13579BDF]", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]+");

    /// What a program answered.
    record Answer(int exit, String output) {}

    /// Runs a program to its end.
    interface Runner {
        Answer run(List<String> command) throws IOException;
    }

    @Override
    public String place() {
        return RUN + "\\" + value();
    }

    @Override
    public boolean isOn(List<String> command) throws IOException {
        var run = reg("query", RUN, "/v", value());
        return run.exit() == 0
                && shown(line(command)).matcher(run.output()).find()
                && !TURNED_OFF
                        .matcher(reg("query", APPROVED, "/v", value()).output())
                        .find();
    }

    @Override
    public void turnOn(List<String> command) throws IOException {
        // Java puts quotes around an argument with spaces but does not escape those inside; that is done
        // here.
        expectDone(reg("add", RUN, "/v", value(), "/t", "REG_SZ", "/d", escaped(line(command)), "/f"));
        if (has(APPROVED)) {
            expectDone(reg("delete", APPROVED, "/v", value(), "/f"));
        }
    }

    @Override
    public void turnOff() throws IOException {
        if (has(RUN)) {
            expectDone(reg("delete", RUN, "/v", value(), "/f"));
        }
    }

    private String value() {
        return name.after("Easeback", "-");
    }

    private static String line(List<String> command) {
        return command.stream().map(RunKey::quoted).collect(Collectors.joining(" "));
    }

    /// Finds the line as `reg.exe` shows it: in a character set of its own, so letters beyond ASCII are not
    /// compared.
    private static Pattern shown(String line) {
        String ascii = NOT_ASCII.splitAsStream(line).map(Pattern::quote).collect(Collectors.joining(".+"));
        return Pattern.compile("REG_SZ\\s+" + ascii + "\\s*$", Pattern.MULTILINE);
    }

    private boolean has(String key) throws IOException {
        return reg("query", key, "/v", value()).exit() == 0;
    }

    private Answer reg(String... arguments) throws IOException {
        return runner.run(
                Stream.concat(Stream.of("reg.exe"), Stream.of(arguments)).toList());
    }

    private static void expectDone(Answer answer) throws IOException {
        if (answer.exit() != 0) {
            throw new IOException(answer.output().strip());
        }
    }

    private static String quoted(String argument) {
        return "\"" + escaped(argument).replaceAll("\\\\+$", "$0$0") + "\"";
    }

    /// Escapes quotes for how Windows programs read their command line: backslashes count only before a
    /// quote, where they are doubled.
    private static String escaped(String text) {
        return text.replaceAll("(\\\\*)\"", "$1$1\\\\\"");
    }

    /// The system's `reg.exe`.
    ///
    /// @param limit how long it may take
    record Reg(Duration limit) implements Runner {

        static final Duration USUAL = Duration.ofSeconds(10);

        @Override
        public Answer run(List<String> command) throws IOException {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            // On another thread, since its output may not end before the program does.
            var answer = new FutureTask<>(() -> answer(process));
            Thread.ofVirtual().name("registry").start(answer);
            try {
                return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                throw new IOException(command.getFirst() + " does not end", e);
            } catch (ExecutionException e) {
                throw new IOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            } finally {
                process.destroyForcibly();
            }
        }

        private static Answer answer(Process process) throws IOException, InterruptedException {
            try (var output = process.inputReader()) {
                String text = output.lines().collect(Collectors.joining("\n"));
                return new Answer(process.waitFor(), text);
            }
        }
    }
}

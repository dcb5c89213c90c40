package app.easeback.desktop.autostart;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A value of the user's Run key: Windows. The task manager turns such a program off in a place of its own.
///
/// @param runner runs `reg.exe`
/// @see <a href="https://learn.microsoft.com/windows/win32/setupapi/run-and-runonce-registry-keys">Run keys</a>
record RunKey(Runner runner) implements LoginItem {

    private static final String NAME = "Easeback";
    private static final String CURRENT_VERSION = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\";
    private static final String RUN = CURRENT_VERSION + "Run";
    private static final String APPROVED = CURRENT_VERSION + "Explorer\\StartupApproved\\Run";

    /// The first byte is odd where the user turned the program off.
    private static final Pattern TURNED_OFF =
            Pattern.compile("REG_BINARY\\s+[0-9A-F][13579BDF]", Pattern.CASE_INSENSITIVE);

    /// What a program answered.
    record Answer(int exit, String output) {}

    /// Runs a program to its end.
    interface Runner {
        Answer run(List<String> command) throws IOException;
    }

    @Override
    public String place() {
        return RUN + "\\" + NAME;
    }

    @Override
    public boolean isOn() throws IOException {
        return has(RUN)
                && !TURNED_OFF
                        .matcher(reg("query", APPROVED, "/v", NAME).output())
                        .find();
    }

    @Override
    public void turnOn(List<String> command) throws IOException {
        String line = command.stream().map(RunKey::quoted).collect(Collectors.joining(" "));
        // Java puts an argument with spaces into quotes as it is: the ones inside are escaped here.
        expectDone(reg("add", RUN, "/v", NAME, "/t", "REG_SZ", "/d", escaped(line), "/f"));
        if (has(APPROVED)) {
            expectDone(reg("delete", APPROVED, "/v", NAME, "/f"));
        }
    }

    @Override
    public void turnOff() throws IOException {
        if (has(RUN)) {
            expectDone(reg("delete", RUN, "/v", NAME, "/f"));
        }
    }

    private boolean has(String key) throws IOException {
        return reg("query", key, "/v", NAME).exit() == 0;
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

    /// As Windows programs read their command line: backslashes count only before a quote, where they are doubled.
    private static String escaped(String text) {
        return text.replaceAll("(\\\\*)\"", "$1$1\\\\\"");
    }

    /// The system's `reg.exe`.
    record Reg() implements Runner {

        private static final int SECONDS = 10;

        @Override
        public Answer run(List<String> command) throws IOException {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            try (var output = process.inputReader()) {
                String text = output.lines().collect(Collectors.joining("\n"));
                if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new IOException(command.getFirst() + " does not end");
                }
                return new Answer(process.exitValue(), text);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }
}

package app.easeback.app;

import app.easeback.ChildJvm;
import app.easeback.app.instance.RaiseAnswer;
import app.easeback.app.instance.SingleInstance;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// A program that starts as Easeback does, as often as it is told to, in a process of its own.
public final class Starter implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final PrintStream input;

    private Starter(Process process) {
        this.process = process;
        output = process.inputReader(StandardCharsets.UTF_8);
        input = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    public static Starter launch() throws IOException {
        return new Starter(
                ChildJvm.of(List.of("-Xmx64m"), Starter.class, List.of()).start());
    }

    public void send(String command) {
        input.println(command);
    }

    public String answer() throws IOException {
        return Objects.requireNonNull(output.readLine(), "the process has ended");
    }

    /// Kills it as a power cut would.
    public void kill() {
        process.destroyForcibly();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        kill();
    }

    /// A folder to be the one of, `leave` to tell everybody from then on that it leaves, or `end`, which is answered
    /// with how often the window was raised.
    public static void main(String[] arguments) throws IOException {
        var raised = new AtomicInteger();
        var answer = new AtomicReference<>(RaiseAnswer.RAISED);
        var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        SingleInstance mine = null;
        System.out.println("ready");
        for (String command = commands.readLine(); command != null; command = commands.readLine()) {
            if (command.equals("end")) {
                System.out.println(raised.getAndSet(0));
                Objects.requireNonNull(mine).close();
            } else if (command.equals("leave")) {
                answer.set(RaiseAnswer.LEAVES);
                System.out.println("leaves");
            } else {
                var folder = Path.of(command);
                var claimed = SingleInstance.claim(folder, _ -> {
                    raised.incrementAndGet();
                    return answer.get();
                });
                mine = claimed.orElse(null);
                System.out.println(
                        claimed.isPresent()
                                ? "won"
                                : "raised " + (SingleInstance.raiseOther(folder) == RaiseAnswer.RAISED));
            }
        }
    }
}

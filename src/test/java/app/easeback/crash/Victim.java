package app.easeback.crash;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import app.easeback.ChildJvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/// A program in a process of its own that will be killed as a crash would: at once, with nothing tidied up.
final class Victim {

    private static final String WORK =
            "(" + String.join("|", Report.READY, Report.BEGIN, Report.DONE, Report.MAKING, Report.RESTORING) + ").*";
    private static final int ENOUGH = 1000;

    private final Process process;

    /// A permit for each time that it said that it is ready, or that it begins or ends something.
    private final Semaphore heard = new Semaphore(0);

    private final CompletableFuture<List<String>> said;

    private Victim(Process process) {
        this.process = process;
        said = CompletableFuture.supplyAsync(this::listen, task -> Thread.ofVirtual().start(task));
    }

    static Victim launch(Place place, Class<?> main, List<String> arguments) throws IOException {
        return new Victim(ChildJvm.of(place.options(), main, arguments).start());
    }

    /// Waits until it has said that it is ready, or has ended.
    void awaitReady() throws InterruptedException {
        await(1);
    }

    /// Waits, when it is ready, until it has said so many times that it begins or ends something, or has ended.
    void awaitWork(int times) throws InterruptedException {
        await(times);
    }

    private void await(int times) throws InterruptedException {
        if (!heard.tryAcquire(times, 60, SECONDS)) {
            throw new IllegalStateException("it does not get on");
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Kills it after so many milliseconds.
    ///
    /// @return every whole line that it had said by then
    List<String> killAfter(long millis) throws InterruptedException {
        var _ = process.waitFor(millis, MILLISECONDS);
        // The process itself would close our ends of its streams too, and with them go its last words.
        process.toHandle().destroyForcibly();
        process.onExit().orTimeout(60, SECONDS).join();
        return said.orTimeout(60, SECONDS).join();
    }

    private List<String> listen() {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            // What has no end is a line that was cut short.
            for (int next = output.read(); next >= 0; next = output.read()) {
                if (next == '\n') {
                    lines.add(line.toString());
                    line.setLength(0);
                    if (lines.getLast().matches(WORK)) {
                        heard.release();
                    }
                } else {
                    line.append((char) next);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("its words are lost", e);
        } finally {
            heard.release(ENOUGH);
        }
        return lines;
    }
}

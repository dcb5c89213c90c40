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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/// A program in a process of its own that will be killed as a crash would: at once, with nothing tidied up.
final class Victim {

    private static final String WORK =
            "(" + String.join("|", Report.BEGIN, Report.DONE, Report.MAKING, Report.RESTORING) + ").*";

    private final Process process;

    private final CountDownLatch ready = new CountDownLatch(1);

    /// How many lines of work it is to say yet before it is killed, and how many milliseconds after the last one.
    private final AtomicInteger lines = new AtomicInteger(Integer.MAX_VALUE);

    private volatile long moment;

    private final CompletableFuture<List<String>> said;

    private Victim(Process process) {
        this.process = process;
        said = CompletableFuture.supplyAsync(
                this::listen, task -> Thread.ofVirtual().start(task));
    }

    static Victim launch(Place place, Class<?> main, List<String> arguments) throws IOException {
        return new Victim(ChildJvm.of(place.options(), main, arguments).start());
    }

    /// Waits until it has said that it is ready, or has ended.
    void awaitReady() throws InterruptedException {
        if (!ready.await(60, SECONDS)) {
            throw new IllegalStateException("it does not start");
        }
    }

    /// Kills it so many milliseconds after it has said so many times that it begins or ends something. The one who
    /// listens does it: any other comes later, when the work is done.
    ///
    /// @return every whole line that it had said by then
    List<String> killAtWork(int times, long millis) {
        moment = millis;
        lines.set(times);
        return said.orTimeout(60, SECONDS).join();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Kills it after so many milliseconds.
    ///
    /// @return every whole line that it had said by then
    List<String> killAfter(long millis) throws InterruptedException {
        var _ = process.waitFor(millis, MILLISECONDS);
        kill();
        process.onExit().orTimeout(60, SECONDS).join();
        return said.orTimeout(60, SECONDS).join();
    }

    private List<String> listen() {
        var heard = new ArrayList<String>();
        var line = new StringBuilder();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            // What has no end is a line that was cut short.
            for (int next = output.read(); next >= 0; next = output.read()) {
                if (next == '\n') {
                    heard.add(line.toString());
                    line.setLength(0);
                    hear(heard.getLast());
                } else {
                    line.append((char) next);
                }
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("its words are lost", e);
        } finally {
            ready.countDown();
        }
        return heard;
    }

    private void hear(String line) throws InterruptedException {
        if (line.equals(Report.READY)) {
            ready.countDown();
        } else if (line.matches(WORK) && lines.decrementAndGet() < 0) {
            Thread.sleep(moment);
            kill();
        }
    }

    /// The process itself would close our ends of its streams too, and with them go its last words.
    private void kill() {
        process.toHandle().destroyForcibly();
    }
}

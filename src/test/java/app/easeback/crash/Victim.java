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
import java.util.regex.Pattern;

/// A program in a process of its own that will be killed as a crash would: at once, with nothing tidied up.
final class Victim {

    /// Lines that say that something is begun or done.
    static final Pattern WORK =
            Pattern.compile("(" + String.join("|", Report.BEGIN, Report.DONE, Report.MAKING, Report.RESTORING) + ").*");

    /// Lines that say that something is begun which changes several entries at once.
    static final Pattern SEVERAL = Pattern.compile(Report.BEGIN + "(\t[^\t]*){3}\t([2-9]|\\d\\d).*");

    private final Process process;

    private final CountDownLatch ready = new CountDownLatch(1);

    /// How many lines of work it is to say yet before it is killed, and how many milliseconds after the last one.
    private final AtomicInteger lines = new AtomicInteger(Integer.MAX_VALUE);

    private volatile long moment;

    private volatile Pattern work = WORK;

    private final CompletableFuture<List<String>> said;

    private Victim(Process process) {
        this.process = process;
        said = CompletableFuture.supplyAsync(
                this::listen, task -> Thread.ofVirtual().start(task));
    }

    static Victim launch(Place place, Class<?> main, List<String> arguments) throws IOException {
        return launch(ChildJvm.of(place.options(), main, arguments));
    }

    static Victim launch(ProcessBuilder program) throws IOException {
        return new Victim(program.start());
    }

    /// Waits until it has said that it is ready, or has ended.
    void awaitReady() throws InterruptedException {
        if (!ready.await(60, SECONDS)) {
            throw new IllegalStateException("it does not start");
        }
    }

    /// Kills it so many milliseconds after one more line of that kind than `times`. The one who listens does it: any
    /// other comes later, when the work is done.
    ///
    /// @return every whole line that it had said by then
    List<String> killAt(Pattern kind, int times, long millis) {
        work = kind;
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
        } else if (work.matcher(line).matches() && lines.decrementAndGet() < 0) {
            Thread.sleep(moment);
            kill();
        }
    }

    /// The process itself would close our ends of its streams too, and with them go its last words.
    private void kill() {
        process.toHandle().destroyForcibly();
    }
}

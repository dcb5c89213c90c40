package app.easeback.storage.backup;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Limits how long the thread that owns the store waits for a disk that may be slow or hang, such as one whose
/// server is gone. Work on the disk runs on a thread of its own, one task at a time; a task that takes longer
/// goes on there. Used only by the thread that owns the store.
public final class TimeLimiter {

    private final Duration limit;
    private FutureTask<?> work = done();

    /// Whether nobody waits for the work any more.
    private boolean late;

    private TimeLimiter(Duration limit) {
        this.limit = limit;
    }

    /// Waits no longer than `limit`.
    public static TimeLimiter of(Duration limit) {
        return new TimeLimiter(limit);
    }

    /// Waits as long as it takes, for a program that has nothing else to do.
    public static TimeLimiter unlimited() {
        return new TimeLimiter(Duration.ofDays(Short.MAX_VALUE));
    }

    /// The work is not done yet.
    static final class UnfinishedException extends IOException {

        private static final long serialVersionUID = 1L;

        private final boolean begun;

        private UnfinishedException(boolean begun) {
            super("the disk is slow or does not answer");
            this.begun = begun;
        }

        /// Whether it goes on; else it was not begun, because earlier work still goes on.
        boolean begun() {
            return begun;
        }
    }

    /// Runs `next` and waits for it. It must not touch the store.
    ///
    /// @throws UnfinishedException when it takes too long, or earlier work is still going on
    <T> T call(Callable<T> next) throws IOException {
        if (!work.isDone()) {
            throw new UnfinishedException(false);
        }
        var task = new FutureTask<>(next);
        work = task;
        late = false;
        Thread.ofPlatform().name("second-folder").daemon().start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            late = true;
            throw new UnfinishedException(true);
        } catch (ExecutionException e) {
            throw thrown(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts the thread that owns the store", e);
        }
    }

    /// What the latest work failed with, if nobody waited for it any more by then. It would be lost with the
    /// next call.
    Optional<Throwable> failedLate() {
        return late && work.state() == Future.State.FAILED ? Optional.of(work.exceptionNow()) : Optional.empty();
    }

    /// Cancels the work that is still going on. It ends at its next read or write; new work does not wait for
    /// that.
    void cancel() {
        work.cancel(true);
    }

    private static IOException thrown(ExecutionException e) {
        return switch (e.getCause()) {
            case IOException trouble -> trouble;
            case RuntimeException trouble -> throw trouble;
            case Error error -> throw error;
            case null, default -> throw new IllegalStateException(e);
        };
    }

    private static FutureTask<?> done() {
        var nothing = new FutureTask<>(() -> {}, true);
        nothing.run();
        return nothing;
    }
}

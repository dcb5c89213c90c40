package app.easeback.ui.common.work;

import app.easeback.core.Background;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// A single worker thread, such as the one that owns the store; results come back on the FX thread. Nothing
/// else in the program crosses between the two.
public final class FxBackground implements Background, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(FxBackground.class.getName());

    private final ScheduledExecutorService worker;

    /// A worker for the store.
    public FxBackground() {
        this("store");
    }

    /// @param name of the worker thread
    public FxBackground(String name) {
        worker = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon(true).factory());
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        try {
            worker.execute(() -> answer(work, done, failed));
        } catch (RejectedExecutionException e) {
            LOG.log(System.Logger.Level.DEBUG, "the window is on its way out: nobody waits for the answer", e);
        }
    }

    private static <T> void answer(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        try {
            T result = work.get();
            Platform.runLater(() -> done.accept(result));
        } catch (RuntimeException e) {
            Platform.runLater(() -> failed.accept(e));
        } catch (Throwable e) {
            // An error, such as running out of memory. What the work held is free again by now, and somebody
            // still waits for an answer.
            LOG.log(System.Logger.Level.ERROR, "work failed", e);
            Platform.runLater(() -> failed.accept(new IllegalStateException("the work was given up", e)));
        }
    }

    /// Runs `work` on the worker, even before JavaFX runs. For a thread that may wait for the result.
    public <T> Future<T> begin(Callable<T> work) {
        return worker.submit(work);
    }

    /// Runs `work` on the worker again and again, each time after a pause of `every`. What it throws is
    /// logged and does not end the repetition.
    public void repeat(Duration every, Runnable work) {
        var _ = worker.scheduleWithFixedDelay(
                () -> catching(work), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Runs `work` on the FX thread, soon.
    public static void onFxThread(Runnable work) {
        Platform.runLater(work);
    }

    /// Waits until the work given so far is done, then ends the worker.
    @Override
    public void close() {
        worker.close();
    }

    /// The same for a program that ends. Work that takes longer than `limit` hangs, as on a network disk whose server
    /// is
    /// gone, and goes on until the program has ended.
    ///
    /// @return whether the work is done
    public boolean close(Duration limit) {
        worker.shutdown();
        try {
            return worker.awaitTermination(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts the end", e);
        }
    }

    /// Interrupts the worker and does not wait for it: nobody wants its answers any more.
    public void abandon() {
        worker.shutdownNow();
    }

    private static void catching(Runnable work) {
        try {
            work.run();
        } catch (Throwable e) {
            LOG.log(System.Logger.Level.ERROR, "repeated work failed", e);
        }
    }
}

package app.easeback.crash;

import app.easeback.core.Background;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The two threads of the window without the window: a worker that owns the store, and the thread that made this, on
/// which results come back.
final class TwoThreads implements Background {

    private final Executor worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("store").daemon(true).factory());
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final Function<Object, Runnable> witness;

    /// @param witness is shown each result on the worker, and says what is to be done on the other thread as soon as
    ///     the window hears of it
    TwoThreads(Function<Object, Runnable> witness) {
        this.witness = witness;
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        underWay.incrementAndGet();
        worker.execute(() -> window.add(done(work, done, failed)));
    }

    private <T> Runnable done(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        try {
            T result = work.get();
            var told = witness.apply(result);
            return () -> {
                told.run();
                done.accept(result);
            };
        } catch (RuntimeException e) {
            return () -> failed.accept(e);
        }
    }

    /// Lets the window hear of everything that is under way, and of what comes of that.
    void settle() {
        try {
            while (underWay.get() > 0) {
                window.take().run();
                underWay.decrementAndGet();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this program", e);
        }
    }
}

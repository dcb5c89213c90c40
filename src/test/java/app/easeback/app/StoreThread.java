package app.easeback.app;

import app.easeback.core.Background;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A thread of its own for a store, whose work is waited for: who asks goes on when it is done, as tests want it, and a
/// store that was opened on it refuses the thread of the window.
final class StoreThread implements Background, AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("store").daemon(true).factory());
    private final Queue<Runnable> asked = new ArrayDeque<>();

    /// Does `work` on it.
    <T> T got(Callable<T> work) {
        try {
            return thread.submit(work).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException trouble) {
                throw trouble;
            }
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts a test", e);
        }
    }

    /// What is asked for in the middle of work, as a listener to changes does, is done after it.
    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        if (Thread.currentThread().getName().equals("store")) {
            asked.add(() -> run(work, done, failed));
            return;
        }
        T result;
        try {
            result = got(work::get);
        } catch (RuntimeException e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
        for (var next = asked.poll(); next != null; next = asked.poll()) {
            next.run();
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}

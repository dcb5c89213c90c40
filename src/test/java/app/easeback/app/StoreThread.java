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
public final class StoreThread implements Background, AutoCloseable {

    private static final String NAME = "store";

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name(NAME).daemon(true).factory());
    private final Queue<Runnable> told = new ArrayDeque<>();
    private final Queue<Runnable> asked = new ArrayDeque<>();

    /// Does `work` on it.
    public <T> T got(Callable<T> work) {
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

    /// Does on the thread that waits, before it hears of the result, what the work wants to be done there meanwhile.
    public void tell(Runnable work) {
        if (isOnIt()) {
            told.add(work);
        } else {
            work.run();
        }
    }

    private static boolean isOnIt() {
        return Thread.currentThread().getName().equals(NAME);
    }

    /// What is asked for in the middle of work, as a listener to changes does, is done after it.
    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        if (isOnIt()) {
            asked.add(() -> run(work, done, failed));
            return;
        }
        answer(work, done, failed);
        all(asked);
    }

    private <T> void answer(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        T result;
        try {
            result = got(work::get);
        } catch (RuntimeException e) {
            all(told);
            failed.accept(e);
            return;
        }
        all(told);
        done.accept(result);
    }

    private static void all(Queue<Runnable> waiting) {
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            next.run();
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}

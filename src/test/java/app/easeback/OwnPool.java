package app.easeback;

import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;

/// Threads for a parallel stream that takes long. On the common ones everything else that is asynchronous would wait
/// for it, such as the news that a process has ended.
public final class OwnPool {

    private OwnPool() {}

    /// Does `work`, whose parallel streams use threads of their own.
    public static <T> T run(Callable<T> work) {
        try (var pool = new ForkJoinPool()) {
            return pool.submit(work).join();
        }
    }
}

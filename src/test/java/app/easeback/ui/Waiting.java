package app.easeback.ui;

import app.easeback.core.Background;
import app.easeback.core.SameThread;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Work that waits until it is done by hand, as on a store that is slow to answer.
public final class Waiting implements Background {

    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        waiting.add(() -> new SameThread().run(work, done, failed));
    }

    public void doAll() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}

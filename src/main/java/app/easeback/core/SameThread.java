package app.easeback.core;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Does work at once, on the caller's thread: for commands, pictures and tests.
public final class SameThread implements Background {

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        T result;
        try {
            result = work.get();
        } catch (RuntimeException e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }
}

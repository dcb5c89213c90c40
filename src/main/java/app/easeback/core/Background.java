package app.easeback.core;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Where work that reads or writes the store is done, one piece after the other.
public interface Background {

    /// Does `work` off the thread of the window, then gives its result to `done` on that. When `work` throws, `failed`
    /// gets the exception there instead. May be called from any thread.
    <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed);
}

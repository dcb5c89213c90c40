package app.easeback.core;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Does the work that reads or writes the store, one piece after another.
public interface Background {

    /// Does `work` off the window's thread, then hands its result to `done` on the window's thread. When
    /// `work` throws, `failed` gets the exception there instead. May be called from any thread.
    <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed);
}

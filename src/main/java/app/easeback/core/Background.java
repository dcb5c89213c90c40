package app.easeback.core;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Where work that reads or writes the store is done, one piece after the other.
public interface Background {

    /// Does `work` off the caller's thread, then gives its result to `done` on the caller's. When `work` throws,
    /// `failed` gets the exception there instead.
    <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed);
}

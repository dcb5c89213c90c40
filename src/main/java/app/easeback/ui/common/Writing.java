package app.easeback.ui.common;

import app.easeback.core.Background;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// How a file for the user comes about: what is to be in it is read on the thread that owns the store, and
/// written where nobody waits for a slow stick, or for a disk whose server is gone.
///
/// @param background of the store
/// @param disk where files are written
public record Writing(Background background, Background disk) {

    /// What was read, and can be written.
    @FunctionalInterface
    public interface Content {

        /// Writes it; that takes as long as the disk does.
        Written to(Path place);
    }

    /// Has `read` done, and what it found written to `place`; then tells `said` what became of it, or `failed` why not.
    public void run(
            Supplier<Optional<Content>> read, Path place, Consumer<Written> said, Consumer<RuntimeException> failed) {
        background.run(
                read,
                found -> found.ifPresentOrElse(
                        content -> disk.run(() -> content.to(place), said, failed), () -> said.accept(Written.NOTHING)),
                failed);
    }
}

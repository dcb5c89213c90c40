package app.easeback.ui.common.work;

import app.easeback.core.Background;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Writes files for the user in two steps. What goes into a file is read on the thread that owns the store;
/// it is written on another, so that nobody waits for a slow stick or for a disk whose server is gone.
///
/// @param background the thread that owns the store
/// @param disk the thread that writes files
public record Writing(Background background, Background disk) {

    /// What was read, and can be written.
    @FunctionalInterface
    public interface Content {

        /// Writes it to `place`; that takes as long as the disk does.
        Written to(Path place);
    }

    /// Runs `read`, and writes what it found to `place`. Then `said` gets what became of it,
    /// [Written#NOTHING] where `read` found nothing; `failed` gets the exception if either step throws.
    public void run(
            Supplier<Optional<Content>> read, Path place, Consumer<Written> said, Consumer<RuntimeException> failed) {
        background.run(
                read,
                found -> found.ifPresentOrElse(
                        content -> disk.run(() -> content.to(place), said, failed), () -> said.accept(Written.NOTHING)),
                failed);
    }
}

package app.easeback.app;

import java.util.Optional;

/// Brings to the front whichever window is open. A request that comes between two windows is kept for the next one.
/// Thread-safe.
final class Raising {

    private Optional<Runnable> window = Optional.empty();
    private boolean asked;

    /// Raises the window.
    synchronized void ask() {
        window.ifPresentOrElse(Runnable::run, () -> asked = true);
    }

    /// From now on there is a window.
    ///
    /// @param raise brings it to the front; may be called from any thread
    synchronized void opened(Runnable raise) {
        window = Optional.of(raise);
        if (asked) {
            asked = false;
            raise.run();
        }
    }

    /// From now on there is none.
    synchronized void closed() {
        window = Optional.empty();
    }
}

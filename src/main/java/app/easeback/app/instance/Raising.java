package app.easeback.app.instance;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/// Brings whichever window is open to the front, or gives way to a newer program. A request that comes
/// between two windows, or while one closes, is kept for the next one. Thread-safe.
public final class Raising {

    private final String version;
    private final Executor fxThread;
    private Optional<Window> window = Optional.empty();
    private boolean asked;
    private boolean ended;

    /// @param giveWay ends the program and keeps what was typed; empty for a window that does not give way
    private record Window(BooleanSupplier toFront, Optional<Runnable> giveWay) {}

    /// @param version of this program; empty where it is not known
    /// @param fxThread runs what a window is asked for
    public Raising(String version, Executor fxThread) {
        this.version = version;
        this.fxThread = fxThread;
    }

    /// Raises the window, or gives way if the program that asks is newer.
    ///
    /// @param other the version of the program that asks; empty if it is not known
    public synchronized RaiseAnswer ask(String other) {
        if (ended) {
            return RaiseAnswer.LEAVES;
        }
        var way = window.flatMap(Window::giveWay).filter(_ -> isNewer(other));
        if (way.isPresent()) {
            fxThread.execute(way.get());
            return RaiseAnswer.LEAVES;
        }
        asked = true;
        if (window.isPresent()) {
            fxThread.execute(this::raise);
        }
        return RaiseAnswer.RAISED;
    }

    /// From now on there is a window.
    ///
    /// @param toFront brings it to the front, on the FX thread; returns false if it was left already
    public synchronized void opened(BooleanSupplier toFront) {
        opened(new Window(toFront, Optional.empty()));
    }

    /// The same for one that gives way to a newer program.
    ///
    /// @param giveWay leaves it for good and keeps what was typed; runs on the FX thread
    public synchronized void opened(BooleanSupplier toFront, Runnable giveWay) {
        opened(new Window(toFront, Optional.of(giveWay)));
    }

    private void opened(Window now) {
        window = Optional.of(now);
        if (asked) {
            fxThread.execute(this::raise);
        }
    }

    /// From now on there is none.
    public synchronized void closed() {
        window = Optional.empty();
    }

    /// Notes that the program ends, unless it was asked for a window that it has not shown since.
    ///
    /// @return whether it ends; from then on it tells whoever asks that it leaves
    public synchronized boolean end() {
        ended = !asked;
        return ended;
    }

    private void raise() {
        Optional<Window> now;
        synchronized (this) {
            now = window.filter(_ -> asked);
        }
        // Without the lock: whoever asks is not to wait for the window.
        if (now.isPresent() && now.get().toFront().getAsBoolean()) {
            synchronized (this) {
                asked = false;
            }
        }
    }

    private boolean isNewer(String other) {
        if (version.isEmpty() || other.isEmpty()) {
            return false;
        }
        try {
            return ModuleDescriptor.Version.parse(other).compareTo(ModuleDescriptor.Version.parse(version)) > 0;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}

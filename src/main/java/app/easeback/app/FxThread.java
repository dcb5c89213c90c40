package app.easeback.app;

import app.easeback.core.StoreException;
import app.easeback.ui.common.look.Theme;
import app.easeback.ui.common.work.FxBackground;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/// The start of JavaFX, once in a process, and the way to its thread from the one that starts the program.
public final class FxThread {

    private static final System.Logger LOG = System.getLogger(FxThread.class.getName());

    private FxThread() {}

    /// JavaFX did not start. It cannot be started a second time.
    static final class NotStartedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotStartedException(RuntimeException cause) {
            super(cause);
        }
    }

    /// Starts JavaFX unless it runs already, and returns once it runs.
    ///
    /// @throws NotStartedException when there is no display, or something that JavaFX needs for it is missing
    static void begin() {
        try {
            Easeback.launch();
        } catch (CompletionException e) {
            throw new NotStartedException(e);
        }
    }

    /// The first thing that is done on the thread of JavaFX.
    static void prepare() {
        // The program ends when it is told to, not when its window is hidden.
        Platform.setImplicitExit(false);
        Thread.currentThread()
                .setUncaughtExceptionHandler((_, e) -> LOG.log(System.Logger.Level.ERROR, "not expected", e));
        Theme.loadFonts();
    }

    /// Runs `work` on the thread of JavaFX, which is started if it does not run yet, and returns when the
    /// work is done.
    ///
    /// @throws StoreException when `work` throws it
    /// @throws IllegalStateException with the cause, when `work` throws anything else
    public static void start(Runnable work) {
        begin();
        var task = new FutureTask<>(work, true);
        FxBackground.onFxThread(task);
        got(task, "the window did not start");
    }

    /// What `task` came to, which is waited for.
    ///
    /// @param failed what has failed, when it is no trouble with the store
    /// @throws StoreException when `task` throws it
    /// @throws IllegalStateException with the cause, when `task` throws anything else
    static <T> T got(Future<T> task, String failed) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StoreException trouble
                    ? trouble
                    : new IllegalStateException(failed, e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts the start", e);
        }
    }

    /// Makes JavaFX draw without a display. To be called before it starts.
    static void useNoDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    /// The same as `start` without a display; JavaFX ends with it.
    static void startHeadless(Runnable work) {
        useNoDisplay();
        start(work);
        Platform.exit();
    }
}

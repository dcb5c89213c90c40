package app.easeback.app;

import app.easeback.ui.common.Theme;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/// The start of JavaFX. Once in a process.
final class FxThread {

    private FxThread() {}

    /// Starts JavaFX, does `work` on its thread and returns when that is done.
    ///
    /// @throws IllegalStateException with the cause, when `work` throws
    static void start(Runnable work) {
        var task = new FutureTask<>(
                () -> {
                    // The program ends when it is told to, not when its window is hidden.
                    Platform.setImplicitExit(false);
                    Theme.loadFonts();
                    work.run();
                },
                true);
        Platform.startup(task);
        try {
            task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the window did not start", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The same without a display.
    static void startHeadless(Runnable work) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        start(work);
        Platform.exit();
    }
}

package app.easeback.app;

import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.stage.Stage;

/// The application as JavaFX knows it. Linux desktops tell its windows from those of other programs by the name of this
/// class: `StartupWMClass` in the desktop entry is the same. Public for JavaFX, which makes it.
public final class Easeback extends Application {

    private static final CompletableFuture<Boolean> RUNS = new CompletableFuture<>();

    /// Starts JavaFX unless it runs already, and returns once it runs.
    ///
    /// @throws java.util.concurrent.CompletionException with the cause, when it does not start
    static void launch() {
        if (!RUNS.isDone()) {
            // `launch(Class)` does not return before JavaFX ends.
            Thread.ofPlatform().name("launch").daemon(true).start(Easeback::run);
        }
        RUNS.join();
    }

    private static void run() {
        try {
            launch(Easeback.class);
        } catch (IllegalStateException _) {
            // Somebody else has started it.
            RUNS.complete(true);
        } catch (RuntimeException e) {
            RUNS.completeExceptionally(e);
        }
    }

    @Override
    public void start(Stage unused) {
        FxThread.prepare();
        RUNS.complete(true);
    }
}

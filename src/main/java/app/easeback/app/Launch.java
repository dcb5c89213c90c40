package app.easeback.app;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.words.Words;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.common.ProblemDialog;
import app.easeback.ui.common.Theme;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/// The start of the window of a data folder: of the one window, since whoever comes second raises the first.
final class Launch {

    /// What is opened.
    enum Kind {
        WINDOW,
        /// As at the start of the computer: the window is there and not shown.
        BACKGROUND,
        /// Throw-away data.
        SAMPLE
    }

    private static final int DONE = 0;
    private static final int COULD_NOT = 1;

    private final DataFolder folder;
    private final Clock clock;
    private final Locale locale;
    private final Kind kind;
    private final CompletableFuture<DesktopApp> app = new CompletableFuture<>();

    Launch(DataFolder folder, Clock clock, Locale locale, Kind kind) {
        this.folder = folder;
        this.clock = clock;
        this.locale = locale;
        this.kind = kind;
    }

    /// Opens it and returns when the program is to end.
    ///
    /// @return the exit code: 0, also when another one was raised; 1 when the folder cannot be used: the user was
    ///     then told why
    int run() {
        var words = Words.of(locale);
        try {
            return once(words);
        } catch (StoreException e) {
            return fail(words, words.say(e), e);
        }
    }

    private int once(Words words) {
        try {
            // The first one may end between our two questions: then the second try is for ourselves.
            for (int attempt = 0; attempt < 2; attempt++) {
                var claim = SingleInstance.claim(folder.create().path(), this::raise);
                if (claim.isPresent()) {
                    try (var _ = claim.get()) {
                        return open();
                    }
                }
                if (kind == Kind.BACKGROUND || SingleInstance.raiseOther(folder.path())) {
                    return DONE;
                }
            }
        } catch (IOException e) {
            throw new StoreException(Trouble.FOLDER_NOT_WRITABLE, folder.path().toString(), e);
        }
        return fail(words, words.text("window.silent"), new IllegalStateException("the other one is silent"));
    }

    /// A request that comes before the window is there is kept for it.
    private void raise() {
        var _ = app.thenAccept(DesktopApp::raise);
    }

    private int open() {
        var store = SqliteStore.open(folder.database());
        untilClosed(closed -> {
            var opened = new DesktopApp(store, folder, clock, locale, kind, closed);
            opened.start();
            app.complete(opened);
        });
        return DONE;
    }

    private static int fail(Words words, String sentence, RuntimeException problem) {
        System.err.println(sentence);
        untilClosed(closed -> {
            var dialog = new ProblemDialog(words, sentence, problem);
            Theme.apply(dialog.getDialogPane().getScene(), Theme.isDark(Theme.Choice.SYSTEM));
            dialog.setOnHidden(_ -> closed.countDown());
            dialog.show();
        });
        return COULD_NOT;
    }

    /// Starts JavaFX with `work` and waits until the window is closed.
    private static void untilClosed(Consumer<CountDownLatch> work) {
        var closed = new CountDownLatch(1);
        FxThread.start(() -> work.accept(closed));
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

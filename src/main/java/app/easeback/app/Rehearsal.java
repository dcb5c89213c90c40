package app.easeback.app;

import app.easeback.app.window.Next;
import app.easeback.core.Journal;
import app.easeback.core.profile.Profile;
import app.easeback.core.words.Language;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.common.work.FxBackground;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// The program as a user sees it, without a display: started on sample data, every screen visited, left
/// again. What Java learns on the way goes into the AOT cache of a package (ADR 0025). It knows the window
/// only by the ids of its nodes, so that the program that is trained is the one that is shipped.
final class Rehearsal {

    private static final List<String> WAY = List.of(
            "nav-timeline", "nav-sessions", "nav-reminders", "nav-guide", "nav-settings", "nav-today", "log-session");

    private static final Duration AT_EACH = Duration.ofMillis(600);

    /// The program rests if it takes less processor time than this in [#AT_EACH].
    private static final Duration RESTING = Duration.ofMillis(60);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    /// On a slow computer a blinking caret alone takes more than that; each screen is shown by then.
    private static final Duration LONGEST_REST = Duration.ofSeconds(15);

    /// The classes that JavaFX uses only with a display. Those of other systems are not in the jars of this
    /// one.
    private static final List<String> WITH_A_DISPLAY = List.of(
            "com/sun/glass/ui/gtk/",
            "com/sun/glass/ui/mac/",
            "com/sun/glass/ui/win/",
            "com/sun/prism/es2/",
            "com/sun/prism/d3d/",
            "com/sun/prism/mtl/");

    private final Clock clock;
    private final Locale locale;

    Rehearsal(Clock clock, Locale locale) {
        this.clock = clock;
        this.locale = locale;
    }

    /// @return the exit code of the program
    /// @throws IllegalStateException when a screen does not appear
    int run() {
        FxThread.useNoDisplay();
        try (var sample = new SampleFolder(clock, Language.of(locale))) {
            try (var store = SqliteStore.open(sample.folder().database())) {
                new Journal(store, clock).put(Profile.USUAL);
            }
            var program = CompletableFuture.supplyAsync(
                    () -> new Program(sample.folder(), clock, locale, new StartUp(clock)).run(Next.OWN),
                    work -> Thread.ofPlatform().name("rehearsed").start(work));
            for (String id : WAY) {
                fire(id);
                rest();
            }
            loadWhatADisplayNeeds();
            FxBackground.onFxThread(() -> List.copyOf(Window.getWindows()).forEach(Rehearsal::close));
            return program.get(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException | ExecutionException e) {
            throw new IllegalStateException("the rehearsal failed", e);
        } finally {
            Platform.exit();
        }
    }

    /// Waits until the program has nothing more to do, since a screen that has not appeared is not in the
    /// cache; but no longer than [#LONGEST_REST].
    private static void rest() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_REST.toNanos();
        Duration before;
        Duration now = worked();
        do {
            before = now;
            Thread.sleep(AT_EACH);
            now = worked();
        } while (now.minus(before).compareTo(RESTING) > 0 && System.nanoTime() < end);
    }

    /// The processor time of this program.
    private static Duration worked() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static void close(Window window) {
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private static void fire(String id) throws InterruptedException, ExecutionException, TimeoutException {
        if (!succeeds(() -> button(id).map(Rehearsal::press).orElse(false), FxBackground::onFxThread, LONGEST_WAIT)) {
            throw new IllegalStateException("no button #" + id);
        }
    }

    /// Tries again and again.
    ///
    /// @return whether `work` was true at last
    /// @throws ExecutionException when `work` fails
    /// @throws TimeoutException when `thread` does not do it
    static boolean succeeds(BooleanSupplier work, Executor thread, Duration longest)
            throws InterruptedException, ExecutionException, TimeoutException {
        long end = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < end) {
            Thread.sleep(50);
            try {
                if (CompletableFuture.supplyAsync(work::getAsBoolean, thread)
                        .get(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    return true;
                }
            } catch (IllegalStateException _) {
                // JavaFX does not run yet.
            }
        }
        return false;
    }

    private static boolean press(ButtonBase button) {
        button.fire();
        return true;
    }

    private static Optional<ButtonBase> button(String id) {
        return Window.getWindows().stream()
                .flatMap(window -> Stream.ofNullable(window.getScene()))
                .flatMap(scene -> Stream.<Node>ofNullable(scene.getRoot().lookup("#" + id)))
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .findFirst();
    }

    private static void loadWhatADisplayNeeds() {
        var graphics = Platform.class.getModule();
        var module = ModuleLayer.boot().configuration().findModule(graphics.getName());
        if (module.isEmpty()) {
            return;
        }
        try (var reader = module.get().reference().open();
                var names = reader.list()) {
            names.filter(name -> name.endsWith(".class"))
                    .filter(name -> WITH_A_DISPLAY.stream().anyMatch(name::startsWith))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .forEach(name -> Class.forName(graphics, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package app.easeback.app.benchmark;

import app.easeback.SettableClock;
import app.easeback.app.FxThread;
import app.easeback.app.Wirings;
import app.easeback.app.wiring.Computer;
import app.easeback.app.wiring.Wiring;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.common.look.Theme;
import app.easeback.ui.common.work.FxBackground;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

/// How fast the screens are with ten years of data: the first visit and later visits of each; of Sessions also the
/// rows, search as one types and the calendar. Its argument is an empty folder. docs/benchmarks.md says how to run it.
public final class ScreensBenchmark {

    private static final int FIRST_VISITS = 41;
    private static final int LATER_VISITS = 200;
    private static final List<String> TYPED =
            List.of("outer thigh", "calf", "left", "gastrocnemius", "shoulder blade", "nowhere");

    private final Path folder;
    private final SettableClock clock = new SettableClock(ZonedDateTime.now(ZoneId.systemDefault()));

    private ScreensBenchmark(Path folder) {
        this.folder = folder;
    }

    /// A window of its own over the same data.
    private record Window(Stage stage, Scene scene, Wiring wiring, FxBackground background, SqliteStore store) {

        void close() throws InterruptedException, ExecutionException {
            onFx(() -> stage.close());
            background.close();
            store.close();
        }

        long visit(String screen) throws InterruptedException, ExecutionException {
            long start = onFx(() -> {
                long before = ownTime();
                wiring.navigation().go(screen);
                return before;
            });
            settle();
            return onFx(ScreensBenchmark::ownTime) - start;
        }

        /// Waits until what was asked for is read and shown, and what that asked for in turn.
        void settle() throws InterruptedException, ExecutionException {
            for (int i = 0; i < 5; i++) {
                var done = new CompletableFuture<Boolean>();
                background.run(() -> true, done::complete, done::completeExceptionally);
                done.get();
            }
            // The second begins when the first is drawn. To style and lay out by hand would do it for all nodes, and
            // JavaFX does so for those only that have changed.
            pulse();
            pulse();
        }

        private void pulse() throws InterruptedException, ExecutionException {
            var passed = new CompletableFuture<Boolean>();
            Runnable tell = () -> passed.complete(true);
            onFx(() -> {
                scene.addPostLayoutPulseListener(tell);
                Platform.requestNextPulse();
            });
            passed.get();
            onFx(() -> scene.removePostLayoutPulseListener(tell));
        }

        void go(String screen) {
            wiring.navigation().go(screen);
            layOut(scene.getRoot());
        }
    }

    public static void main(String[] args) throws InterruptedException, ExecutionException {
        var benchmark = new ScreensBenchmark(Path.of(args[0]));
        try (var store = open(benchmark.folder)) {
            Years.fill(store, ZonedDateTime.now(benchmark.clock), 10);
        }
        FxThread.start(() -> {});
        benchmark.run();
        System.exit(0);
    }

    private void run() throws InterruptedException, ExecutionException {
        visits();
        sessions();
    }

    /// The work of the window's thread from the click until everything that was read is shown. A minute passes between
    /// two rounds, so that none shows what an earlier one has read.
    private void visits() throws InterruptedException, ExecutionException {
        var first = new LinkedHashMap<String, List<Long>>();
        var later = new LinkedHashMap<String, List<Long>>();
        for (int i = 0; i < FIRST_VISITS; i++) {
            var window = open();
            window.settle();
            for (String screen : List.of("timeline", "sessions", "reminders", "guide", "settings")) {
                add(first, screen, window.visit(screen));
            }
            for (int round = 0; round < 10; round++) {
                clock.pass(Duration.ofMinutes(1));
                onFx(() -> window.wiring().tick());
                window.settle();
                for (String screen : window.wiring().screens()) {
                    add(later, screen, window.visit(screen));
                }
            }
            window.close();
        }
        first.forEach((screen, times) -> report("first visit of " + screen, times.subList(1, times.size())));
        later.forEach((screen, times) -> report("later visit of " + screen, times));
    }

    private static void add(Map<String, List<Long>> times, String screen, long time) {
        times.computeIfAbsent(screen, _ -> new ArrayList<>()).add(time);
    }

    private void sessions() throws InterruptedException, ExecutionException {
        var built = new ArrayList<Long>();
        var seen = new ArrayList<Long>();
        var known = new ArrayList<Long>();
        for (int i = 0; i < FIRST_VISITS; i++) {
            var window = open();
            Thread.sleep(300);
            long start = System.nanoTime();
            built.add(time(() -> window.go("sessions")));
            seen.add(until(start, () -> window.scene().lookup(".session-card") != null));
            known.add(until(start, () -> everyRowIsKnown(window.scene())));
            if (i < FIRST_VISITS - 1) {
                window.close();
            } else {
                later(window);
            }
        }
        System.out.printf(Locale.ROOT, "the very first: rows after %.0f ms%n", seen.getFirst() / 1e6);
        report("first visit: nodes built and laid out", built.subList(1, built.size()));
        report("first visit: from the click to the rows laid out", seen.subList(1, seen.size()));
        report(
                "first visit: from the click to soreness and hours to full of every row in view",
                known.subList(1, known.size()));
    }

    private static void later(Window window) throws InterruptedException, ExecutionException {
        var visits = new ArrayList<Long>();
        for (int i = 0; i < LATER_VISITS; i++) {
            onFx(() -> window.go("today"));
            visits.add(time(() -> window.go("sessions")));
        }
        report("later visit", visits);
        var field = (TextField) Objects.requireNonNull(window.scene().lookup("#session-search"));
        var keys = new ArrayList<Long>();
        for (int round = 0; round < 10; round++) {
            for (String word : TYPED) {
                for (int end = 1; end <= word.length(); end++) {
                    String text = word.substring(0, end);
                    keys.add(time(() -> {
                        field.setText(text);
                        layOut(window.scene().getRoot());
                    }));
                }
                onFx(() -> field.clear());
            }
        }
        report("a key in the search", keys);
        var look = (ToggleButton) Objects.requireNonNull(window.scene().lookup("#session-look-calendar"));
        System.out.printf(
                Locale.ROOT,
                "first look at the calendar: %.1f ms%n",
                time(() -> {
                            look.fire();
                            layOut(window.scene().getRoot());
                        })
                        / 1e6);
        Thread.sleep(300);
        var months = new ArrayList<Long>();
        for (int i = 0; i < 100; i++) {
            var name = (Label) Objects.requireNonNull(window.scene().lookup("#calendar-month"));
            String before = onFx(name::getText);
            long start = System.nanoTime();
            Platform.runLater(
                    () -> ((Button) Objects.requireNonNull(window.scene().lookup("#calendar-previous"))).fire());
            months.add(until(start, () -> !name.getText().equals(before)));
        }
        report("another month of the calendar", months);
    }

    private static SqliteStore open(Path folder) {
        return SqliteStore.open(folder.resolve("easeback.db"));
    }

    private Window open() throws InterruptedException, ExecutionException {
        var background = new FxBackground();
        var store = background.begin(() -> open(folder)).get();
        return onFx(() -> open(store, background));
    }

    private Window open(SqliteStore store, FxBackground background) {
        var stage = new Stage();
        var wiring = Wirings.of(store, folder, clock, background, Computer.NONE);
        var scene = new Scene(wiring.window(), 1180, 860);
        Theme.apply(scene, false);
        stage.setScene(scene);
        wiring.tick();
        stage.show();
        return new Window(stage, scene, wiring, background, store);
    }

    private static boolean everyRowIsKnown(Scene scene) {
        var said = scene.getRoot().lookupAll(".session-course .label");
        return !said.isEmpty()
                && said.stream()
                        .map(Label.class::cast)
                        .noneMatch(label -> label.getText().isEmpty() && isShown(label));
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void layOut(Parent root) {
        root.applyCss();
        root.layout();
    }

    private static long until(long start, BooleanSupplier ready) throws InterruptedException, ExecutionException {
        while (!onFx(ready::getAsBoolean)) {
            Thread.sleep(1);
        }
        return System.nanoTime() - start;
    }

    /// How long this thread has worked, as Linux counts it: other programs do not matter then.
    private static long ownTime() {
        try {
            return Long.parseLong(
                    Files.readString(Path.of("/proc/thread-self/schedstat")).split(" ", 2)[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long time(Runnable work) throws InterruptedException, ExecutionException {
        return onFx(() -> {
            long start = ownTime();
            work.run();
            return ownTime() - start;
        });
    }

    private static void onFx(Runnable work) throws InterruptedException, ExecutionException {
        onFx(() -> {
            work.run();
            return true;
        });
    }

    private static <T> T onFx(Supplier<T> work) throws InterruptedException, ExecutionException {
        var task = new FutureTask<>(work::get);
        Platform.runLater(task);
        return task.get();
    }

    private static void report(String what, List<Long> nanos) {
        Collections.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%s: n %d, p50 %.2f ms, p95 %.2f ms, most %.2f ms%n",
                what,
                nanos.size(),
                nanos.get(nanos.size() / 2) / 1e6,
                nanos.get(nanos.size() * 95 / 100) / 1e6,
                nanos.getLast() / 1e6);
    }
}

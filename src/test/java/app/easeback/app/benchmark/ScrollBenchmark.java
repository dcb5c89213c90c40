package app.easeback.app.benchmark;

import app.easeback.app.FxThread;
import app.easeback.app.Wirings;
import app.easeback.app.wiring.Computer;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.common.look.Theme;
import app.easeback.ui.common.work.FxBackground;
import app.easeback.ui.shell.MainWindow;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/// How many frames a second the Timeline makes with ten years of data while its page is scrolled and while its slider
/// is drawn through time, beside a bare canvas of its size that is scrolled. Its arguments are an empty folder and the
/// number of rounds. docs/benchmarks.md says how to run it.
public final class ScrollBenchmark {

    private static final double SECONDS = 5;
    private static final int WIDTH = 1180;
    private static final int HEIGHT = 860;

    private ScrollBenchmark() {}

    public static void main(String[] args) throws Exception {
        var clock = Clock.system(ZoneId.systemDefault());
        var folder = Path.of(args[0]);
        try (var store = open(folder)) {
            Years.fill(store, ZonedDateTime.now(clock), 10);
        }
        FxThread.start(() -> {});
        try (var background = new FxBackground();
                var store = background.begin(() -> open(folder)).get()) {
            for (int round = 0; round < Integer.parseInt(args[1]); round++) {
                timeline(store, folder, clock, background);
                canvas();
            }
        }
        System.exit(0);
    }

    private static SqliteStore open(Path folder) {
        return SqliteStore.open(folder.resolve("easeback.db"));
    }

    private static void timeline(SqliteStore store, Path folder, Clock clock, FxBackground background)
            throws Exception {
        var stage = new CompletableFuture<Stage>();
        Platform.runLater(() -> {
            var wiring = Wirings.of(store, folder, clock, background, Computer.NONE);
            wiring.tick();
            stage.complete(show(wiring.window()));
            wiring.navigation().go("timeline");
        });
        var window = (MainWindow) stage.get().getScene().getRoot();
        do {
            Thread.sleep(1000);
        } while (!(window.screen().lookup("#replay-slider") instanceof Slider));
        var page = (ScrollPane) window.screen();
        var slider = (Slider) page.lookup("#replay-slider");
        report("Timeline, its page scrolled", page::setVvalue);
        report(
                "Timeline, its slider drawn",
                part -> slider.setValue(slider.getMin() + part * (slider.getMax() - slider.getMin())));
        Platform.runLater(stage.get()::close);
    }

    /// As high as the page of the Timeline, with about as much on it.
    private static void canvas() throws Exception {
        var stage = new CompletableFuture<Stage>();
        var page = new CompletableFuture<ScrollPane>();
        Platform.runLater(() -> {
            var canvas = new Canvas(WIDTH - 20, 2 * HEIGHT);
            var graphics = canvas.getGraphicsContext2D();
            for (int line = 0; line < 60; line++) {
                graphics.setFill(Color.hsb(line * 6, 0.4, 0.9));
                graphics.fillRect(20, line * 28, WIDTH - 60, 20);
                graphics.setFill(Color.BLACK);
                graphics.fillText("a line of text of about the usual length, number " + line, 30, line * 28 + 15);
            }
            page.complete(new ScrollPane(new Pane(canvas)));
            stage.complete(show(page.join()));
        });
        Thread.sleep(1000);
        report("a bare canvas, scrolled", page.get()::setVvalue);
        Platform.runLater(stage.get()::close);
    }

    private static Stage show(Parent root) {
        var stage = new Stage();
        stage.setScene(new Scene(root, WIDTH, HEIGHT));
        Theme.apply(stage.getScene(), false);
        stage.show();
        return stage;
    }

    /// Moves to and fro, a second a way, and counts the frames.
    private static void report(String what, DoubleConsumer move) throws Exception {
        var done = new CompletableFuture<Double>();
        Platform.runLater(() -> new AnimationTimer() {
            private long start;
            private int frames;

            @Override
            public void handle(long now) {
                if (start == 0) {
                    start = now;
                }
                double seconds = (now - start) / 1e9;
                move.accept(Math.abs(1 - seconds % 2));
                if (seconds >= SECONDS) {
                    stop();
                    done.complete(frames / seconds);
                }
                frames++;
            }
        }.start());
        System.out.printf(Locale.ROOT, "%s: %.1f frames a second%n", what, done.get());
    }
}

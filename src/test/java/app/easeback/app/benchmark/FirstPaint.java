package app.easeback.app.benchmark;

import app.easeback.app.FxThread;
import app.easeback.app.Wirings;
import app.easeback.app.wiring.Computer;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.common.look.Theme;
import app.easeback.ui.common.work.FxBackground;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/// How long it is from the start of the process to the first painted Today, or to a bare JavaFX window. Its arguments
/// are `fill FOLDER [YEARS]`, `today FOLDER` or `bare`; it prints milliseconds. docs/benchmarks.md says how to run
/// it.
public final class FirstPaint {

    private FirstPaint() {}

    public static void main(String[] args) throws Exception {
        var clock = Clock.system(ZoneId.systemDefault());
        switch (args[0]) {
            case "fill" -> {
                try (var store = open(args[1])) {
                    Years.fill(store, ZonedDateTime.now(clock), args.length > 2 ? Integer.parseInt(args[2]) : 10);
                }
            }
            case "today" -> {
                var worker = new FxBackground();
                var store = worker.begin(() -> open(args[1])).get();
                FxThread.start(() -> today(store, worker, args[1], clock));
            }
            default -> Platform.startup(FirstPaint::bare);
        }
    }

    private static SqliteStore open(String folder) {
        return SqliteStore.open(Path.of(folder).resolve("easeback.db"));
    }

    private static void bare() {
        var scene = new Scene(new Label("Today"), 1180, 860);
        show(scene, () -> true);
    }

    private static void today(SqliteStore store, FxBackground worker, String folder, Clock clock) {
        var wiring = Wirings.of(store, Path.of(folder), clock, worker, Computer.NONE);
        var scene = new Scene(wiring.window(), 1180, 860);
        Theme.apply(scene, false);
        wiring.tick();
        show(scene, () -> scene.lookup("#decision-level") != null);
    }

    /// Shows a window; two pulses after `ready` the picture is on the screen.
    private static void show(Scene scene, BooleanSupplier ready) {
        var stage = new Stage();
        stage.setScene(scene);
        var pulses = new int[1];
        scene.addPostLayoutPulseListener(() -> {
            if (ready.getAsBoolean() && ++pulses[0] == 2) {
                var start = ProcessHandle.current().info().startInstant().orElseThrow();
                System.out.println(Duration.between(start, Instant.now()).toMillis());
                Runtime.getRuntime().halt(0);
            }
            Platform.requestNextPulse();
        });
        stage.show();
    }
}

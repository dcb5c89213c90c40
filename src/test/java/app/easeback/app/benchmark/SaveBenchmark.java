package app.easeback.app.benchmark;

import app.easeback.app.FxThread;
import app.easeback.app.Wirings;
import app.easeback.app.wiring.Computer;
import app.easeback.core.diary.Diary;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.timeline.TimelineController;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.common.look.Theme;
import app.easeback.ui.common.work.FxBackground;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// How long a call of the timeline controller takes, and how long it is from the click on Save to the card
/// redrawn, with ten years of data. Its argument is an empty folder. docs/benchmarks.md says how to run it.
public final class SaveBenchmark {

    private static final int CALLS = 2_000;
    private static final int SAVES = 200;
    private static final int WARM_UP = 50;

    private SaveBenchmark() {}

    public static void main(String[] args) throws InterruptedException, ExecutionException {
        var clock = Clock.system(ZoneId.systemDefault());
        var worker = new FxBackground();
        var store = worker.begin(() -> suggestions(Path.of(args[0]), clock)).get();
        var clicks = new Clicks(store, worker, clock);
        FxThread.start(clicks::open);
        clicks.finished.await();
        report("click on Save to card redrawn", clicks.nanos);
        System.exit(0);
    }

    private static SqliteStore suggestions(Path folder, Clock clock) {
        var store = SqliteStore.open(folder.resolve("easeback.db"));
        var now = ZonedDateTime.now(clock);
        Years.fill(store, now, 10);
        time("one suggestion from everything in memory", CALLS, wholeDiary(store, now));
        var recovery = new Recovery(store, new TimelineController(), clock);
        time("one suggestion read from the store", CALLS, () -> recovery.suggestion(recovery.now()));
        return store;
    }

    private static Runnable wholeDiary(SqliteStore store, ZonedDateTime now) {
        var diary = new Diary(store.sessions().all(), store.checkIns().all());
        var controller = new TimelineController();
        return () -> controller.suggest(diary, now);
    }

    private static void time(String what, int times, Runnable call) {
        var nanos = new ArrayList<Long>();
        for (int i = 0; i < times + WARM_UP; i++) {
            long start = System.nanoTime();
            call.run();
            nanos.add(System.nanoTime() - start);
        }
        report(what, nanos.subList(WARM_UP, nanos.size()));
    }

    private static void report(String what, List<Long> nanos) {
        Collections.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%s: n %d, p50 %.2f ms, p95 %.2f ms%n",
                what,
                nanos.size(),
                nanos.get(nanos.size() / 2) / 1e6,
                nanos.get(nanos.size() * 95 / 100) / 1e6);
    }

    /// Clicks through check-ins, one after the other, in a window.
    private static final class Clicks {

        private final SqliteStore store;
        private final FxBackground worker;
        private final Clock clock;
        private final List<Long> nanos = new ArrayList<>();
        private final CountDownLatch finished = new CountDownLatch(1);
        private int left = SAVES + WARM_UP;
        private long clicked;
        private boolean changed;

        Clicks(SqliteStore store, FxBackground worker, Clock clock) {
            this.store = store;
            this.worker = worker;
            this.clock = clock;
        }

        void open() {
            var stage = new Stage();
            var wiring = Wirings.of(store, Path.of("."), clock, worker, Computer.NONE);
            var scene = new Scene(wiring.window(), 940, 720);
            Theme.apply(scene, false);
            stage.setScene(scene);
            wiring.tick();
            stage.show();
            scene.addPostLayoutPulseListener(() -> pulse(scene));
            Platform.requestNextPulse();
        }

        private void pulse(Scene scene) {
            var decision = (Pane) scene.lookup("#decision");
            if (decision == null) {
                Platform.requestNextPulse();
            } else if (clicked == 0) {
                decision.getChildren().addListener((InvalidationListener) _ -> changed = true);
                drawn(scene);
            } else if (changed) {
                changed = false;
                nanos.add(System.nanoTime() - clicked);
                drawn(scene);
            }
        }

        /// The card was rebuilt and laid out: the next click follows.
        private void drawn(Scene scene) {
            clicked = 1;
            if (left-- == 0) {
                nanos.subList(0, WARM_UP).clear();
                finished.countDown();
                return;
            }
            Platform.runLater(() -> {
                ((ToggleButton) Objects.requireNonNull(scene.lookup(".scale-button"))).setSelected(true);
                clicked = System.nanoTime();
                ((Button) Objects.requireNonNull(scene.lookup("#check-in-save"))).fire();
            });
        }
    }
}

package app.easeback.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.SettableClock;
import app.easeback.app.StoreThread;
import app.easeback.app.Wirings;
import app.easeback.app.wiring.Computer;
import app.easeback.core.Journal;
import app.easeback.core.intake.Import;
import app.easeback.core.sample.SampleData;
import app.easeback.core.words.Language;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.common.look.Theme;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// A window in another language leaves nothing of the one before: no model, no listener, no node.
@Tag("fx")
class LocalisedWindowMemoryTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-03T10:00+01:00[Europe/Berlin]");
    private static final int SWITCHES = 50;

    private final SettableClock clock = new SettableClock(NOW);

    @TempDir
    private Path folder;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void fiftySwitchesLeaveNothingBehind() throws Exception {
        var left = new ArrayList<WeakReference<Object>>();
        try (var thread = new StoreThread();
                var store = thread.got(this::filled)) {
            var window = new CompletableFuture<LocalisedWindow>();
            Platform.runLater(() -> window.complete(open(store, thread)));
            var opened = window.get(30, TimeUnit.SECONDS);
            for (int time = 0; time < SWITCHES; time++) {
                var choice = time % 2 == 0 ? Language.Choice.FRENCH_CANADA : Language.Choice.ENGLISH;
                onFxThread(() -> {
                    left.add(new WeakReference<>(opened.wiring()));
                    left.add(new WeakReference<>(opened.wiring().window()));
                    if (left.size() % 10 == 0) {
                        opened.wiring().screens().forEach(opened.wiring().navigation()::go);
                    }
                    opened.speak(choice);
                });
            }
            for (int tries = 0; tries < 50 && alive(left) > 0; tries++) {
                System.gc();
                Thread.sleep(100);
                onFxThread(() -> {});
            }
            assertEquals(2 * SWITCHES, left.size());
            assertEquals(0, alive(left));
            onFxThread(() -> opened.scene().getWindow().hide());
        }
    }

    private SqliteStore filled() {
        var store = SqliteStore.open(folder.resolve("easeback.db"));
        new Import(new Journal(store, clock), store).run(SampleData.of(NOW, SampleData.SEED, Language.ENGLISH), false);
        return store;
    }

    private LocalisedWindow open(SqliteStore store, StoreThread thread) {
        Theme.loadFonts();
        var computer = Computer.NONE.with(store, new DataFolder(folder), clock);
        var window = new LocalisedWindow(
                Locale.CANADA,
                Language.Choice.SYSTEM,
                new Dimension2D(940, 600),
                words -> Wirings.of(store, folder, clock, words, thread, _ -> {}, false, computer));
        var stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(900);
        stage.setHeight(600);
        stage.setScene(window.scene());
        Theme.apply(window.scene(), false);
        window.wiring().tick();
        stage.show();
        return window;
    }

    private static void onFxThread(Runnable work) throws Exception {
        var done = new CompletableFuture<Void>();
        Platform.runLater(() -> {
            work.run();
            done.complete(null);
        });
        done.get(30, TimeUnit.SECONDS);
    }

    private static long alive(List<WeakReference<Object>> references) {
        return references.stream()
                .map(WeakReference::get)
                .filter(Objects::nonNull)
                .count();
    }
}

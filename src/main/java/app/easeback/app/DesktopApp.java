package app.easeback.app;

import app.easeback.core.StoreException;
import app.easeback.core.words.Words;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.common.FxBackground;
import app.easeback.ui.common.Theme;
import app.easeback.ui.settings.SettingsModel;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The window from start to stop, as named steps. Built and used on the FX thread; the store belongs to its worker
/// meanwhile.
final class DesktopApp {

    private static final Duration TICK = Duration.ofSeconds(15);
    private static final Duration LOOK_FOR_CHANGES = Duration.ofSeconds(1);
    private static final String PLACE = "window";
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);

    private final SqliteStore store;
    private final FxBackground background = new FxBackground();
    private final Stage stage = new Stage();
    private final Wiring wiring;
    private Theme.Choice theme;
    private long foreignChanges;

    private DesktopApp(SqliteStore store, DataFolder folder, Clock clock, Locale locale, boolean sample) {
        this.store = store;
        theme = Theme.Choice.of(store.preferences().find(SettingsModel.THEME));
        foreignChanges = store.foreignChanges();
        wiring = new Wiring(store, folder.path(), clock, locale, background, this::dress, sample);
    }

    /// Opens the window on a data folder and returns when it is closed.
    ///
    /// @return the exit code: 0, or 1 when the folder cannot be used; the user was then told why
    static int run(DataFolder folder, Clock clock, Locale locale, boolean sample) {
        try {
            var store = SqliteStore.open(folder.create().database());
            untilClosed(closed -> new DesktopApp(store, folder, clock, locale, sample).start(closed));
            return 0;
        } catch (StoreException e) {
            String sentence = Words.of(locale).say(e);
            System.err.println(sentence);
            untilClosed(closed -> tell(sentence, closed));
            return 1;
        }
    }

    private void start(CountDownLatch closed) {
        fillStage();
        takeItsPlace();
        wiring.remindOver(stage, background::onFxThread);
        wiring.tick();
        background.repeat(TICK, () -> background.onFxThread(wiring::tick));
        background.repeat(LOOK_FOR_CHANGES, this::lookForChanges);
        stage.setOnHidden(_ -> stop(closed));
        stage.show();
    }

    private void fillStage() {
        stage.setScene(new Scene(wiring.window()));
        stage.setTitle(wiring.words().text("app.name"));
        for (int size : ICON_SIZES) {
            stage.getIcons().add(new Image(icon("easeback-" + size + ".png")));
        }
        dress(theme);
        Platform.getPreferences().colorSchemeProperty().subscribe(() -> dress(theme));
    }

    private void takeItsPlace() {
        var screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        var place = store.preferences()
                .find(PLACE)
                .flatMap(WindowPlace::parse)
                .orElseGet(() -> WindowPlace.first(Screen.getPrimary().getVisualBounds()))
                .within(screens);
        stage.setMinWidth(WindowPlace.LEAST_WIDTH);
        stage.setMinHeight(WindowPlace.LEAST_HEIGHT);
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
    }

    private void dress(Theme.Choice choice) {
        theme = choice;
        Theme.apply(stage.getScene(), Theme.isDark(choice));
    }

    /// On the worker: whether a command has written meanwhile.
    private void lookForChanges() {
        long changes = store.foreignChanges();
        if (changes != foreignChanges) {
            foreignChanges = changes;
            wiring.changedElsewhere();
        }
    }

    private void stop(CountDownLatch closed) {
        background.close();
        store.preferences()
                .put(PLACE, new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()).text());
        store.close();
        // Once the window has finished closing; JavaFX then ends by itself.
        background.onFxThread(closed::countDown);
    }

    private static void tell(String sentence, CountDownLatch closed) {
        var alert = new Alert(Alert.AlertType.ERROR, sentence);
        alert.setHeaderText(null);
        alert.setResizable(true);
        Theme.apply(alert.getDialogPane().getScene(), Theme.isDark(Theme.Choice.SYSTEM));
        alert.setOnHidden(_ -> closed.countDown());
        alert.show();
    }

    private static String icon(String name) {
        String path = "/app/easeback/ui/icons/" + name;
        return Objects.requireNonNull(DesktopApp.class.getResource(path), path).toExternalForm();
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

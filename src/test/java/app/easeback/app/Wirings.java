package app.easeback.app;

import app.easeback.app.window.OpenStore;
import app.easeback.app.wiring.Computer;
import app.easeback.app.wiring.WindowTexts;
import app.easeback.app.wiring.Wiring;
import app.easeback.core.Background;
import app.easeback.core.SameThread;
import app.easeback.core.Store;
import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import app.easeback.ui.common.look.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// Windows for tests, in English where nothing else is said, which do not dress.
public final class Wirings {

    private Wirings() {}

    /// One that does everything at once, on no computer.
    public static Wiring of(Store store, Path folder, Clock clock) {
        return of(store, folder, clock, new SameThread(), Computer.NONE);
    }

    public static Wiring of(Store store, Path folder, Clock clock, Background background, Computer computer) {
        var words = WindowTexts.in(Language.ENGLISH, Locale.UK);
        return of(store, folder, clock, words, background, _ -> {}, false, computer);
    }

    /// One that does everything at once, in these words.
    public static Wiring of(Store store, Path folder, Clock clock, Words words, boolean sample, Computer computer) {
        return of(store, folder, clock, words, new SameThread(), _ -> {}, sample, computer);
    }

    /// One that can be shown in another language.
    ///
    /// @param speak makes the window anew in a language
    public static Wiring of(
            Store store,
            Path folder,
            Clock clock,
            Words words,
            Background background,
            Consumer<Language.Choice> speak,
            boolean sample,
            Computer computer) {
        var recovery = OpenStore.recovery(store, clock);
        return new Wiring(
                store, recovery, folder, clock, words, background, Wiring.AT_ONCE, _ -> {}, speak, sample, computer);
    }

    /// Shows the window on the screen, in light colours.
    public static void show(Stage stage, Wiring wiring, double width, double height) {
        Theme.loadFonts();
        stage.setScene(new Scene(wiring.window(), width, height));
        // Another test may have left the stage at a size of its own.
        stage.sizeToScene();
        // The headless screen has 1000 x 1000 pixels and breaks where a notice slides in from outside of it.
        stage.setX(0);
        stage.setY(0);
        Theme.apply(stage.getScene(), false);
        wiring.tick();
        stage.show();
    }
}

package app.easeback.app.preview;

import app.easeback.app.window.OpenStore;
import app.easeback.app.window.WelcomeWindow;
import app.easeback.app.wiring.Computer;
import app.easeback.app.wiring.WindowTexts;
import app.easeback.app.wiring.Wiring;
import app.easeback.core.SameThread;
import app.easeback.core.words.Language;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.common.Picture;
import app.easeback.ui.common.look.Theme;
import app.easeback.ui.welcome.WelcomeModel;
import app.easeback.ui.welcome.WelcomeView;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Slider;

/// Draws every screen: light and dark, small and large. On the FX thread, without a window.
public final class Preview {

    /// A size of the window worth looking at.
    private record Size(int width, int height) {}

    private static final List<Size> SIZES = List.of(new Size(900, 600), new Size(1400, 900));

    private static final List<Theme.Choice> THEMES = List.of(Theme.Choice.LIGHT, Theme.Choice.DARK);

    private final Path folder;
    private final Clock clock;
    private final Locale locale;

    /// @param folder where the pictures go; it exists
    public Preview(Path folder, Clock clock, Locale locale) {
        this.folder = folder;
        this.clock = clock;
        this.locale = locale;
    }

    /// Draws all screens of a store: `name-today-light-900x600.png` and so on.
    ///
    /// @param name how the store's state is called in the file names
    public void draw(String name, SqliteStore store, DataFolder data) {
        var words = WindowTexts.in(Language.of(locale), locale);
        for (Size size : SIZES) {
            var computer = Computer.NONE.with(store, data, clock);
            var wiring = new Wiring(
                    store,
                    OpenStore.recovery(store, clock),
                    folder,
                    clock,
                    words,
                    new SameThread(),
                    Wiring.AT_ONCE,
                    _ -> {},
                    _ -> {},
                    false,
                    computer);
            wiring.tick();
            var scene = new Scene(wiring.window(), size.width(), size.height());
            for (Theme.Choice theme : THEMES) {
                Theme.apply(scene, theme == Theme.Choice.DARK);
                for (String screen : wiring.screens()) {
                    wiring.navigation().go(screen);
                    Picture.write(scene, file(name, screen, theme, size));
                    if (scene.lookup("#replay-slider") instanceof Slider slider) {
                        lookBack(scene, slider, file(name, screen + "-past", theme, size));
                    }
                }
            }
            wiring.repeatLastSession();
            for (Theme.Choice theme : THEMES) {
                Theme.apply(scene, theme == Theme.Choice.DARK);
                Picture.write(scene, file(name, "session-form", theme, size));
            }
        }
    }

    /// Draws the steps of the welcome: `welcome-1-light-900x600.png` and so on.
    public void drawWelcome() {
        var words = WelcomeWindow.words(locale);
        for (Size size : SIZES) {
            var model = new WelcomeModel(words, locale);
            var view = new WelcomeView(words, model, folder.toAbsolutePath().toString(), _ -> {});
            var scene = new Scene(view, size.width(), size.height());
            for (int step = 1; step <= WelcomeModel.STEPS; step++) {
                for (Theme.Choice theme : THEMES) {
                    Theme.apply(scene, theme == Theme.Choice.DARK);
                    Picture.write(scene, file("welcome", String.valueOf(step), theme, size));
                }
                model.next();
            }
        }
    }

    /// Draws a screen with a slider over time as it was when a third of the time had passed.
    private static void lookBack(Scene scene, Slider slider, Path file) {
        double now = slider.getValue();
        slider.setValue(Math.rint(now / 3));
        Picture.write(scene, file);
        slider.setValue(now);
    }

    private Path file(String name, String screen, Theme.Choice theme, Size size) {
        String how = String.join("-", name, screen, theme.name().toLowerCase(Locale.ROOT));
        return folder.resolve(how + "-" + size.width() + "x" + size.height() + ".png");
    }
}

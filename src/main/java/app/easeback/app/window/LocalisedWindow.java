package app.easeback.app.window;

import app.easeback.app.wiring.WindowTexts;
import app.easeback.app.wiring.Wiring;
import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import app.easeback.ui.common.focus.PointedFocus;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/// The content of the window in the current language. For another language all of it is made anew: on the
/// same screen, scrolled and focused as before. What was typed and not saved is kept as a draft while the old
/// content leaves the window, and the new content takes it up again. Used on the FX thread.
public final class LocalisedWindow {

    private final Locale system;
    private final Function<Words, Wiring> make;
    private final Scene scene;
    private volatile Wiring wiring;

    /// @param system the locale of the computer
    /// @param size of the window, for the first layout
    /// @param make wires a window with these words
    public LocalisedWindow(Locale system, Language.Choice choice, Dimension2D size, Function<Words, Wiring> make) {
        this.system = system;
        this.make = make;
        wiring = make.apply(words(choice));
        scene = new Scene(wiring.window(), size.getWidth(), size.getHeight());
        PointedFocus.in(scene);
    }

    public Scene scene() {
        return scene;
    }

    /// The current wiring. Not to be kept: the next language has another one. May be asked for on any thread.
    public Wiring wiring() {
        return wiring;
    }

    /// Shows everything in the language of `choice`, if it is another one.
    public void speak(Language.Choice choice) {
        var words = words(choice);
        if (words.language() == wiring.words().language()) {
            return;
        }
        var before = wiring;
        var focused = Optional.ofNullable(scene.getFocusOwner()).map(Node::getId);
        double height = page().map(ScrollPane::getVvalue).orElse(0.0);
        // The old content leaves first: on leaving it keeps what was typed.
        scene.setRoot(new StackPane());
        wiring = make.apply(words);
        wiring.goOnFrom(before);
        scene.setRoot(wiring.window());
        wiring.window().applyCss();
        wiring.window().layout();
        page().ifPresent(page -> page.setVvalue(height));
        focused.map(id -> scene.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private Optional<ScrollPane> page() {
        return Optional.ofNullable(wiring.window().screen().lookup(".screen-scroll"))
                .map(ScrollPane.class::cast);
    }

    private Words words(Language.Choice choice) {
        return WindowTexts.in(choice.language().orElseGet(() -> Language.of(system)), system);
    }
}

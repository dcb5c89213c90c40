package app.easeback.app.window;

import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import app.easeback.storage.DataFolder;
import app.easeback.ui.welcome.Onward;
import app.easeback.ui.welcome.WelcomeModel;
import app.easeback.ui.welcome.WelcomeView;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.util.Subscription;

/// The window of the welcome. It has no store and touches no file. Built and used on the FX thread.
public final class WelcomeWindow {

    private static final String[] TEXTS = {"app.easeback.ui.shell", "app.easeback.ui.welcome.welcome"};

    private final PlainWindow window;
    private final WelcomeModel model;
    private final Locale system;
    private final DataFolder folder;
    private final Subscription choices;

    /// @param model what was chosen, also in an earlier window
    /// @param system what the computer is set to
    /// @param folder where the data will be kept
    /// @param left told when the window is gone
    public WelcomeWindow(WelcomeModel model, Locale system, DataFolder folder, Consumer<Next> left) {
        this.window = new PlainWindow(left);
        this.model = model;
        this.system = system;
        this.folder = folder;
        var words = words();
        model.speak(words);
        var view = view(words);
        window.open(view, words.text("app.name"), model.lookProperty().get(), () -> leave(Next.QUIT));
        choices = Subscription.combine(
                model.lookProperty().subscribe((_, look) -> window.look(look)),
                model.languageProperty().subscribe((_, _) -> speak()));
        view.focusFirst();
    }

    public static Words words(Locale locale) {
        return Words.of(locale, TEXTS);
    }

    /// Brings the window to the front, unless it was left.
    ///
    /// @return whether it did
    public boolean toFront() {
        return window.toFront();
    }

    /// The texts in the language that was chosen, or else in that of the computer.
    private Words words() {
        return model.languageProperty()
                .get()
                .flatMap(Language.Choice::language)
                .map(language -> Words.of(language, system, TEXTS))
                .orElseGet(() -> words(system));
    }

    private WelcomeView view(Words words) {
        // JavaFX takes its own texts in the language of the JVM.
        Locale.setDefault(words.locale());
        return new WelcomeView(words, model, folder.path().toString(), onward -> leave(after(onward)));
    }

    private void speak() {
        var words = words();
        model.speak(words);
        var view = view(words);
        window.turnTo(view, words.text("app.name"));
        view.focusLanguage();
    }

    private void leave(Next next) {
        choices.unsubscribe();
        window.leave(next);
    }

    private static Next after(Onward onward) {
        return switch (onward) {
            case LOG_SESSION -> Next.OWN_FIRST_SESSION;
            case LOOK_AROUND -> Next.OWN_FIRST;
            case SAMPLE -> Next.SAMPLE;
            case CANCEL -> Next.QUIT;
        };
    }
}

package app.easeback.app;

import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import app.easeback.storage.DataFolder;
import app.easeback.ui.common.FxBackground;
import app.easeback.ui.common.TextSize;
import app.easeback.ui.common.Theme;
import app.easeback.ui.welcome.Onward;
import app.easeback.ui.welcome.WelcomeModel;
import app.easeback.ui.welcome.WelcomeView;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// The window of the welcome. It has no store and touches no file. Built and used on the FX thread.
final class WelcomeWindow {

    private static final String[] TEXTS = {"app.easeback.ui.shell", "app.easeback.ui.welcome.welcome"};

    private final Stage stage = new Stage();
    private final FxBackground background = new FxBackground();
    private final WelcomeModel model;
    private final Locale system;
    private final DataFolder folder;
    private final Consumer<Next> left;
    private final Subscription dressing;

    /// @param model what was chosen, also in an earlier window
    /// @param system what the computer is set to
    /// @param folder where the data will be kept
    /// @param left told when the window is gone
    WelcomeWindow(WelcomeModel model, Locale system, DataFolder folder, Consumer<Next> left) {
        this.model = model;
        this.system = system;
        this.folder = folder;
        this.left = left;
        var view = view();
        stage.setScene(new Scene(view, WindowPlace.LEAST_WIDTH, WindowPlace.LEAST_HEIGHT));
        stage.setMinWidth(WindowPlace.LEAST_WIDTH);
        stage.setMinHeight(WindowPlace.LEAST_HEIGHT);
        AppIcon.on(stage);
        dressing = Subscription.combine(
                Platform.getPreferences().colorSchemeProperty().subscribe(_ -> dress()),
                model.textSizeProperty().subscribe((_, _) -> dress()),
                model.languageProperty().subscribe((_, _) -> speak()));
        stage.setOnCloseRequest(close -> {
            close.consume();
            leave(Next.QUIT);
        });
        stage.show();
        view.focusFirst();
    }

    static Words words(Locale locale) {
        return Words.of(locale, TEXTS);
    }

    private static Words words(WelcomeModel model, Locale system) {
        return model.languageProperty()
                .get()
                .flatMap(Language.Choice::language)
                .map(language -> Words.of(language, system, TEXTS))
                .orElseGet(() -> words(system));
    }

    /// Brings the window to the front. May be called from any thread.
    void raise() {
        background.onFxThread(() -> {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        });
    }

    private WelcomeView view() {
        var words = words(model, system);
        // JavaFX takes the texts of its own in the language of the JVM.
        Locale.setDefault(words.locale());
        stage.setTitle(words.text("app.name"));
        return new WelcomeView(words, model, folder.path().toString(), onward -> leave(after(onward)));
    }

    private void speak() {
        model.speak(words(model, system));
        var view = view();
        stage.getScene().setRoot(view);
        view.applyCss();
        view.focusLanguage();
    }

    private void dress() {
        var size = model.textSizeProperty().get().orElse(TextSize.USUAL);
        Theme.apply(stage.getScene(), Theme.isDark(Theme.Choice.SYSTEM), size);
    }

    private void leave(Next next) {
        dressing.unsubscribe();
        stage.hide();
        background.close();
        // Once the window has finished closing.
        background.onFxThread(() -> left.accept(next));
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

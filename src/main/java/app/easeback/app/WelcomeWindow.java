package app.easeback.app;

import app.easeback.core.words.Words;
import app.easeback.storage.DataFolder;
import app.easeback.ui.common.FxBackground;
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
    private final Consumer<Next> left;
    private final Subscription dressing;

    /// @param model what was chosen, also in an earlier window
    /// @param folder where the data will be kept
    /// @param left told when the window is gone
    WelcomeWindow(WelcomeModel model, Words words, DataFolder folder, Consumer<Next> left) {
        this.left = left;
        var view = new WelcomeView(words, model, folder.path().toString(), onward -> leave(after(onward)));
        stage.setScene(new Scene(view, WindowPlace.LEAST_WIDTH, WindowPlace.LEAST_HEIGHT));
        stage.setTitle(words.text("app.name"));
        stage.setMinWidth(WindowPlace.LEAST_WIDTH);
        stage.setMinHeight(WindowPlace.LEAST_HEIGHT);
        AppIcon.on(stage);
        dressing = Platform.getPreferences().colorSchemeProperty().subscribe(_ -> dress());
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

    /// Brings the window to the front. May be called from any thread.
    void raise() {
        background.onFxThread(() -> {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        });
    }

    private void dress() {
        Theme.apply(stage.getScene(), Theme.isDark(Theme.Choice.SYSTEM));
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

package app.easeback.app;

import app.easeback.core.words.Words;
import app.easeback.storage.DataFolder;
import app.easeback.storage.Disk;
import app.easeback.storage.backup.Rescue;
import app.easeback.ui.common.FxBackground;
import app.easeback.ui.common.Theme;
import app.easeback.ui.mend.MendModel;
import app.easeback.ui.mend.MendView;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// The window with the ways out of damaged data, which nobody has open meanwhile. Built and used on the FX thread.
final class MendWindow {

    private static final String[] TEXTS = {"app.easeback.ui.shell", "app.easeback.ui.mend.mend"};

    private final Stage stage = new Stage();
    private final FxBackground background = new FxBackground();
    private final Consumer<Next> left;
    private final Subscription dressing;

    /// @param left told when the window is gone
    MendWindow(DataFolder folder, Clock clock, Locale locale, Consumer<Next> left) {
        this.left = left;
        var words = words(locale);
        var model = new MendModel(new Rescue(folder, Disk.REAL, clock), background, words, clock.getZone());
        var view = new MendView(words, model, folder.database().toString(), this::leave);
        stage.setScene(new Scene(view, WindowPlace.LEAST_WIDTH, WindowPlace.LEAST_HEIGHT));
        stage.setTitle(words.text("app.name"));
        stage.setMinWidth(WindowPlace.LEAST_WIDTH);
        stage.setMinHeight(WindowPlace.LEAST_HEIGHT);
        AppIcon.on(stage);
        dressing = Platform.getPreferences().colorSchemeProperty().subscribe(_ -> dress());
        stage.setOnCloseRequest(close -> {
            close.consume();
            leave(MendView.Leaving.QUIT);
        });
        stage.show();
        model.look();
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

    private void leave(MendView.Leaving how) {
        dressing.unsubscribe();
        stage.hide();
        background.close();
        // Once the window has finished closing.
        background.onFxThread(() -> left.accept(
                switch (how) {
                    case QUIT -> Next.FAILED;
                    case MENDED -> Next.OWN;
                }));
    }
}

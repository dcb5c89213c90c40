package app.easeback.app.window;

import app.easeback.core.Background;
import app.easeback.ui.common.focus.PointedFocus;
import app.easeback.ui.common.look.Look;
import app.easeback.ui.common.look.Theme;
import app.easeback.ui.common.work.FxBackground;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// A window of the least size, for one view that has no store. Built and used on the FX thread.
final class PlainWindow {

    private final Stage stage = new Stage();
    private final FxBackground background = new FxBackground();
    private final Consumer<Next> left;
    private Look look = Look.USUAL;
    private Subscription dressing = Subscription.EMPTY;

    /// @param left told when the window is gone
    PlainWindow(Consumer<Next> left) {
        this.left = left;
    }

    /// The stage in front of which dialogs open.
    Stage stage() {
        return stage;
    }

    /// Does the work that the view asks for.
    Background background() {
        return background;
    }

    /// Opens the window on a view.
    ///
    /// @param close what the close button of the window does
    void open(Parent view, String title, Look wanted, Runnable close) {
        look = wanted;
        stage.setScene(new Scene(view, WindowPlace.LEAST_WIDTH, WindowPlace.LEAST_HEIGHT));
        PointedFocus.in(stage.getScene());
        stage.setTitle(title);
        stage.setMinWidth(WindowPlace.LEAST_WIDTH);
        stage.setMinHeight(WindowPlace.LEAST_HEIGHT);
        AppIcon.on(stage);
        dressing = Platform.getPreferences().colorSchemeProperty().subscribe(_ -> dress());
        stage.setOnCloseRequest(event -> {
            event.consume();
            close.run();
        });
        stage.show();
    }

    /// Shows another view in its place.
    void turnTo(Parent view, String title) {
        stage.setTitle(title);
        stage.getScene().setRoot(view);
        view.applyCss();
    }

    void look(Look wanted) {
        look = wanted;
        dress();
    }

    /// Brings the window to the front, unless it was left.
    ///
    /// @return whether it did
    boolean toFront() {
        if (stage.isShowing()) {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        }
        return stage.isShowing();
    }

    void leave(Next next) {
        dressing.unsubscribe();
        stage.hide();
        // Nodes that listen while they are in a scene let go.
        stage.getScene().setRoot(new Region());
        background.close();
        // Once the window has finished closing.
        FxBackground.onFxThread(() -> left.accept(next));
    }

    private void dress() {
        Theme.apply(stage.getScene(), look);
    }
}

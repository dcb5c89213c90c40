package app.easeback.ui.reminder;

import app.easeback.ui.common.layout.IconButton;
import javafx.animation.TranslateTransition;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Popup;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// The bar of a notice over the window, with a × that closes it. Nothing runs while it stands there unless it is to
/// hide by itself, and nothing holds it once it is hidden.
final class NoticePopup extends Popup {

    /// What it adds to the width of its content: its border and padding on both sides, and the ×, as the style sheet
    /// has them, in pixels.
    private static final double AROUND = 2 * 17 + 32;

    private static final Duration SLIDE = Duration.millis(350);

    private final HBox bar;
    private final Toast toast;

    /// @param closing what the × says to screen readers
    NoticePopup(Toast toast, String closing) {
        this.toast = toast;
        var close = new IconButton(Feather.X, closing);
        close.setFocusTraversable(false);
        close.setOnAction(_ -> hide());
        HBox.setHgrow(toast, Priority.ALWAYS);
        bar = new HBox(toast, close);
        bar.getStyleClass().add("notification-bar");
        // What the bar slides in stays where it is, and nothing of the bar is seen below it.
        var place = new StackPane(bar);
        var seen = new Rectangle();
        seen.widthProperty().bind(place.widthProperty());
        seen.heightProperty().bind(place.heightProperty());
        place.setClip(seen);
        getContent().add(place);
        setAutoFix(false);
        // Otherwise Escape would close the notice, and not reach the form or the page that it is meant to leave.
        setHideOnEscape(false);
    }

    /// How high the bar is.
    ReadOnlyDoubleProperty barHeightProperty() {
        return bar.heightProperty();
    }

    /// Keeps the bar within a window.
    ///
    /// @param width of what the bar may take of it, in pixels
    void fit(double width) {
        toast.fit(width - AROUND);
    }

    /// Lets it slide in from below.
    void slideIn() {
        bar.setTranslateY(bar.getHeight());
        var slide = new TranslateTransition(SLIDE, bar);
        slide.setToY(0);
        slide.play();
    }
}

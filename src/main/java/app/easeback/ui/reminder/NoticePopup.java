package app.easeback.ui.reminder;

import javafx.animation.TranslateTransition;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar of a notice over the window, with a × that closes it. Nothing runs while it stands there, and nothing holds
/// it once it is hidden.
final class NoticePopup extends Popup {

    /// What it adds to the width of its content: its border and padding on both sides, and the ×, as the style sheet
    /// has them, in pixels.
    static final double AROUND = 2 * 17 + 32;

    private static final Duration SLIDE = Duration.millis(350);

    private final HBox bar;

    NoticePopup(Toast toast) {
        var close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().setAll("close-button");
        close.setFocusTraversable(false);
        close.setOnAction(_ -> hide());
        HBox.setHgrow(toast, Priority.ALWAYS);
        bar = new HBox(toast, close);
        bar.getStyleClass().add("notification-bar");
        // What the bar slides in stays where it is.
        getContent().add(new StackPane(bar));
        setAutoFix(false);
        // Otherwise Escape would close the notice, and not reach the form or the page that it is meant to leave.
        setHideOnEscape(false);
    }

    /// How high the bar is; the popup is higher while the bar slides.
    double barHeight() {
        return bar.getHeight();
    }

    /// Lets it slide in from below.
    void slideIn() {
        bar.setTranslateY(bar.getHeight());
        var slide = new TranslateTransition(SLIDE, bar);
        slide.setToY(0);
        slide.play();
    }
}

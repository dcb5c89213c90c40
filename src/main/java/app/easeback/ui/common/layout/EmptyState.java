package app.easeback.ui.common.layout;

import app.easeback.ui.common.focus.InView;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Stands in for content that is not there, such as before the first entry: a title, a line of help and the
/// next step.
public final class EmptyState extends VBox {

    /// @param action the button for the next step
    public EmptyState(Ikon icon, String title, String help, Node action) {
        getStyleClass().addAll("card", "empty");
        var name = Labels.cardTitle(title);
        var what = Labels.wrapped(help, "quiet", "empty-help");
        getChildren().addAll(new FontIcon(icon), name, what, action);
    }

    /// The button for the next step. It takes the focus whenever it comes into view, and Enter presses it.
    public static Button step(String id, String name, Runnable action) {
        var button = Buttons.of(id, name, action);
        button.getStyleClass().add("accent");
        InView.of(button).subscribe(seen -> {
            // A scene has one default button, and it must not be one on a hidden screen.
            button.setDefaultButton(seen);
            if (seen) {
                button.requestFocus();
            }
        });
        return button;
    }
}

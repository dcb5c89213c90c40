package app.easeback.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands where there is nothing yet: what it is, and what to do.
public final class EmptyState extends VBox {

    /// @param actions the one next step, if it can be taken from here
    public EmptyState(Ikon icon, String title, String help, Node... actions) {
        getStyleClass().addAll("card", "empty");
        var name = Labels.cardTitle(title);
        var what = Labels.wrapped(help, "quiet", "empty-help");
        getChildren().addAll(new FontIcon(icon), name, what);
        getChildren().addAll(actions);
    }

    /// The button of the one next step. It has the focus whenever it comes into view, and Enter presses it.
    public static Button step(String id, String name, Runnable action) {
        var button = new Button(name);
        button.setId(id);
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> action.run());
        InView.of(button).subscribe(seen -> {
            // A scene knows one such button, and it should not be one of a hidden screen.
            button.setDefaultButton(seen);
            if (seen) {
                button.requestFocus();
            }
        });
        return button;
    }
}

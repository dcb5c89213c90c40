package app.easeback.ui.common.layout;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Buttons that tests find by their id, and whose words are never cut off where room is short.
public final class Buttons {

    private Buttons() {}

    public static Button of(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    public static Button of(String id, String text, Ikon icon, Runnable action) {
        var button = of(id, text, action);
        button.setGraphic(new FontIcon(icon));
        return button;
    }
}

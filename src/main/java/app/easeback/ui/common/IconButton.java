package app.easeback.ui.common;

import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A quiet button of an icon alone. What it does is its accessible text, for who does not see the icon.
public final class IconButton extends Button {

    /// For one whose accessible text follows what it is about.
    public IconButton(Ikon icon) {
        super(null, new FontIcon(icon));
        getStyleClass().addAll("button-icon", "flat");
    }

    public IconButton(Ikon icon, String accessibleText) {
        this(icon);
        setAccessibleText(accessibleText);
    }
}

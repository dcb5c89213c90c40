package app.easeback.ui.common.layout;

import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A quiet button with an icon and no text. Its accessible text says what it does, for who cannot see it.
public final class IconButton extends Button {

    /// For a button whose accessible text changes with what it acts on: the caller sets it.
    public IconButton(Ikon icon) {
        super(null, new FontIcon(icon));
        getStyleClass().addAll("button-icon", "flat");
    }

    public IconButton(Ikon icon, String accessibleText) {
        this(icon);
        setAccessibleText(accessibleText);
    }
}

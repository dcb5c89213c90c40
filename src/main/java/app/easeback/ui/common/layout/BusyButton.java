package app.easeback.ui.common.layout;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button that does nothing while work of its kind is under way. With the focus it is not disabled
/// meanwhile, or the focus would move on to the next control.
public final class BusyButton extends Button {

    /// @param busy whether such work is under way
    public BusyButton(String id, String text, Ikon icon, ReadOnlyBooleanProperty busy, Runnable action) {
        super(text, new FontIcon(icon));
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        disableProperty().bind(busy.and(focusedProperty().not()));
        setOnAction(_ -> {
            if (!busy.get()) {
                action.run();
            }
        });
    }

    /// Takes a double click for one click, also where the first is done before the second.
    public BusyButton onceByDoubleClick() {
        OneClick.of(this);
        return this;
    }
}

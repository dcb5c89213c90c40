package app.easeback.ui.common;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

/// What the window knows of a screen.
public interface Screen {

    /// Its name in ids and in the keys of texts: `today`. The text `screen.today` names it to the user.
    String id();

    Ikon icon();

    /// Its nodes, built on the first visit.
    Region build();

    /// How many things on it wait for the user, shown beside its name.
    default ObservableValue<Integer> news() {
        return new SimpleObjectProperty<>(0);
    }

    /// Called whenever it comes into view, after [#build()].
    default void shown() {}
}

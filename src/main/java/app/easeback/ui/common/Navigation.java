package app.easeback.ui.common;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Which screen is in view.
public final class Navigation {

    private final ReadOnlyStringWrapper current;

    /// @param first the id of the screen to begin with
    public Navigation(String first) {
        current = new ReadOnlyStringWrapper(first);
    }

    /// The id of the screen in view.
    public ReadOnlyStringProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Brings another screen into view.
    public void go(String id) {
        current.set(id);
    }
}

package app.easeback.ui.common;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Which screen is in view.
public final class Navigation {

    private final ReadOnlyStringWrapper current;
    private String visited = "";
    private String cameFrom = "";

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

    /// Brings another screen into view for one task there; [#leave] then goes back. A screen that is in view
    /// already is not visited.
    public void visit(String id) {
        if (!current.get().equals(id)) {
            cameFrom = current.get();
            visited = id;
            go(id);
        }
    }

    /// Ends a visit: goes back to where it came from, if the user is still on the visited screen.
    public void leave(String id) {
        if (visited.equals(id) && current.get().equals(id)) {
            go(cameFrom);
        }
        visited = "";
    }
}

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

    /// Brings another screen into view for as long as something there takes.
    public void visit(String id) {
        if (!current.get().equals(id)) {
            cameFrom = current.get();
            visited = id;
            go(id);
        }
    }

    /// Goes back to where the visit came from, if the user is still on the screen that is visited.
    public void leave(String id) {
        if (visited.equals(id) && current.get().equals(id)) {
            go(cameFrom);
        }
        visited = "";
    }
}

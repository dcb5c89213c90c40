package app.easeback.ui.common;

import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

/// What the window knows of a screen.
public interface Screen {

    /// Its name in ids and keys: `today`. The text `screen.today` names it to the user.
    String id();

    Ikon icon();

    /// Its nodes, built on the first visit.
    Region build();

    /// Called whenever it comes into view, after [#build()].
    default void shown() {}
}

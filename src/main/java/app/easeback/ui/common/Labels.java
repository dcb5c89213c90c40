package app.easeback.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Makes labels with style classes. They differ in what they do where there is little room.
public final class Labels {

    private Labels() {}

    /// A label of one line, which is cut off where there is no room for all of it.
    public static Label styled(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// A label that goes on in a next line.
    public static Label wrapped(String text, String... styleClasses) {
        var label = styled(text, styleClasses);
        label.setWrapText(true);
        return label;
    }

    /// A wrapped label that keeps all its lines, also where a box would take some of them for want of height.
    public static Label whole(String text, String... styleClasses) {
        var label = wrapped(text, styleClasses);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// The title of a card, for a head that holds more than it; else [Card] makes it.
    public static Label cardTitle(String text) {
        return styled(text, "card-title");
    }
}

package app.easeback.ui.common.layout;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Makes labels with style classes. The methods differ in what a label does where room is short.
public final class Labels {

    private Labels() {}

    /// A label of one line, which is cut off where there is no room for all of it.
    public static Label styled(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// A label that wraps.
    public static Label wrapped(String text, String... styleClasses) {
        var label = styled(text, styleClasses);
        label.setWrapText(true);
        return label;
    }

    /// A wrapped label that always shows all its lines, even where its box is short of height.
    public static Label whole(String text, String... styleClasses) {
        var label = wrapped(text, styleClasses);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Gives the label its id.
    ///
    /// @return the label
    public static Label withId(String id, Label label) {
        label.setId(id);
        return label;
    }

    /// The title of a card whose head holds more than the title. Other cards get theirs from [Card].
    public static Label cardTitle(String text) {
        return styled(text, "card-title");
    }
}

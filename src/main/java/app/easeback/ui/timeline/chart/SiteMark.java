package app.easeback.ui.timeline.chart;

import javafx.scene.layout.Region;

/// The mark of one site in the picture and its key: shape and colour both tell sites apart.
final class SiteMark extends Region {

    static final double SIZE = 12;

    private static final int STYLES = 6;

    /// @param number the place of the site in its session, from 0
    SiteMark(int number) {
        getStyleClass().addAll("site-mark", styleOf(number));
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
    }

    /// The style class of the site at that place.
    static String styleOf(int number) {
        return "site-" + number % STYLES;
    }

    /// The style class of that site's colour alone, without the shape.
    static String tintOf(int number) {
        return "tint-" + number % STYLES;
    }
}

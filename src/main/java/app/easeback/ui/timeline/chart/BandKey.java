package app.easeback.ui.timeline.chart;

import app.easeback.core.body.Site;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Shown;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// The key to the areas and the thin line of the picture.
public final class BandKey extends FlowPane {

    private static final double WIDTH = 24;
    private static final double HEIGHT = 12;

    private final Words words;
    private final Label title = new Label();
    private final Region wide = swatch("swatch-wide");
    private final Region half = swatch("swatch-half");

    public BandKey(Words words) {
        this.words = words;
        setId("timeline-band-key");
        getStyleClass().addAll("chart-key", "band-key", "small");
        getChildren()
                .addAll(
                        title,
                        entry("timeline.wide", wide),
                        entry("timeline.half", half),
                        entry("timeline.published", swatch("swatch-published")));
        Shown.orGone(this);
    }

    /// Shows what the band of a site looks like.
    ///
    /// @param number the place of the site in its session, from 0
    public void show(Site site, int number) {
        title.setText(words.text("timeline.expected", site));
        for (Region area : new Region[] {wide, half}) {
            String tint = SiteMark.tintOf(number);
            if (!area.getStyleClass().contains(tint)) {
                area.getStyleClass().removeIf(style -> style.startsWith("tint-"));
                area.getStyleClass().add(tint);
            }
        }
    }

    private Label entry(String key, Region swatch) {
        return new Label(words.text(key), swatch);
    }

    private static Region swatch(String style) {
        var swatch = new Region();
        swatch.getStyleClass().add(style);
        swatch.setMinSize(WIDTH, HEIGHT);
        swatch.setMaxSize(WIDTH, HEIGHT);
        return swatch;
    }
}

package app.easeback.ui.timeline.chart;

import app.easeback.core.body.Site;
import app.easeback.core.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// Which mark is which site. Where there are several, each is a button: the chosen one's expected ratings are shown.
public final class SiteKey extends FlowPane {

    private final Words words;
    private final Consumer<Site> chosen;
    private final ToggleGroup group = new ToggleGroup();
    private List<Site> sites = List.of();
    private Optional<Site> selected = Optional.empty();

    /// @param chosen is told the site that the user has chosen
    public SiteKey(Words words, Consumer<Site> chosen) {
        this.words = words;
        this.chosen = chosen;
        setId("timeline-key");
        getStyleClass().addAll("chart-key", "site-choice");
        // An arrow key selects a button without pressing it.
        group.selectedToggleProperty().subscribe((_, toggle) -> {
            if (toggle != null) {
                choose((Site) toggle.getUserData());
            }
        });
    }

    /// Shows these sites, at least one. If they are there already nothing moves, and the focus stays.
    public void show(List<Site> newSites) {
        if (!newSites.equals(sites)) {
            sites = List.copyOf(newSites);
            selected = Optional.empty();
            group.getToggles().clear();
            getChildren().clear();
            if (sites.size() == 1) {
                getChildren().add(new Label(words.site(sites.getFirst()), new SiteMark(0)));
            } else {
                sites.forEach(this::addButton);
            }
        }
    }

    /// Shows which one is chosen.
    public void select(Site site) {
        selected = Optional.of(site);
        group.getToggles()
                .forEach(toggle -> toggle.setSelected(toggle.getUserData().equals(site)));
    }

    /// Tells of a choice of the user, not of one that was made by [#select].
    private void choose(Site site) {
        if (!selected.equals(Optional.of(site))) {
            selected = Optional.of(site);
            chosen.accept(site);
        }
    }

    private void addButton(Site site) {
        int number = sites.indexOf(site);
        var button = new ToggleButton(words.site(site), new SiteMark(number));
        button.setId("timeline-key-" + number);
        button.getStyleClass().addAll("flat", "key-site");
        button.setUserData(site);
        button.setToggleGroup(group);
        String help = words.text("timeline.key", site);
        button.setAccessibleHelp(help);
        button.setTooltip(new Tooltip(help));
        button.setOnAction(_ -> button.setSelected(true));
        getChildren().add(button);
    }
}

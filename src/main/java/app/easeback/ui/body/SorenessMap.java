package app.easeback.ui.body;

import app.easeback.core.body.Site;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.words.Words;
import app.easeback.ui.body.drawing.BodyDrawing;
import app.easeback.ui.body.drawing.Patch;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.Shown;
import atlantafx.base.controls.Spacer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The body with the soreness of each site as a number and a shade, and a mark on those that wait with
/// training. A text tells of the patch that is pointed at, or of all sites while none is. Nothing can be
/// chosen. Hidden while there is nothing to show.
public final class SorenessMap extends ReflowBox {

    private static final double HEIGHT = 320;
    private static final Comparator<SoreSite> SOREST =
            Comparator.comparing(site -> site.soreness().orElse(-1));

    private final Words words;
    private final MuscleNames names;
    private final BodyDrawing drawing;
    private final Label pointed = Labels.wrapped("");
    private List<SoreSite> sites = List.of();

    public SorenessMap(Words words) {
        this.words = words;
        this.names = new MuscleNames(words);
        this.drawing = new BodyDrawing(words, HEIGHT);
        setId("soreness-map");
        getStyleClass().add("soreness-map");
        drawing.setId("soreness-map-figures");
        drawing.setMinWidth(USE_PREF_SIZE);
        drawing.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        drawing.setAccessibleHelp(words.text("body.sore.help"));
        drawing.currentProperty().subscribe(this::say);
        pointed.setId("soreness-map-pointed");
        var title = Labels.cardTitle(words.text("body.sore.title"));
        var text = new VBox(title, pointed, new Spacer(Orientation.VERTICAL), key());
        text.getStyleClass().add("soreness-text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(text, drawing);
        Shown.orGone(this);
        setVisible(false);
    }

    /// Shows these sites and no others. If they are as before, nothing is drawn anew.
    public void show(List<SoreSite> shown) {
        if (sites.equals(shown)) {
            return;
        }
        sites = List.copyOf(shown);
        setVisible(!sites.isEmpty());
        drawing.patches().forEach(patch -> show(patch, on(patch)));
        say(drawing.currentProperty().get());
    }

    BodyDrawing drawing() {
        return drawing;
    }

    private List<SoreSite> on(Patch patch) {
        return sites.stream().filter(site -> patch.shows(site.site())).toList();
    }

    /// A patch of several sites shows the sorest one, and waits when one of them does.
    private void show(Patch patch, List<SoreSite> shown) {
        var node = drawing.node(patch);
        Optional<SoreSite> sorest = shown.stream().max(SOREST);
        if (sorest.isEmpty()) {
            node.clear();
            return;
        }
        var soreness = sorest.get().soreness();
        node.show(
                SorenessBand.of(soreness).styleClass(),
                soreness.map(value -> words.text("body.sore.mark", value))
                        .orElse(words.text("body.sore.mark.unknown")));
        if (shown.stream().anyMatch(SoreSite::waits)) {
            node.badge().setGraphic(new FontIcon(Feather.PAUSE));
        }
    }

    private void say(Optional<Patch> patch) {
        pointed.setText(patch.map(this::sentences).orElse(sentences(sites, words::site)));
        drawing.setAccessibleText(
                patch.isPresent() ? pointed.getText() : words.text("body.sore.all", pointed.getText()));
    }

    private String sentences(Patch patch) {
        var shown = on(patch);
        return shown.isEmpty()
                ? words.text("body.sore.nothing", names.full(patch.surfaceSite()))
                : sentences(shown, names::full);
    }

    private String sentences(List<SoreSite> shown, Function<Site, String> naming) {
        return shown.stream()
                .map(site -> sentence(site, naming.apply(site.site())))
                .collect(Collectors.joining("\n"));
    }

    private String sentence(SoreSite shown, String name) {
        if (shown.level() == TrainingLevel.NONE) {
            return words.text("body.sore.nothing", name);
        }
        return shown.soreness()
                .map(soreness -> words.text("body.sore.known", name, soreness, shown.level()))
                .orElse(words.text("body.sore.unknown", name, shown.level()));
    }

    private Node key() {
        var key = new VBox();
        key.getStyleClass().add("soreness-key");
        for (SorenessBand band : SorenessBand.values()) {
            var swatch = new Region();
            swatch.getStyleClass().addAll("soreness-swatch", band.styleClass());
            key.getChildren().add(keyLine(words.text("body.sore.key." + band), swatch));
        }
        key.getChildren().add(keyLine(words.text("body.sore.key.wait"), new FontIcon(Feather.PAUSE)));
        return key;
    }

    private static Label keyLine(String text, Node picture) {
        var line = new Label(text, picture);
        line.setWrapText(true);
        line.getStyleClass().addAll("quiet", "small");
        return line;
    }
}

package app.easeback.app.preview;

import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.words.Words;
import app.easeback.ui.body.BodyMap;
import app.easeback.ui.body.BodySelection;
import app.easeback.ui.body.list.MuscleList;
import app.easeback.ui.common.Picture;
import app.easeback.ui.common.look.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Draws the body map and its list with a few muscles chosen, light and dark. On the FX thread, without a window.
public final class BodyPreview {

    private static final int WIDTH = 940;
    private static final int HEIGHT = 560;

    private BodyPreview() {}

    /// Writes `body-map-light.png` and `body-map-dark.png`.
    public static void draw(Path folder, Locale locale) {
        var words = Words.of(locale, "app.easeback.ui.shell", "app.easeback.ui.body.body");
        var selection = new BodySelection();
        selection.setAll(List.of(
                site("vastus-lateralis", Side.LEFT),
                site("gastrocnemius", Side.LEFT),
                site("trapezius-descending-part", Side.RIGHT),
                site("infraspinatus", Side.RIGHT)));
        var list = card(new MuscleList(words, selection));
        HBox.setHgrow(list, Priority.ALWAYS);
        var page = new HBox(card(new BodyMap(words, selection)), list);
        page.getStyleClass().addAll("main-window", "body-preview");
        var scene = new Scene(page, WIDTH, HEIGHT);
        for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
            Theme.apply(scene, theme == Theme.Choice.DARK);
            String name = "body-map-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
            Picture.write(scene, folder.resolve(name));
        }
    }

    private static Region card(Region content) {
        content.getStyleClass().add("card");
        return content;
    }

    private static Site site(String muscle, Side side) {
        return new Site(MuscleCatalog.standard().find(muscle).orElseThrow(), side);
    }
}

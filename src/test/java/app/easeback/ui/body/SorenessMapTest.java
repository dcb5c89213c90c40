package app.easeback.ui.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.words.Words;
import app.easeback.ui.WindowTest;
import app.easeback.ui.body.drawing.Patch;
import app.easeback.ui.body.drawing.PatchNode;
import app.easeback.ui.common.look.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class SorenessMapTest extends WindowTest {

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        var map = new SorenessMap(Words.of(Locale.UK, "app.easeback.ui.body.body"));
        var scene = new Scene(map, 800, 400);
        Theme.apply(scene, false);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void eachSiteHasItsNumberItsDarknessAndAMarkWhenItWaits() {
        interact(() -> map().show(List.of(
                sore("vastus-lateralis", Optional.of(4), TrainingLevel.GENTLE),
                sore("pectoralis-major", Optional.of(1), TrainingLevel.MODERATE),
                sore("rectus-femoris", Optional.empty(), TrainingLevel.GENTLE))));
        var outer = node("thigh-outer");
        assertEquals("4", outer.badge().getText());
        assertTrue(outer.edge().getStyleClass().contains("sore-some"));
        assertNotNull(outer.badge().getGraphic());
        var chest = node("chest");
        assertEquals("1", chest.badge().getText());
        assertTrue(chest.edge().getStyleClass().contains("sore-low"));
        assertNull(chest.badge().getGraphic());
        assertEquals("?", node("thigh-front").badge().getText());
        assertTrue(node("thigh-front").edge().getStyleClass().contains("sore-unknown"));
        assertFalse(node("shin").badge().isVisible());
    }

    @Test
    void allIsReadOutUntilOneIsPointedAt() {
        interact(() -> map().show(List.of(
                sore("vastus-lateralis", Optional.of(4), TrainingLevel.GENTLE),
                sore("rectus-femoris", Optional.empty(), TrainingLevel.GENTLE))));
        assertEquals(
                "Body map of soreness. left outer thigh: sore 4 of 10, level Gentle.\n"
                        + "left front of thigh: soreness not known now, level Gentle.",
                map().drawing().getAccessibleText());
        interact(() -> map().drawing().currentProperty().set(Optional.of(patch("thigh-outer"))));
        String one = "left outer thigh – Vastus lateralis: sore 4 of 10, level Gentle.";
        assertEquals(one, map().drawing().getAccessibleText());
        assertEquals(one, lookup("#soreness-map-pointed").queryAs(Label.class).getText());
        interact(() -> map().drawing().currentProperty().set(Optional.of(patch("shin"))));
        assertEquals(
                "left shin – Tibialis anterior: nothing to wait for.",
                map().drawing().getAccessibleText());
    }

    @Test
    void itIsHiddenWhileNothingRecovers() {
        assertFalse(map().isVisible());
        interact(() -> map().show(List.of(sore("soleus", Optional.of(0), TrainingLevel.FULL))));
        assertTrue(map().isVisible());
        interact(() -> map().show(List.of()));
        assertFalse(map().isManaged());
    }

    private PatchNode node(String id) {
        return map().drawing().node(patch(id));
    }

    private Patch patch(String id) {
        return map().drawing().patches().stream()
                .filter(patch -> patch.surface().id().equals(id) && patch.side() == Side.LEFT)
                .findFirst()
                .orElseThrow();
    }

    private static SoreSite sore(String muscle, Optional<Integer> soreness, TrainingLevel level) {
        return new SoreSite(new Site(MuscleCatalog.standard().find(muscle).orElseThrow(), Side.LEFT), soreness, level);
    }

    private SorenessMap map() {
        return lookup("#soreness-map").queryAs(SorenessMap.class);
    }
}

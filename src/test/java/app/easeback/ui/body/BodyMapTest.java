package app.easeback.ui.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.words.Words;
import app.easeback.ui.WindowTest;
import app.easeback.ui.body.drawing.Patch;
import app.easeback.ui.common.look.TextSize;
import app.easeback.ui.common.look.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("fx")
class BodyMapTest extends WindowTest {

    private final BodySelection selection = new BodySelection();

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        var map = new BodyMap(Words.of(Locale.UK, "app.easeback.ui.body.body"), selection);
        var scene = new Scene(map, 600, 520);
        Theme.apply(scene, false);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void pointingNamesTheMuscleAndClickingGoesDeeper() {
        var arm = patch("upper-arm-front", Side.LEFT);
        moveTo(onScreen(arm));
        assertEquals("left front of upper arm – Biceps brachii", text("#body-map-pointed"));
        assertEquals("Click to choose it.", text("#body-map-hint"));
        clickOn(onScreen(arm));
        assertEquals("1. left front of upper arm – Biceps brachii", text("#body-map-pointed"));
        assertEquals("Click again for left deep front of upper arm.", text("#body-map-hint"));
        assertEquals("1", map().drawing().node(arm).badge().getText());
        clickOn(onScreen(arm));
        assertEquals(List.of(site("brachialis", Side.LEFT)), selection.sites());
        assertEquals("Click again to take it away.", text("#body-map-hint"));
        clickOn(onScreen(arm));
        assertEquals(List.of(), selection.sites());
        assertFalse(map().drawing().node(arm).badge().isVisible());
    }

    @Test
    void withShiftItAdds() {
        var arm = patch("upper-arm-front", Side.LEFT);
        clickOn(onScreen(arm));
        interact(() -> map().drawing().fireEvent(shiftSpace()));
        assertEquals(List.of(site("biceps-brachii", Side.LEFT), site("brachialis", Side.LEFT)), selection.sites());
        assertEquals("1 · 2", map().drawing().node(arm).badge().getText());
    }

    private static KeyEvent shiftSpace() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, " ", "", KeyCode.SPACE, true, false, false, false);
    }

    /// In the window that is open, since the text may become another size there.
    @ParameterizedTest
    @EnumSource(TextSize.class)
    void itsWordsAreWholeAndKeepApart(TextSize size) {
        interact(() -> {
            var scene = map().getScene();
            Theme.apply(scene, false, size);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        var words = List.copyOf(from(map().drawing()).lookup(".body-side").<Label>queryAll());
        assertEquals(4, words.size());
        for (Label word : words) {
            assertEquals(word.prefWidth(-1), word.getWidth(), 1, word::getText);
            for (Label other : words) {
                assertTrue(
                        word.equals(other) || !word.getBoundsInParent().intersects(other.getBoundsInParent()),
                        () -> word.getText() + " lies on " + other.getText());
            }
        }
    }

    @Test
    void aWordThatGrowsIsGivenItsRoom() {
        var word = from(map().drawing()).lookup(".body-side").<Label>query();
        double before = word.getWidth();
        interact(() -> {
            word.setStyle("-fx-font-size: 20px");
            map().applyCss();
            map().layout();
        });
        assertTrue(word.getWidth() > before, () -> word.getWidth() + " from " + before);
    }

    @Test
    void aClickBesideTheBodyChangesNothing() {
        var figures = map().drawing();
        clickOn(figures.localToScreen(figures.getWidth() / 2, figures.getHeight() - 2));
        assertEquals(List.of(), selection.sites());
        assertEquals("Point at a muscle, or press an arrow key.", text("#body-map-pointed"));
    }

    @Test
    void theKeyboardDoesTheSame() {
        interact(() -> {
            map().drawing().requestFocus();
            map().drawing().currentProperty().set(Optional.of(patch("thigh-front", Side.LEFT)));
        });
        type(KeyCode.RIGHT);
        assertEquals("left outer thigh – Vastus lateralis", text("#body-map-pointed"));
        assertTrue(map().drawing().getAccessibleText().startsWith("left outer thigh – Vastus lateralis."));
        type(KeyCode.SPACE);
        assertEquals(List.of(site("vastus-lateralis", Side.LEFT)), selection.sites());
        type(KeyCode.ENTER);
        assertEquals(List.of(), selection.sites());
    }

    @Test
    void theHintSpeaksOfWhatIsUsed() {
        var arm = patch("upper-arm-front", Side.LEFT);
        moveTo(onScreen(arm));
        interact(() -> map().drawing().requestFocus());
        type(KeyCode.LEFT, KeyCode.RIGHT);
        assertEquals("Space chooses it.", text("#body-map-hint"));
        interact(() -> map().drawing().currentProperty().set(Optional.of(arm)));
        type(KeyCode.SPACE);
        assertEquals(
                "Space takes left deep front of upper arm instead, Shift+Space takes it too.", text("#body-map-hint"));
        type(KeyCode.SPACE);
        assertEquals("Space takes it away again.", text("#body-map-hint"));
        clickOn(onScreen(arm));
        assertEquals("Click to choose it.", text("#body-map-hint"));
    }

    @Test
    void aScreenReaderThatPressesItDoesWhatSpaceDoes() {
        interact(() -> {
            map().drawing().requestFocus();
            map().drawing().currentProperty().set(Optional.of(patch("thigh-front", Side.LEFT)));
            map().drawing().executeAccessibleAction(AccessibleAction.FIRE);
        });
        assertEquals(1, selection.sites().size());
        interact(() -> map().drawing().executeAccessibleAction(AccessibleAction.FIRE));
        assertEquals(List.of(), selection.on(patch("thigh-front", Side.LEFT)));
    }

    private Patch patch(String id, Side side) {
        return map().drawing().patches().stream()
                .filter(patch -> patch.surface().id().equals(id) && patch.side() == side)
                .findFirst()
                .orElseThrow();
    }

    private Point2D onScreen(Patch patch) {
        var edge = map().drawing().node(patch).edge();
        return edge.localToScreen(patch.surface().badgeX(), patch.surface().badgeY());
    }

    private static Site site(String muscle, Side side) {
        return new Site(MuscleCatalog.standard().find(muscle).orElseThrow(), side);
    }

    private String text(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }

    private BodyMap map() {
        return lookup("#body-map").queryAs(BodyMap.class);
    }
}

package app.easeback.ui.body.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.words.Words;
import app.easeback.ui.WindowTest;
import app.easeback.ui.body.BodySelection;
import app.easeback.ui.common.look.Theme;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class MuscleListTest extends WindowTest {

    private final BodySelection selection = new BodySelection();

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        var after = new TextField();
        after.setId("after");
        var list = new MuscleList(Words.of(Locale.UK, "app.easeback.ui.shell", "app.easeback.ui.body.body"), selection);
        var scene = new Scene(new VBox(list, after), 500, 520);
        Theme.apply(scene, false);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void quadsAreFoundAndTickedByTheKeyboardAlone() {
        interact(() -> lookup("#muscle-list-search").queryAs(TextField.class).requestFocus());
        write("quads");
        assertEquals(3, lookup("#muscle-list-rows").queryListView().getItems().size());
        type(KeyCode.DOWN);
        assertEquals("left front of thigh – Rectus femoris", focused().getAccessibleText());
        type(KeyCode.SPACE);
        type(KeyCode.DOWN, KeyCode.RIGHT);
        assertEquals("right outer thigh – Vastus lateralis", focused().getAccessibleText());
        type(KeyCode.SPACE);
        assertEquals(
                List.of(site("rectus-femoris", Side.LEFT), site("vastus-lateralis", Side.RIGHT)), selection.sites());
        assertTrue(focused().isSelected());
    }

    @Test
    void theKeysGoPastHeadingsAndToTheEnd() {
        interact(() -> lookup("#muscle-list-search").queryAs(TextField.class).requestFocus());
        type(KeyCode.DOWN);
        assertEquals(
                "left upper trapezius – Trapezius, descending part", focused().getAccessibleText());
        for (int i = 0; i < 7; i++) {
            type(KeyCode.DOWN);
        }
        assertEquals(
                "left middle trapezius – Trapezius, transverse part", focused().getAccessibleText());
        type(KeyCode.END);
        assertEquals(
                "left sole, below the big toe – Flexor hallucis brevis",
                focused().getAccessibleText());
        type(KeyCode.HOME);
        assertEquals(
                "left upper trapezius – Trapezius, descending part", focused().getAccessibleText());
        type(KeyCode.TAB);
        assertTrue(lookup("#after").query().isFocused());
    }

    @Test
    void afterTabSpaceTicksTheFirstMuscleAtOnce() {
        interact(() -> lookup("#muscle-list-search").queryAs(TextField.class).requestFocus());
        type(KeyCode.TAB, KeyCode.SPACE);
        assertEquals(List.of(site("trapezius-descending-part", Side.LEFT)), selection.sites());
        type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.TAB);
        assertTrue(lookup("#after").query().isFocused());
        press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
        assertEquals("right side of neck – Levator scapulae", focused().getAccessibleText(), "where it was left");
        press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
        assertTrue(lookup("#muscle-list-search").query().isFocused());
    }

    @Test
    void theMiddleIsOfferedWhereAMuscleMeetsItsTwin() {
        interact(() -> lookup("#muscle-list-search").queryAs(TextField.class).requestFocus());
        assertFalse(lookup("#muscle-levator-scapulae-midline").query().isVisible());
        type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals(
                "middle of upper trapezius – Trapezius, descending part",
                focused().getAccessibleText());
        type(KeyCode.DOWN);
        assertEquals("right side of neck – Levator scapulae", focused().getAccessibleText());
        type(KeyCode.RIGHT);
        assertEquals("right side of neck – Levator scapulae", focused().getAccessibleText());
    }

    @Test
    void aBoxShowsWhatWasChosenElsewhereAlsoAMiddleThatIsNotOffered() {
        interact(() -> selection.choose(site("levator-scapulae", Side.MIDLINE)));
        var box = lookup("#muscle-levator-scapulae-midline").queryAs(CheckBox.class);
        assertTrue(box.isVisible() && box.isSelected());
        clickOn(box);
        assertEquals(List.of(), selection.sites());
        assertTrue(box.isVisible(), "it may have the focus");
    }

    @Test
    void inANarrowListTheSidesStandBelowTheNameInWords() {
        interact(() -> lookup("#muscle-list").query().getScene().getWindow().setWidth(320));
        var box = lookup("#muscle-levator-scapulae-left").queryAs(CheckBox.class);
        assertEquals("Left", box.getText());
        clickOn(box);
        assertEquals(List.of(site("levator-scapulae", Side.LEFT)), selection.sites());
        interact(() -> lookup("#muscle-list").query().getScene().getWindow().setWidth(500));
        assertEquals("", box.getText());
        // The next test has the same window, and its own size of it.
        interact(() -> lookup("#muscle-list").query().getScene().getWindow().sizeToScene());
    }

    @Test
    void escapeShowsAllAgain() {
        interact(() -> lookup("#muscle-list-search").queryAs(TextField.class).requestFocus());
        write("zzz");
        ListView<?> rows = lookup("#muscle-list-rows").queryListView();
        assertEquals(List.of(), rows.getItems());
        type(KeyCode.ESCAPE);
        assertEquals(68, rows.getItems().size());
    }

    private CheckBox focused() {
        return (CheckBox) lookup("#after").query().getScene().getFocusOwner();
    }

    private static Site site(String muscle, Side side) {
        return new Site(MuscleCatalog.standard().find(muscle).orElseThrow(), side);
    }
}

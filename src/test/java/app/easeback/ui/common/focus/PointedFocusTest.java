package app.easeback.ui.common.focus;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.ui.WindowTest;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class PointedFocusTest extends WindowTest {

    private Button one;
    private Button other;

    @Override
    public void start(Stage stage) {
        one = new Button("One");
        other = new Button("Other");
        stage.setScene(new Scene(new HBox(one, other), 300, 100));
        PointedFocus.in(stage.getScene());
        stage.show();
    }

    @Test
    void beforeAnythingIsPressedTheRingWaits() {
        interact(one::requestFocus);
        assertTrue(isPointed(one));
    }

    @Test
    void afterAClickTheRingWaitsForAKey() {
        clickOn(other);
        assertTrue(isPointed(other));
        type(KeyCode.SHIFT);
        assertFalse(isPointed(other));
    }

    @Test
    void whereTheProgramMovesTheFocusAfterAKeyItIsSeen() {
        clickOn(other).type(KeyCode.SHIFT);
        interact(one::requestFocus);
        assertFalse(isPointed(one));
    }

    @Test
    void whatLosesTheFocusIsPointedAtNoMore() {
        clickOn(other).clickOn(one);
        assertTrue(isPointed(one));
        assertFalse(isPointed(other));
    }

    private static boolean isPointed(Button button) {
        return button.getPseudoClassStates().contains(PseudoClass.getPseudoClass("pointed"));
    }
}

package app.easeback.ui.common.focus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.ui.WindowTest;
import app.easeback.ui.common.layout.ScreenPane;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class SteadyScrollTest extends WindowTest {

    private final Region above = card(600);
    private final Region foot = card(80);
    private Button top;
    private Button low;
    private BorderPane window;
    private ScreenPane page;

    @Override
    public void start(Stage stage) {
        top = new Button("top");
        low = new Button("low");
        page = new ScreenPane();
        page.show(List.of(above, new VBox(top, card(200), low), card(900)));
        window = new BorderPane(page);
        stage.setScene(new Scene(window, 600, 400));
        stage.sizeToScene();
        stage.show();
        top.requestFocus();
    }

    @Test
    void whatGrowsOutOfViewMovesNothing() {
        scrollTo(500);
        double before = y(top);
        resize(above, 700);
        assertEquals(before, y(top), 1);
        resize(above, 550);
        assertEquals(before, y(top), 1);
    }

    @Test
    void whatGrowsInViewIsSeenToGrow() {
        scrollTo(0);
        double before = y(top);
        resize(above, 700);
        assertEquals(before + 100, y(top), 1);
        assertEquals(0, page.getVvalue());
    }

    @Test
    void whatComesAndGoesBelowMovesNothing() {
        scrollTo(500);
        double before = y(top);
        interact(() -> window.setBottom(foot));
        assertEquals(before, y(top), 1);
        interact(() -> window.setBottom(null));
        assertEquals(before, y(top), 1);
    }

    @Test
    void whatHasTheFocusIsNotCoveredByWhatComesBelow() {
        interact(low::requestFocus);
        scrollTo(lowest() - 400);
        interact(() -> window.setBottom(foot));
        var bounds = low.localToScene(low.getLayoutBounds());
        assertTrue(bounds.getMaxY() <= 320, "ends at " + bounds.getMaxY());
    }

    @Test
    void whatComesBelowDoesNotScrollBackToAFocusThatWasLeft() {
        scrollTo(1000);
        double before = y(top);
        interact(() -> window.setBottom(foot));
        assertEquals(before, y(top), 1);
    }

    /// The end of the lower button, from the top of the page.
    private double lowest() {
        return page.getContent()
                .sceneToLocal(low.localToScene(low.getLayoutBounds()))
                .getMaxY();
    }

    private void scrollTo(double pixels) {
        interact(() -> page.setVvalue(pixels
                / (page.getContent().getLayoutBounds().getHeight()
                        - page.getViewportBounds().getHeight())));
    }

    private void resize(Region card, double height) {
        interact(() -> card.setPrefHeight(height));
    }

    private static double y(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private static Region card(double height) {
        var card = new Region();
        card.setMinHeight(Region.USE_PREF_SIZE);
        card.setPrefHeight(height);
        return card;
    }
}

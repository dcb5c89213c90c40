package app.easeback.ui.common.focus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.ui.WindowTest;
import app.easeback.ui.common.layout.Slot;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class InViewTest extends WindowTest {

    private final Label node = new Label("here");
    private final StackPane screen = new StackPane(node);
    private final StackPane host = new StackPane(screen);
    private final List<Boolean> seen = new ArrayList<>();
    private Stage stage;

    @Override
    public void start(Stage window) {
        stage = window;
        stage.setScene(new Scene(host));
        stage.show();
    }

    @Test
    void aNodeIsInViewUntilItOrWhatItStandsInIsHiddenOrLeaves() {
        InView.of(node).subscribe(now -> seen.add(now));
        interact(() -> screen.setVisible(false));
        interact(() -> screen.setVisible(true));
        interact(() -> node.setVisible(false));
        interact(() -> node.setVisible(true));
        interact(() -> host.getChildren().clear());
        interact(() -> host.getChildren().add(screen));
        assertEquals(List.of(true, false, true, false, true, false, true), seen);
    }

    @Test
    void aWindowThatClosesTakesItAway() {
        InView.inOpenWindow(node).subscribe(now -> seen.add(now));
        interact(() -> screen.setVisible(false));
        interact(() -> screen.setVisible(true));
        interact(() -> stage.hide());
        assertEquals(List.of(true, false, true, false), seen);
        assertTrue(InView.of(node).getValue());
    }

    @Test
    void whatASlotHoldsIsMadeOnceItIsWanted() {
        var wanted = new SimpleBooleanProperty(false);
        var made = new ArrayList<Label>();
        var slot = new Slot(wanted, () -> {
            made.add(new Label("wanted"));
            return made.getLast();
        });
        assertFalse(slot.isManaged());
        assertTrue(made.isEmpty());
        wanted.set(true);
        assertEquals(made, slot.getChildren());
        wanted.set(false);
        assertFalse(slot.isVisible());
        wanted.set(true);
        assertTrue(slot.isVisible() && slot.isManaged());
        assertEquals(1, made.size());
    }
}

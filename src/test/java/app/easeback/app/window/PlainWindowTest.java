package app.easeback.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.easeback.ui.WindowTest;
import app.easeback.ui.common.look.Look;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

@Tag("fx")
class PlainWindowTest extends WindowTest {

    @Override
    public void start(Stage stage) {}

    @Test
    void aWindowThatWasLeftHoldsItsViewNoMore() {
        var left = new ArrayList<Next>();
        var view = new StackPane();
        interact(() -> {
            var window = new PlainWindow(left::add);
            window.open(view, "Easeback", Look.USUAL, () -> {});
            window.leave(Next.QUIT);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertNull(view.getScene());
        assertEquals(List.of(Next.QUIT), left);
    }
}

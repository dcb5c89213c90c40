package app.easeback.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.easeback.ui.WindowTest;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class PlaceKeeperTest extends WindowTest {

    private final BlockingQueue<WindowPlace> kept = new LinkedBlockingQueue<>();
    private final WindowPlace place = new WindowPlace(10, 20, 920, 640);

    private Stage stage;
    private PlaceKeeper keeper;

    @Override
    public void start(Stage unused) {
        stage = new Stage();
        stage.setScene(new Scene(new Pane()));
        place.give(stage);
        keeper = new PlaceKeeper(stage, place, kept::add);
        keeper.begin();
        stage.show();
    }

    @AfterEach
    void leave() {
        interact(() -> {
            keeper.end();
            stage.hide();
        });
    }

    @Test
    void aMoveIsKeptOnceAMomentAfterItsEnd() throws Exception {
        // At one go: on a slow computer more than the second might pass between two steps.
        interact(() -> IntStream.rangeClosed(11, 30).forEach(stage::setX));
        assertEquals(new WindowPlace(30, 20, 920, 640), next());
        assertNull(kept.poll(1500, TimeUnit.MILLISECONDS));
    }

    @Test
    void whoHidesTheWindowHasItKeptAtOnce() {
        interact(() -> {
            stage.setY(40);
            stage.hide();
        });
        assertEquals(new WindowPlace(10, 40, 920, 640), kept.poll());
    }

    @Test
    void aWindowThatStaysWhereItWasPutKeepsNothing() throws Exception {
        assertNull(kept.poll(1500, TimeUnit.MILLISECONDS));
        interact(() -> stage.hide());
        assertNull(kept.poll());
    }

    @Test
    void aMaximisedOneGoesBackToWhatItWasBefore() throws Exception {
        interact(() -> stage.setMaximized(true));
        assertEquals(new WindowPlace(10, 20, 920, 640, true), next());
        interact(() -> stage.setMaximized(false));
        assertEquals(place, next());
    }

    @Test
    void oneThatWasMaximisedOpensSo() throws Exception {
        interact(() -> {
            keeper.end();
            stage.hide();
            stage = new Stage();
            stage.setScene(new Scene(new Pane()));
            var before = new WindowPlace(10, 20, 920, 640, true);
            before.give(stage);
            keeper = new PlaceKeeper(stage, before, kept::add);
            keeper.begin();
            stage.show();
        });
        assertEquals(true, stage.isMaximized());
        assertNull(kept.poll(1500, TimeUnit.MILLISECONDS));
        interact(() -> stage.setMaximized(false));
        assertEquals(place, next());
    }

    @Test
    void afterTheEndNothingIsKept() {
        interact(() -> {
            keeper.end();
            stage.setY(40);
            stage.hide();
        });
        assertNull(kept.poll());
    }

    private WindowPlace next() throws InterruptedException {
        return kept.poll(30, TimeUnit.SECONDS);
    }
}

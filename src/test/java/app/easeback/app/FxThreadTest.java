package app.easeback.app;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.easeback.ui.WindowTest;
import java.util.concurrent.CountDownLatch;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class FxThreadTest extends WindowTest {

    @Override
    public void start(Stage stage) {}

    @Test
    void aStartThatIsInterruptedHasNotOpenedItsWindow() {
        var end = new CountDownLatch(1);
        Thread.currentThread().interrupt();
        try {
            var thrown = assertThrows(IllegalStateException.class, () -> FxThread.start(() -> await(end)));
            assertInstanceOf(InterruptedException.class, thrown.getCause());
        } finally {
            end.countDown();
        }
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package app.easeback.ui.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.reminder.Notice;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.look.Theme;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The notices in the window are the only thing in Easeback that slides; who wants less motion does not see it.
@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class ReducedMotionTest extends WindowTest {

    private final AtomicBoolean reduced = new AtomicBoolean();
    private WindowNotifier notifier;

    @Override
    public void start(Stage stage) {
        var scene = new Scene(new StackPane(), 800, 600);
        Theme.apply(scene, false);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        notifier = new WindowNotifier(stage, Runnable::run, (_, _) -> {}, () -> "Close", reduced::get);
    }

    @Test
    void aNoticeIsAtItsPlaceAtOnce() {
        reduced.set(true);
        assertEquals(0, belowItsPlaceWhenShown());
    }

    @Test
    void elseItSlidesToItsPlace() throws Exception {
        assertTrue(belowItsPlaceWhenShown() > 0);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> belowItsPlace() == 0);
    }

    /// As it is at the very start of the slide.
    private double belowItsPlaceWhenShown() {
        var open = new Notice.Button(Notice.Choice.OPEN, "Open");
        var below = new AtomicReference<>(Double.NaN);
        interact(() -> {
            notifier.show(new Notice("heat", "Heat", "Now", Optional.empty(), List.of(open)));
            below.set(belowItsPlace());
        });
        return below.get();
    }

    private double belowItsPlace() {
        return lookup(".notification-bar").query().getTranslateY();
    }
}

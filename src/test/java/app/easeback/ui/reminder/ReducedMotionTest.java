package app.easeback.ui.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import javafx.stage.Window;
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
        notifier = new WindowNotifier(stage, Runnable::run, (_, _) -> {}, reduced::get);
    }

    @Test
    void aNoticeIsNotSeenBeforeItHasArrived() throws Exception {
        reduced.set(true);
        assertEquals(0, opacityWhenShown());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> bar().getOpacity() == 1);
    }

    @Test
    void elseItIsSeenAtOnce() {
        assertEquals(1, opacityWhenShown());
    }

    /// As it is at the very start of the slide.
    private double opacityWhenShown() {
        var open = new Notice.Button(Notice.Choice.OPEN, "Open");
        var opacity = new AtomicReference<>(Double.NaN);
        interact(() -> {
            notifier.show(new Notice("heat", "Heat", "Now", Optional.empty(), List.of(open)));
            opacity.set(bar().getOpacity());
        });
        return opacity.get();
    }

    private Window bar() {
        return lookup("#toast-open").query().getScene().getWindow();
    }
}

package app.easeback.ui;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.PauseTransition;
import javafx.scene.input.MouseButton;
import javafx.util.Duration;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/// A test of what stands in a window. Its mouse is at once where it is to click; that of TestFX walks there pixel by
/// pixel.
public abstract class WindowTest extends ApplicationTest {

    private static final int LIMIT_SECONDS = 60;

    @Override
    public FxRobot clickOn(PointQuery where, Motion motion, MouseButton... buttons) {
        robotContext().getBaseRobot().moveMouse(where.query());
        return clickOn(buttons);
    }

    /// Waits by the clock of the animations, which is late with all of them alike on a busy computer: what was begun
    /// before and takes less than `time` is over afterwards.
    protected final void letMove(Duration time) throws TimeoutException {
        var over = new AtomicBoolean();
        var pause = new PauseTransition(time);
        pause.setOnFinished(_ -> over.set(true));
        interact(pause::play);
        WaitForAsyncUtils.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS, over::get);
        WaitForAsyncUtils.waitForFxEvents();
    }
}

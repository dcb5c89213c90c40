package app.easeback.ui;

import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;

/// A test of what stands in a window. Its mouse is at once where it is to click; that of TestFX walks there pixel by
/// pixel.
public abstract class WindowTest extends ApplicationTest {

    @Override
    public FxRobot clickOn(PointQuery where, Motion motion, MouseButton... buttons) {
        robotContext().getBaseRobot().moveMouse(where.query());
        return clickOn(buttons);
    }
}

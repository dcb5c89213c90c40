package app.easeback.ui.session.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.core.words.Words;
import app.easeback.ui.common.Theme;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

@Tag("fx")
class DayCellTest extends ApplicationTest {

    private final DayCell day = new DayCell(
            Words.of(Locale.UK, "app.easeback.ui.shell", "app.easeback.ui.session.session"), _ -> {});
    private final Button other = new Button();

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        day.setChosen(true);
        var scene = new Scene(new VBox(other, day), 120, 200);
        Theme.apply(scene, false);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void whatADayHoldsFillsItAndStaysInItsPlaceWhenItTakesTheFocus() {
        var before = content(other);
        assertEquals(120 - 2 * 7, before.getWidth());
        assertEquals(before, content(day));
    }

    private Bounds content(Button focused) {
        interact(() -> {
            focused.requestFocus();
            day.getScene().getRoot().applyCss();
            day.getScene().getRoot().layout();
        });
        return day.getGraphic().getBoundsInParent();
    }
}

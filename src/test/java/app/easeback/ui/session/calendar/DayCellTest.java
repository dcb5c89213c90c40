package app.easeback.ui.session.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.core.words.Words;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.look.Theme;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class DayCellTest extends WindowTest {

    private DayCell day;
    private Button other;

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        var words = Words.of(Locale.UK, "app.easeback.ui.shell", "app.easeback.ui.session.session");
        day = new DayCell(words, _ -> {});
        day.setChosen(true);
        other = new Button();
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

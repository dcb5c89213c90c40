package app.easeback.ui.common.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.ui.WindowTest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class SorenessScaleTest extends WindowTest {

    private static final long SECOND = 1_000_000_000;

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - SECOND / 2);
    private SorenessScale scale;
    private Button other;

    @Override
    public void start(Stage stage) {
        scale = new SorenessScale("sore", "Calf", nanos::get);
        other = new Button("Other");
        stage.setScene(new Scene(new VBox(scale, other), 900, 600));
        stage.show();
        scale.lookup("#sore-0").requestFocus();
    }

    @Test
    void aZeroRightAfterAOneMakesTen() {
        type(KeyCode.DIGIT1);
        later(SECOND);
        type(KeyCode.DIGIT0);
        rated(10);
    }

    @Test
    void aZeroLaterCorrectsTheOne() {
        type(KeyCode.DIGIT1);
        later(SECOND + 1);
        type(KeyCode.DIGIT0);
        rated(0);
    }

    @Test
    void aZeroAfterAOneThatWasNotTypedIsZero() {
        type(KeyCode.RIGHT);
        rated(1);
        type(KeyCode.DIGIT0);
        rated(0);
        clickOn("#sore-1");
        type(KeyCode.DIGIT0);
        rated(0);
    }

    @Test
    void whoComesBackToTheScaleBeginsAnew() {
        type(KeyCode.DIGIT1);
        interact(other::requestFocus);
        interact(() -> scale.lookup("#sore-1").requestFocus());
        type(KeyCode.DIGIT0);
        rated(0);
    }

    @Test
    void tenIsTypedOnlyOnce() {
        type(KeyCode.DIGIT1, KeyCode.DIGIT0, KeyCode.DIGIT0);
        rated(0);
        type(KeyCode.DIGIT1, KeyCode.BACK_SPACE, KeyCode.DIGIT0);
        rated(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aShortcutRatesNothing(int modifier) {
        shortcut(KeyEvent.KEY_TYPED, "3", KeyCode.UNDEFINED, modifier);
        shortcut(KeyEvent.KEY_PRESSED, "", KeyCode.RIGHT, modifier);
        assertEquals(Optional.empty(), scale.valueProperty().get());
    }

    private void shortcut(EventType<KeyEvent> type, String character, KeyCode code, int modifier) {
        interact(() -> scale.lookup("#sore-0")
                .fireEvent(
                        new KeyEvent(type, character, "", code, false, modifier == 0, modifier == 1, modifier == 2)));
    }

    private void later(long more) {
        nanos.addAndGet(more);
    }

    private void rated(int soreness) {
        assertEquals(Optional.of(soreness), scale.valueProperty().get());
    }
}

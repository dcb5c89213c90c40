package app.easeback.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.words.Words;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.Navigation;
import app.easeback.ui.common.Screen;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class MainWindowTest extends WindowTest {

    private final Navigation navigation = new Navigation("today");
    private NoticeBar notices;
    private int clicks;

    @Override
    public void start(Stage stage) {
        var words = Words.of(Locale.UK, "app.easeback.ui.shell");
        notices = new NoticeBar(words);
        var window = new MainWindow(
                words, List.of(new Lowest(), new Second()), navigation, notices, () -> {}, () -> {}, Optional.empty());
        stage.setScene(new Scene(window, 600, 400));
        stage.sizeToScene();
        stage.show();
    }

    @Test
    void whereANoticeWasTheScreenTakesTheClicksAgain() {
        clickOn("#lowest");
        assertEquals(1, clicks);
        interact(() -> notices.say("Said"));
        clickOn("#notice-close").clickOn("#lowest");
        assertEquals(2, clicks);
    }

    @Test
    void aNoticeThatGoesHandsItsFocusToTheScreenInTheSidebar() {
        interact(() -> {
            notices.undoable("Done", () -> notices.say("Undone"));
            lookup("#notice-undo").query().requestFocus();
        });
        type(KeyCode.SPACE);
        assertTrue(lookup("#nav-today").query().isFocused());
    }

    @Test
    void aNewNoticeHasItsFocusOnWhatClosesIt() {
        interact(() -> {
            notices.undoable("Done", () -> {});
            lookup("#notice-undo").query().requestFocus();
        });
        interact(() -> notices.undoable("Done too", () -> {}));
        assertTrue(lookup("#notice-close").query().isFocused());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {"DIGIT2, 2, DIGIT1, 1", "NUMPAD2, 2, NUMPAD1, 1", "UNDEFINED, é, AMPERSAND, &"})
    void aKeyWithANumberGoesToItsScreenOnAnyKeyboard(KeyCode second, String typed, KeyCode first, String typedFirst) {
        control(second, typed);
        assertEquals("timeline", navigation.currentProperty().get());
        control(first, typedFirst);
        assertEquals("today", navigation.currentProperty().get());
    }

    @Test
    void otherKeysGoNowhere() {
        control(KeyCode.UNDEFINED, "");
        control(KeyCode.NUMPAD0, "0");
        control(KeyCode.QUOTEDBL, "\"");
        control(KeyCode.B, "b");
        assertEquals("today", navigation.currentProperty().get());
    }

    private void control(KeyCode code, String typed) {
        interact(() -> lookup("#lowest")
                .query()
                .getScene()
                .getRoot()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, typed, typed, code, false, true, false, false)));
    }

    private static final class Second implements Screen {

        @Override
        public String id() {
            return "timeline";
        }

        @Override
        public Ikon icon() {
            return Feather.SUN;
        }

        @Override
        public Region build() {
            return new StackPane();
        }
    }

    /// Has a button at its very foot.
    private final class Lowest implements Screen {

        @Override
        public String id() {
            return "today";
        }

        @Override
        public Ikon icon() {
            return Feather.SUN;
        }

        @Override
        public Region build() {
            var button = new Button("Lowest");
            button.setId("lowest");
            button.setOnAction(_ -> clicks++);
            StackPane.setAlignment(button, Pos.BOTTOM_RIGHT);
            return new StackPane(button);
        }
    }
}

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
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class MainWindowTest extends WindowTest {

    private NoticeBar notices;
    private int clicks;

    @Override
    public void start(Stage stage) {
        var words = Words.of(Locale.UK, "app.easeback.ui.shell");
        notices = new NoticeBar(words);
        var window = new MainWindow(
                words, List.of(new Lowest()), new Navigation("today"), notices, () -> {}, () -> {}, Optional.empty());
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

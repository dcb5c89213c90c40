package app.easeback.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.easeback.core.words.Words;
import app.easeback.ui.WindowTest;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class WelcomeViewTest extends WindowTest {

    private final Words words = Words.of(Locale.UK, "app.easeback.ui.shell", "app.easeback.ui.welcome.welcome");
    private final WelcomeModel model = new WelcomeModel(words, Locale.UK);
    private Scene scene;

    @Override
    public void start(Stage stage) {
        scene = new Scene(view(), 900, 600);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aViewThatHasGivenWayMakesNoPageAnyMore() {
        var before = scene.getRoot();
        interact(() -> scene.setRoot(view()));
        var page = lastOfPage(before);
        interact(model::next);
        assertSame(page, lastOfPage(before));
        assertEquals(List.of("2 of 3", "1 of 3"), List.of(place(scene.getRoot()), place(before)));
        interact(() -> scene.setRoot(before));
        assertEquals("2 of 3", place(before));
    }

    private WelcomeView view() {
        return new WelcomeView(words, model, "folder", _ -> {});
    }

    private static String place(Parent view) {
        return ((Label) view.lookup("#welcome-place")).getText();
    }

    private static Node lastOfPage(Node view) {
        return ((Pane) view.lookup(".welcome-page")).getChildren().getLast();
    }
}

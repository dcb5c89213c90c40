package app.easeback.ui.common.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.words.Words;
import app.easeback.ui.WindowTest;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class SearchFieldTest extends WindowTest {

    private static final String CROSS = ".search-field .button";

    private SearchField search;

    @Override
    public void start(Stage stage) {
        search = new SearchField(Words.of(Locale.UK, "app.easeback.ui.shell"));
        stage.setScene(new Scene(new VBox(new TextField(), search), 400, 200));
        stage.show();
    }

    @Test
    void aCrossEmptiesItAndLeavesTheFocusInIt() {
        assertTrue(lookup(CROSS).tryQuery().isEmpty());
        interact(() -> search.setText("calf"));
        clickOn(CROSS);
        assertEquals("", search.getText());
        assertTrue(search.isFocused());
        assertTrue(lookup(CROSS).tryQuery().isEmpty());
    }

    @Test
    void escapeEmptiesIt() {
        interact(search::requestFocus);
        write("calf");
        type(KeyCode.ESCAPE);
        assertEquals("", search.getText());
    }
}

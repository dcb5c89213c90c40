package app.easeback.ui.common.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.ui.WindowTest;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class FormScrollTest extends WindowTest {

    @Override
    public void start(Stage stage) {
        var first = new TextField();
        first.setId("first");
        var field = new TextField();
        field.setId("field");
        var gap = new Region();
        gap.setId("gap");
        gap.setMinHeight(200);
        stage.setScene(new Scene(new FormScroll(new VBox(first, field, gap)), 400, 300));
        stage.sizeToScene();
        stage.show();
    }

    @Test
    void aClickBetweenTheFieldsLeavesTheFocusWhereItWas() {
        clickOn("#field").write("no");
        clickOn("#gap").write("te");
        assertEquals("note", lookup("#field").queryAs(TextField.class).getText());
    }
}

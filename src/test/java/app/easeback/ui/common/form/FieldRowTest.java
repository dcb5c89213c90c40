package app.easeback.ui.common.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.ui.WindowTest;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class FieldRowTest extends WindowTest {

    private enum Side {
        LEFT,
        RIGHT
    }

    @Override
    public void start(Stage stage) {
        // What is said to screen readers needs no window.
    }

    @Test
    void whatIsWrongIsSpokenBeforeTheHelp() {
        interact(() -> {
            var field = new TextField();
            var row = FieldRow.of("count", "Count", field, "A whole number.");
            assertEquals("A whole number.", field.getAccessibleHelp());
            row.problem().setText("That is no number.");
            assertEquals("That is no number. A whole number.", field.getAccessibleHelp());
            row.problem().setText("");
            assertEquals("A whole number.", field.getAccessibleHelp());
        });
    }

    @Test
    void itIsSpokenByTheButtonsThatHaveTheFocus() {
        interact(() -> {
            var sides = new Segmented<>("side", "Side", List.of(Side.values()), Side::name);
            var row = FieldRow.of("side", "Side", sides, "");
            row.problem().setText("That side is taken.");
            assertEquals(
                    List.of("That side is taken.", "That side is taken."),
                    sides.getChildren().stream().map(Node::getAccessibleHelp).toList());
        });
    }
}

package app.easeback.app.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.app.Walk.Place;
import app.easeback.ui.WindowTest;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class ClippedTest extends WindowTest {

    @Override
    public void start(Stage stage) {
        stage.show();
    }

    @Test
    void textThatIsWholeIsFine() {
        assertEquals(List.of(), found(new VBox(new Label("whole"))));
    }

    @Test
    void textCutShortIsFound() {
        var label = new Label("a text with many words");
        label.setMaxWidth(60);
        assertTrue(found(new VBox(label)).getFirst().contains("shows only"));
    }

    @Test
    void textOutsideOfItsParentIsFound() {
        var label = new Label("outside");
        label.setLayoutX(190);
        assertTrue(found(new Pane(label)).getFirst().contains("sticks out"));
    }

    @Test
    void textCutInHeightIsFound() {
        var low = new Label("low");
        low.setMinHeight(6);
        low.setMaxHeight(6);
        low.setStyle("-fx-font-size: 14px");
        assertTrue(found(new VBox(low)).getFirst().contains("6 high and its text"));
        var lines = new Label("a text with many words that goes on for several lines");
        lines.setWrapText(true);
        lines.setMaxSize(80, 30);
        lines.setMinHeight(30);
        assertTrue(found(new VBox(lines)).getFirst().contains("shows only"));
    }

    @Test
    void aWordThatGoesOnInTheNextLineIsFound() {
        var label = new Label("Sternocleidomastoid");
        label.setWrapText(true);
        label.setMaxWidth(60);
        assertTrue(found(new VBox(label)).getFirst().contains("breaks “Sternocleidomastoid”"));
        var text = new Text("Sternocleidomastoid");
        text.setWrappingWidth(60);
        assertTrue(found(new VBox(text)).getFirst().contains("breaks “Sternocleidomastoid”"));
    }

    private List<String> found(Pane root) {
        var clipped = new Clipped();
        interact(() -> {
            root.resize(200, 100);
            var scene = new Scene(root, 200, 100);
            root.applyCss();
            root.resize(200, 100);
            root.layout();
            for (Node node : root.getChildren()) {
                node.applyCss();
            }
            clipped.look(new Place("made up", scene));
        });
        return clipped.found();
    }
}

package app.easeback.ui.common.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class SegmentedTest extends ApplicationTest {

    private enum Size {
        SMALL,
        MIDDLE,
        LARGE
    }

    private Segmented<Size> choice;
    private VBox column;

    @Override
    public void start(Stage stage) {
        choice = new Segmented<>("size", "Size", List.of(Size.values()), Size::name);
        column = new VBox(choice);
        new Scene(column, 900, 600);
    }

    @Test
    void oneLineIsRoundAtItsEnds() {
        assertEquals(List.of("left-pill", "center-pill", "right-pill"), shapesAt(900));
    }

    @Test
    void eachLineIsRoundAtItsEnds() {
        shapesAt(900);
        double two = choice.button(Size.SMALL).getWidth()
                + choice.button(Size.MIDDLE).getWidth()
                + 1;
        assertEquals(List.of("left-pill", "right-pill", "whole-pill"), shapesAt(two));
        assertEquals(List.of("left-pill", "center-pill", "right-pill"), shapesAt(900));
    }

    @Test
    void whatIsHiddenTakesNoPartInIt() {
        interact(() -> {
            choice.button(Size.SMALL).setVisible(false);
            choice.button(Size.SMALL).setManaged(false);
        });
        shapesAt(900);
        assertEquals(List.of("left-pill"), shapes(Size.MIDDLE));
    }

    private List<String> shapesAt(double width) {
        interact(() -> {
            column.applyCss();
            column.resize(width, 600);
            column.layout();
        });
        return List.of(Size.values()).stream()
                .flatMap(size -> shapes(size).stream())
                .toList();
    }

    private List<String> shapes(Size size) {
        return choice.button(size).getStyleClass().stream()
                .filter(name -> name.endsWith("-pill"))
                .toList();
    }
}

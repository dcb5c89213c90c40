package app.easeback.ui.common.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.ui.WindowTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class SegmentedTest extends WindowTest {

    private enum Size {
        SMALL,
        MIDDLE,
        LARGE
    }

    private final List<Size> told = new ArrayList<>();
    private Segmented<Size> choice;
    private VBox column;

    @Override
    public void start(Stage stage) {
        choice = new Segmented<>("size", "Size", List.of(Size.values()), Size::name);
        choice.onChosen(told::add);
        column = new VBox(choice);
        stage.setScene(new Scene(column, 900, 600));
        stage.show();
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
        interact(() -> choice.offer(Size.SMALL, false));
        shapesAt(900);
        assertEquals(List.of("left-pill"), shapes(Size.MIDDLE));
    }

    @Test
    void anArrowKeyChoosesLikeAPress() {
        clickOn("#size-small");
        type(KeyCode.RIGHT);
        assertEquals(Optional.of(Size.MIDDLE), choice.valueProperty().get());
        type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.LEFT);
        assertEquals(Optional.of(Size.LARGE), choice.valueProperty().get());
        assertEquals(List.of(Size.SMALL, Size.MIDDLE, Size.LARGE, Size.SMALL, Size.LARGE), told);
        assertEquals(List.of(Size.LARGE), selected());
    }

    @Test
    void pressingTheChosenOneAgainTellsItAndLeavesIt() {
        clickOn("#size-small").clickOn("#size-small");
        assertEquals(Optional.of(Size.SMALL), choice.valueProperty().get());
        assertEquals(List.of(Size.SMALL), selected());
        assertEquals(List.of(Size.SMALL, Size.SMALL), told);
    }

    @Test
    void whatTheModelSetsIsShownAndToldToNobody() {
        interact(() -> choice.valueProperty().set(Optional.of(Size.LARGE)));
        assertEquals(List.of(Size.LARGE), selected());
        interact(() -> choice.valueProperty().set(Optional.empty()));
        assertEquals(List.of(), selected());
        assertEquals(List.of(), told);
    }

    @Test
    void whoIsToldMayRefuse() {
        interact(() -> choice.valueProperty().set(Optional.of(Size.SMALL)));
        interact(() -> choice.onChosen(_ -> choice.valueProperty().set(Optional.of(Size.SMALL))));
        clickOn("#size-middle");
        assertEquals(List.of(Size.SMALL), selected());
        type(KeyCode.RIGHT);
        assertEquals(List.of(Size.SMALL), selected());
        assertEquals(Optional.of(Size.SMALL), choice.valueProperty().get());
    }

    @Test
    void anArrowKeyPassesOverWhatIsHidden() {
        interact(() -> choice.offer(Size.MIDDLE, false));
        clickOn("#size-small");
        type(KeyCode.RIGHT);
        assertEquals(Optional.of(Size.LARGE), choice.valueProperty().get());
        interact(() -> choice.offer(Size.MIDDLE, true));
        type(KeyCode.LEFT);
        assertEquals(Optional.of(Size.MIDDLE), choice.valueProperty().get());
        assertEquals(List.of(Size.MIDDLE), selected());
    }

    private List<Size> selected() {
        return List.of(Size.values()).stream()
                .filter(size -> choice.button(size).isSelected())
                .toList();
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

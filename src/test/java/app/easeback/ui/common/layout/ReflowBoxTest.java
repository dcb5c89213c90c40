package app.easeback.ui.common.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlantafx.base.controls.Spacer;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class ReflowBoxTest {

    @Test
    void aRowIsAsHighAsWhatGrowsInItNeedsAtTheWidthThatItGets() {
        var chips = new FlowPane();
        chips.setPrefWrapLength(200);
        for (int i = 0; i < 6; i++) {
            chips.getChildren().add(chip());
        }
        HBox.setHgrow(chips, Priority.ALWAYS);
        var row = new ReflowBox(chip(), chips);
        assertEquals(20, row.prefHeight(700));
        assertEquals(40, row.prefHeight(500));
    }

    @Test
    void whereThereIsLittleRoomNothingIsLowerThanItsLeastHeight() {
        var one = low();
        var two = low();
        var row = new ReflowBox(one, two);
        for (int width : new int[] {150, 200}) {
            row.resize(width, row.prefHeight(width));
            row.layout();
            assertEquals(36, one.getHeight());
            assertEquals(36, two.getHeight());
        }
        row.resize(150, row.prefHeight(150));
        row.layout();
        assertEquals(2 * 36 + 8, row.getHeight());
    }

    @Test
    void whatNeedsMoreThanItWishesLeavesLessForTheOthers() {
        var badge = new StackPane();
        badge.setMinSize(40, 20);
        badge.setPrefSize(0, 20);
        var chips = new FlowPane();
        chips.setPrefWrapLength(200);
        for (int i = 0; i < 4; i++) {
            chips.getChildren().add(chip());
        }
        HBox.setHgrow(chips, Priority.ALWAYS);
        var row = new ReflowBox(badge, chips);
        assertEquals(40, row.prefHeight(240));
        assertEquals(80, row.prefHeight(230));
    }

    @Test
    void whatChangesInARowWithinARowChangesTheHeightOfBoth() {
        var changed = low();
        var inner = new ReflowBox(low(), changed);
        var row = new ReflowBox(inner);
        assertEquals(36, row.prefHeight(300));
        changed.setMinHeight(50);
        assertEquals(50, row.prefHeight(300));
        changed.setMinWidth(250);
        assertEquals(36 + 8 + 50, row.prefHeight(300));
        inner.getChildren().remove(changed);
        assertEquals(36, row.prefHeight(300));
    }

    @Test
    void spaceThatGrowsTakesNoLine() {
        var row = new ReflowBox(low(), new Spacer(), low());
        assertEquals(36, row.prefHeight(300));
        assertEquals(2 * 36 + 8, row.prefHeight(100));
    }

    /// Wishes to be lower than it may be.
    private static Region low() {
        var low = new StackPane();
        low.setMinSize(100, 36);
        low.setPrefSize(100, 20);
        return low;
    }

    private static Region chip() {
        var chip = new Region();
        chip.setMinSize(100, 20);
        chip.setPrefSize(100, 20);
        return chip;
    }
}

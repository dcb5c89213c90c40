package app.easeback.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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

    private static Region chip() {
        var chip = new Region();
        chip.setMinSize(100, 20);
        chip.setPrefSize(100, 20);
        return chip;
    }
}

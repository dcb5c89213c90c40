package app.easeback.ui.today;

import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A movement that is chosen or not; to the eye by a tick, not by colour alone.
final class MovementChip {

    private MovementChip() {}

    static ToggleButton of(String id, String name) {
        var chip = new ToggleButton(name);
        chip.setId(id);
        chip.getStyleClass().add("choice-chip");
        chip.setMinWidth(ToggleButton.USE_PREF_SIZE);
        chip.selectedProperty()
                .subscribe(chosen -> chip.setGraphic(new FontIcon(chosen ? Feather.CHECK : Feather.PLUS)));
        return chip;
    }
}

package app.easeback.ui.today.training;

import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button for a movement that is chosen or not. A tick shows it, so that colour is not the only sign.
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

package app.easeback.ui.session.calendar;

import app.easeback.core.words.Words;
import app.easeback.ui.body.SorenessBand;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// A soreness as a number, on a background of the same colour as on the map of soreness.
final class SorenessBadge extends Label {

    private final Words words;

    SorenessBadge(Words words) {
        this.words = words;
        setMinWidth(USE_PREF_SIZE);
    }

    void show(Optional<Integer> soreness) {
        setVisible(soreness.isPresent());
        setText(soreness.map(String::valueOf).orElse(""));
        getStyleClass()
                .setAll("label", "soreness-badge", SorenessBand.of(soreness).styleClass());
        setTooltip(soreness.map(most -> new Tooltip(words.text("session.calendar.worst", most)))
                .orElse(null));
    }
}

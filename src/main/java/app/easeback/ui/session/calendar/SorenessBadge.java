package app.easeback.ui.session.calendar;

import app.easeback.core.rules.Limits;
import app.easeback.core.words.Words;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// A soreness as a number on a ground that is calmer the lower it is.
final class SorenessBadge extends Label {

    private final Words words;

    SorenessBadge(Words words) {
        this.words = words;
        setMinWidth(USE_PREF_SIZE);
    }

    void show(Optional<Integer> soreness) {
        setVisible(soreness.isPresent());
        setText(soreness.map(String::valueOf).orElse(""));
        getStyleClass().setAll("label", "soreness-badge", "soreness-" + band(soreness.orElse(0)));
        setTooltip(soreness.map(most -> new Tooltip(words.text("session.calendar.worst", most)))
                .orElse(null));
    }

    private static String band(int soreness) {
        if (soreness <= Limits.LOW) {
            return "low";
        }
        return soreness < Limits.HIGH ? "some" : "high";
    }
}

package app.easeback.ui.common.advice;

import app.easeback.core.rules.Limits;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.suggestion.Window;
import app.easeback.core.words.WindowWords;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Labels;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// When full intensity may come: the time to plan for, and in quieter lines how sure that is.
public final class WindowLines extends VBox {

    private static final int TENTHS = 10;

    private final Words words;
    private final Suggestion suggestion;
    private final Function<ZonedDateTime, String> spoken;
    private final WindowWords windows;

    /// @param id the id of the first line
    /// @param suggestion one with at least one muscle
    /// @param spoken puts a moment into words
    public WindowLines(String id, Words words, Suggestion suggestion, Function<ZonedDateTime, String> spoken) {
        this.words = words;
        this.suggestion = suggestion;
        this.spoken = spoken;
        windows = new WindowWords(words, suggestion.at(), spoken);
        getStyleClass().add("window-lines");
        var first =
                line(suggestion.window().map(windows::planned).orElseGet(() -> words.text("window.none")), "strong");
        first.setId(id);
        suggestion.window().filter(windows::isAhead).ifPresent(this::sureness);
        windows.byRules(suggestion).ifPresent(text -> line(text, "quiet"));
        windows.withoutAdvice(suggestion, this::full).ifPresent(text -> line(text, "quiet"));
    }

    /// What the lines say.
    public List<String> texts() {
        return getChildren().stream().map(Label.class::cast).map(Label::getText).toList();
    }

    private void sureness(Window window) {
        windows.likelyAlone(window).ifPresent(text -> line(text, "quiet"));
        if (suggestion.level().belowFull() && minimumIsOver()) {
            window.probabilityNow().ifPresent(chance -> line(chance(chance), "quiet"));
        }
    }

    /// Whether the minimum since the deciding session is over. Until then the chance is none, as the reasons
    /// say.
    private boolean minimumIsOver() {
        return suggestion
                .deciding()
                .filter(deciding -> !suggestion.at().isBefore(deciding.since().plus(Limits.MINIMUM)))
                .isPresent();
    }

    private String full(Window window) {
        String time = spoken.apply(window.suggested());
        return windows.likely(window)
                .map(likely -> words.text("window.both", time, likely))
                .orElse(time);
    }

    private String chance(double chance) {
        long tenths = Math.round(chance * TENTHS);
        if (tenths == 0) {
            return words.text("window.chance.least");
        }
        return tenths == TENTHS ? words.text("window.chance.most") : words.text("window.chance", tenths);
    }

    private Label line(String text, String style) {
        var label = Labels.wrapped(text, style);
        getChildren().add(label);
        return label;
    }
}

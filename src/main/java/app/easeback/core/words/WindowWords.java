package app.easeback.core.words;

import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.suggestion.Window;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;

/// When full intensity may come, in words: the time to plan for, and how sure that is.
///
/// @param at when it is said
/// @param spoken puts a moment into words
public record WindowWords(Words words, ZonedDateTime at, Function<ZonedDateTime, String> spoken) {

    /// Whether the time to plan for is still to come.
    public boolean isAhead(Window window) {
        return window.suggested().isAfter(at);
    }

    /// The time to plan for: "Full intensity: tomorrow, 08:00".
    public String planned(Window window) {
        return isAhead(window)
                ? words.text("window.suggested", spoken.apply(window.suggested()))
                : words.text("window.now");
    }

    /// "likely between today, 17:30 and tomorrow, 15:00", to stand beside the time to plan for. Once the
    /// first of them has come, only by when; empty where that would read the same as the time beside it.
    public Optional<String> likely(Window window) {
        return likely(window, "");
    }

    /// The same, as a sentence of its own.
    public Optional<String> likelyAlone(Window window) {
        return likely(window, ".alone");
    }

    private Optional<String> likely(Window window, String ending) {
        boolean begun = !window.from().isAfter(at);
        String known = spoken.apply(begun ? window.suggested() : window.from());
        return window.to()
                .map(spoken)
                .filter(to -> !to.equals(known))
                .map(to -> begun
                        ? words.text("window.likely.by" + ending, to)
                        : words.text("window.likely" + ending, known, to));
    }

    /// When full intensity would come without the practitioner's advice, to stand beside it. That it would be
    /// now is said only while something is held back.
    ///
    /// @param ahead puts a window to come into words
    public Optional<String> withoutAdvice(Suggestion suggestion, Function<Window, String> ahead) {
        return suggestion
                .withoutAdvice()
                .filter(own -> isAhead(own) || suggestion.level().belowFull())
                .map(own -> isAhead(own)
                        ? words.text("window.without-advice", ahead.apply(own))
                        : words.text("window.without-advice.now"));
    }

    /// The time by the rules alone, where it differs from the suggested one. The level is the rules’ own:
    /// where they wait longer it does not rise before that time, and that is said.
    public Optional<String> byRules(Suggestion suggestion) {
        String key = suggestion.rulesWaitLonger() ? "window.rules-wait" : "window.by-rules";
        return suggestion.otherTimeByRules().map(time -> words.text(key, spoken.apply(time)));
    }
}

package app.easeback.core.suggestion;

import app.easeback.core.body.Site;
import app.easeback.core.entry.Id;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The suggestion for one treated site.
///
/// @param ownLevel the level as it would be without the practitioner's advice
/// @param session its current session
/// @param since the time of that session
/// @param window when full intensity is likely; absent where the rules give none
/// @param ownWindow the window as it would be without the practitioner's advice
/// @param advised whether there is advice with a time
/// @param reasons the most important first
public record MuscleSuggestion(
        Site site,
        TrainingLevel level,
        TrainingLevel ownLevel,
        Suggestion.Source source,
        Id session,
        ZonedDateTime since,
        Optional<Window> window,
        Optional<Window> ownWindow,
        boolean advised,
        boolean callPractitioner,
        List<Reason> reasons,
        Change change) {

    /// By level, then the one that waits longest first.
    public static final Comparator<MuscleSuggestion> MOST_CAREFUL_FIRST = Comparator.comparing(MuscleSuggestion::level)
            .thenComparing(MuscleSuggestion::heldBackUntil, Comparator.reverseOrder());

    public MuscleSuggestion {
        reasons = List.copyOf(reasons);
    }

    /// The same with other reasons.
    public MuscleSuggestion because(List<Reason> others) {
        return new MuscleSuggestion(
                site,
                level,
                ownLevel,
                source,
                session,
                since,
                window,
                ownWindow,
                advised,
                callPractitioner,
                others,
                change);
    }

    /// The same with `other` as its window, given by `by`, and without advice.
    public MuscleSuggestion in(Optional<Window> other, Suggestion.Source by) {
        return new MuscleSuggestion(
                site, level, ownLevel, by, session, since, other, other, false, callPractitioner, reasons, change);
    }

    /// The same with `other` as the window without advice, beside the advised one.
    public MuscleSuggestion beside(Optional<Window> other) {
        return new MuscleSuggestion(
                site, level, ownLevel, source, session, since, window, other, true, callPractitioner, reasons, change);
    }

    /// Who gave the suggested time of a window over all `muscles`: whoever gave it for a muscle whose own
    /// time it is; of several, the practitioner, else the source of the most careful muscle. A time that is
    /// no muscle's own is the model's, for all of them together.
    ///
    /// @param window empty where one of the muscles has none
    public static Suggestion.Source source(List<MuscleSuggestion> muscles, Optional<Window> window) {
        return window.map(Window::suggested)
                .map(time -> muscles.stream()
                        .filter(muscle -> muscle.window()
                                .map(Window::suggested)
                                .filter(time::isEqual)
                                .isPresent())
                        .map(MuscleSuggestion::source)
                        .reduce((first, next) -> next == Suggestion.Source.PRACTITIONER ? next : first)
                        .orElse(
                                window.flatMap(Window::probabilityNow).isPresent()
                                        ? Suggestion.Source.MODEL
                                        : Suggestion.Source.RULES))
                .orElse(Suggestion.Source.RULES);
    }

    /// What would change the suggestion over these muscles. At full intensity it is the rating by which the first of
    /// them
    /// falls back; the practitioner’s advice makes that one higher.
    ///
    /// @param muscles the most careful first, at least one
    public static Change change(List<MuscleSuggestion> muscles) {
        var deciding = muscles.getFirst();
        return deciding.level().belowFull()
                ? deciding.change()
                : muscles.stream()
                        .filter(muscle -> !muscle.advised())
                        .findFirst()
                        .orElse(deciding)
                        .change();
    }

    private Instant heldBackUntil() {
        return window.map(given -> given.suggested().toInstant()).orElse(Instant.MAX);
    }
}

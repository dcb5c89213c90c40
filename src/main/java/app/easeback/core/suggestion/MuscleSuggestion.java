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
/// @param ownLevel the level as it were without the practitioner's advice
/// @param session its current session
/// @param since the time of that session
/// @param window when full intensity is likely; absent where the rules give none
/// @param withoutAdvice the window as it were without the practitioner's advice; present only with advice
/// @param reasons the most important first
public record MuscleSuggestion(
        Site site,
        TrainingLevel level,
        TrainingLevel ownLevel,
        Suggestion.Source source,
        Id session,
        ZonedDateTime since,
        Optional<Window> window,
        Optional<Window> withoutAdvice,
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
                site, level, ownLevel, source, session, since, window, withoutAdvice, callPractitioner, others, change);
    }

    /// The same in another window.
    public MuscleSuggestion in(Optional<Window> other, Suggestion.Source by) {
        return new MuscleSuggestion(
                site, level, ownLevel, by, session, since, other, withoutAdvice, callPractitioner, reasons, change);
    }

    /// The same with another window beside the advised one.
    public MuscleSuggestion beside(Optional<Window> other) {
        return new MuscleSuggestion(
                site, level, ownLevel, source, session, since, window, other, callPractitioner, reasons, change);
    }

    private Instant heldBackUntil() {
        return window.map(given -> given.suggested().toInstant()).orElse(Instant.MAX);
    }
}

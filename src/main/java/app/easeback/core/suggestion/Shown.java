package app.easeback.core.suggestion;

import app.easeback.core.entry.Id;
import app.easeback.core.entry.Text;
import java.time.ZonedDateTime;
import java.util.Optional;

/// A suggestion that was shown to the user: what it said and who said it. Why it said so can be worked out
/// from what was known at that moment, and from the version.
///
/// @param at the moment that was asked about, in the zone it was answered in
/// @param session the deciding session; absent when nothing was recovering
/// @param window when full intensity was likely; absent where the rules gave none
/// @param modelVersion the version of the model that was asked; absent when none was
public record Shown(
        ZonedDateTime at,
        TrainingLevel level,
        Suggestion.Source source,
        Optional<Id> session,
        Optional<Window> window,
        Optional<String> modelVersion) {

    public Shown {
        Text.check("modelVersion", modelVersion);
    }

    /// What is kept of a suggestion.
    public static Shown of(Suggestion suggestion) {
        return new Shown(
                suggestion.at(),
                suggestion.level(),
                suggestion.source(),
                suggestion.deciding().map(MuscleSuggestion::session),
                suggestion.window(),
                suggestion.modelVersion());
    }

    /// Whether a user would read the same in both. The moment does not count, nor what changes with it alone:
    /// the chance that the time has come, and the times of a window that reads "now".
    public boolean saysTheSameAs(Shown other) {
        return level == other.level
                && source == other.source
                && session.equals(other.session)
                && modelVersion.equals(other.modelVersion)
                && ((saysNow() && other.saysNow()) || times().equals(other.times()));
    }

    private boolean saysNow() {
        return window.filter(given -> !given.suggested().isAfter(at)).isPresent();
    }

    private Optional<Window> times() {
        return window.map(given -> new Window(given.from(), given.suggested(), given.to(), Optional.empty()));
    }
}

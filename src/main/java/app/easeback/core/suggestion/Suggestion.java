package app.easeback.core.suggestion;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// What is advised at one moment: the most careful of the treated sites' suggestions.
///
/// @param at the moment, in the patient's zone
/// @param deciding the site whose suggestion decides; absent when nothing is recovering
/// @param window when full intensity is likely for all sites; absent where the rules give none
/// @param withoutAdvice the window for all sites without the practitioner's advice; absent where there is no advice
/// @param byRules the window of the rules alone, for comparison; present where a forecast stands in its place
/// @param care whether and how soon to ask a professional
/// @param muscles each site's own suggestion, the most careful first
/// @param reasons the most important first: all of the deciding site, then one for each further rule
/// @param change what would change it
/// @param modelVersion the version of the model that was asked, also where it gave no time; absent when only the rules
/// spoke
public record Suggestion(
        ZonedDateTime at,
        TrainingLevel level,
        Source source,
        Optional<MuscleSuggestion> deciding,
        Optional<Window> window,
        Optional<Window> withoutAdvice,
        Optional<Window> byRules,
        Optional<Care> care,
        List<MuscleSuggestion> muscles,
        MovementPlan movements,
        List<Reason> reasons,
        Change change,
        Optional<String> modelVersion) {

    /// Who said when full intensity may come; the level is always decided by the rules or the practitioner.
    public enum Source {
        RULES,
        MODEL,
        PRACTITIONER,
        RED_FLAG,
        NONE
    }

    public Suggestion {
        muscles = List.copyOf(muscles);
        reasons = List.copyOf(reasons);
    }

    /// Whether the rules, which decide the level, allow full intensity only after the suggested time.
    public boolean rulesWaitLonger() {
        return byRules.filter(rules -> window.filter(own -> own.suggested().isBefore(rules.suggested()))
                        .isPresent())
                .isPresent();
    }

    /// The time by the rules alone, where it differs from the suggested one.
    public Optional<ZonedDateTime> otherTimeByRules() {
        return byRules.map(Window::suggested)
                .filter(time ->
                        window.filter(own -> !own.suggested().isEqual(time)).isPresent());
    }
}

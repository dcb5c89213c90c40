package app.easeback.core.rules;

import static app.easeback.core.suggestion.TrainingLevel.FULL;
import static app.easeback.core.suggestion.TrainingLevel.GENTLE;
import static app.easeback.core.suggestion.TrainingLevel.LIGHT;
import static app.easeback.core.suggestion.TrainingLevel.MODERATE;

import app.easeback.core.suggestion.TrainingLevel;
import java.util.List;
import java.util.function.Predicate;

/// The steps back to full intensity, by elapsed time and soreness.
final class Ladder {

    /// One line a step; the first that applies counts.
    private static final List<Step> STEPS = List.of(
            new Step(SiteCase::reachedFull, FULL),
            new Step(site -> !site.minimumPassed() && site.low(), LIGHT),
            new Step(site -> !site.minimumPassed(), GENTLE),
            new Step(SiteCase::low, MODERATE),
            new Step(_ -> true, LIGHT));

    private record Step(Predicate<SiteCase> applies, TrainingLevel level) {}

    private Ladder() {}

    /// The step of a site that need not rest.
    static TrainingLevel step(SiteCase site) {
        TrainingLevel step = usualStep(site);
        if (site.underPainkiller()) {
            step = step.atMost(MODERATE);
        }
        return site.risenFrom().isPresent() ? step.oneLower() : step;
    }

    private static TrainingLevel usualStep(SiteCase site) {
        return STEPS.stream()
                .filter(step -> step.applies().test(site))
                .findFirst()
                .orElseThrow()
                .level();
    }
}

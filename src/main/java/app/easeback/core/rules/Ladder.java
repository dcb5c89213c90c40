package app.easeback.core.rules;

import static app.easeback.core.suggestion.TrainingLevel.FULL;
import static app.easeback.core.suggestion.TrainingLevel.GENTLE;
import static app.easeback.core.suggestion.TrainingLevel.LIGHT;
import static app.easeback.core.suggestion.TrainingLevel.MODERATE;

import app.easeback.core.suggestion.TrainingLevel;

/// The steps back to full intensity, by elapsed time and soreness.
final class Ladder {

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
        if (site.reachedFull()) {
            return FULL;
        }
        if (site.minimumPassed()) {
            return site.low() ? MODERATE : LIGHT;
        }
        return site.low() ? LIGHT : GENTLE;
    }
}

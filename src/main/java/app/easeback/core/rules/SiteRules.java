package app.easeback.core.rules;

import static app.easeback.core.suggestion.TrainingLevel.FULL;
import static app.easeback.core.suggestion.TrainingLevel.LIGHT;
import static app.easeback.core.suggestion.TrainingLevel.MODERATE;
import static app.easeback.core.suggestion.TrainingLevel.REST;
import static app.easeback.core.suggestion.TrainingLevel.STOP;

import app.easeback.core.suggestion.Change;
import app.easeback.core.suggestion.Change.Kind;
import app.easeback.core.suggestion.Fact;
import app.easeback.core.suggestion.MuscleSuggestion;
import app.easeback.core.suggestion.Suggestion.Source;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.suggestion.Window;
import java.util.List;
import java.util.Optional;

/// The suggestion for one treated site, by the first rule that applies.
final class SiteRules {

    private SiteRules() {}

    /// The suggestion while no warning sign is open: rest, then the practitioner's advice, then the scope, then
    /// the ladder.
    static MuscleSuggestion suggest(SiteCase site) {
        boolean rest = site.mustRest();
        var advised = site.advisedTime();
        TrainingLevel ownLevel = rest ? REST : ownStep(site);
        TrainingLevel level = rest || advised.isEmpty() ? ownLevel : advisedStep(site);
        return new MuscleSuggestion(
                site.site(),
                level,
                ownLevel,
                rest || advised.isEmpty() ? Source.RULES : Source.PRACTITIONER,
                site.session().id(),
                site.t0(),
                WindowRule.window(site, level),
                WindowRule.withoutAdvice(site, ownLevel),
                advised.isPresent(),
                (rest && advised.isPresent()) || site.notSettled(),
                SiteReasons.of(site, level),
                change(site, level));
    }

    /// The suggestion while a warning sign is open.
    static MuscleSuggestion stop(SiteCase site) {
        Optional<Window> none = Optional.empty();
        return new MuscleSuggestion(
                site.site(),
                STOP,
                STOP,
                Source.RED_FLAG,
                site.session().id(),
                site.t0(),
                none,
                none,
                false,
                false,
                List.of(),
                Change.of(Kind.SETTLE_THE_SIGN));
    }

    private static TrainingLevel advisedStep(SiteCase site) {
        boolean timeHasCome =
                site.advisedTime().filter(time -> !site.now().isBefore(time)).isPresent();
        return timeHasCome ? FULL : Ladder.step(site).atMost(MODERATE);
    }

    private static TrainingLevel ownStep(SiteCase site) {
        var step = Ladder.step(site);
        return site.session().purpose().inScope() ? step : step.atMost(LIGHT);
    }

    /// What would change the level.
    private static Change change(SiteCase site, TrainingLevel level) {
        if (level == REST) {
            return Change.of(Kind.FEEL_BETTER, new Fact.Count(Limits.HIGH));
        }
        var advised = site.advisedTime();
        if (level == FULL) {
            int limit = advised.isPresent() ? Limits.HIGH : Limits.LOW + 1;
            return Change.of(Kind.SORENESS_TO_RETURN, new Fact.Count(limit));
        }
        if (advised.isPresent()) {
            return Change.of(Kind.ADVISED_TIME, new Fact.When(advised.get()));
        }
        if (!site.session().purpose().inScope()) {
            return Change.of(Kind.ASK_PRACTITIONER);
        }
        if (site.risenFrom().isPresent()) {
            return Change.of(Kind.RISING_ASK);
        }
        return ladderChange(site);
    }

    private static Change ladderChange(SiteCase site) {
        var soreness = site.freshSoreness();
        if (soreness.isEmpty()) {
            return Change.of(Kind.CHECK_IN_NOW);
        }
        if (soreness.get() > Limits.LOW) {
            return Change.of(Kind.SORENESS_TO_SETTLE, new Fact.Count(Limits.LOW));
        }
        if (!site.minimumPassed()) {
            return Change.of(Kind.HOURS_TO_PASS, new Fact.When(site.earliest()));
        }
        if (site.underPainkiller()) {
            return Change.of(Kind.WITHOUT_PAINKILLER);
        }
        return Change.of(site.ratedSinceMinimum() ? Kind.SECOND_GOOD_DAY : Kind.CHECK_IN_NOW);
    }
}

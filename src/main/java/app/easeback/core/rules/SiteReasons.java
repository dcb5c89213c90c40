package app.easeback.core.rules;

import app.easeback.core.session.Twitches;
import app.easeback.core.suggestion.Fact;
import app.easeback.core.suggestion.Reason;
import app.easeback.core.suggestion.Rule;
import app.easeback.core.suggestion.TrainingLevel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Why a site is at its level: every rule that speaks, in the order of their weight.
final class SiteReasons {

    private final SiteCase site;
    private final TrainingLevel level;
    private final Fact where;
    private final List<Reason> reasons = new ArrayList<>();

    private SiteReasons(SiteCase site, TrainingLevel level) {
        this.site = site;
        this.level = level;
        this.where = new Fact.Where(site.site());
    }

    static List<Reason> of(SiteCase site, TrainingLevel level) {
        var all = new SiteReasons(site, level);
        all.limits();
        all.authority();
        all.course();
        all.session();
        return List.copyOf(all.reasons);
    }

    private void limits() {
        if (site.verySore()) {
            addSoreness(Rule.SORENESS_HIGH, Duration.ZERO);
        }
        addIf(site.activityLimited(), Rule.ACTIVITY_LIMITED);
        addIf(site.walkingUncomfortable(), Rule.WALKING_UNCOMFORTABLE, where);
    }

    private void authority() {
        var advice = new ArrayList<Fact>();
        site.advisedTime().map(Fact.When::new).ifPresent(advice::add);
        site.advisedWords().map(Fact.Quote::new).ifPresent(advice::add);
        addIf(!advice.isEmpty(), Rule.PRACTITIONER_ADVICE, advice.toArray(Fact[]::new));
        addIf(!site.session().purpose().inScope(), Rule.OUT_OF_SCOPE);
    }

    private void course() {
        site.risenFrom().ifPresent(this::addRise);
        addIf(site.notSettled(), Rule.NOT_SETTLED, where);
        if (level.belowFull() && !site.minimumPassed()) {
            reasons.add(Reason.of(Rule.MINIMUM_24_HOURS, new Fact.When(site.earliest()))
                    .moving(Limits.MINIMUM));
        }
        if (site.freshSoreness().isEmpty()) {
            addIf(level.belowFull(), Rule.SORENESS_UNKNOWN, where);
        } else if (site.freshSoreness().get() <= Limits.LOW) {
            addSoreness(Rule.SORENESS_LOW, Duration.ZERO);
        } else if (!site.verySore()) {
            var unhindered = WindowRule.unhindered(site);
            addSoreness(Rule.SORENESS_HIGH, Duration.between(unhindered, WindowRule.afterSoreness(site, unhindered)));
        }
        addIf(level.belowFull() && site.underPainkiller(), Rule.PAINKILLER, where);
        addIf(site.confirmed(), Rule.CONFIRMED, where);
    }

    private void session() {
        addIf(site.mildSoFar(), Rule.MILD_SESSION, where);
        site.manyTwitches().ifPresent(twitches -> {
            switch (twitches) {
                case Twitches.Counted counted -> addBurden(Rule.MANY_TWITCHES, new Fact.Count(counted.count()));
                case Twitches.About _ -> addBurden(Rule.MANY_TWITCHES);
            }
        });
        if (site.veryTight()) {
            addBurden(Rule.VERY_TIGHT);
        }
        site.weeksTightForLong().ifPresent(weeks -> addBurden(Rule.TIGHT_OVER_3_MONTHS, new Fact.Count(weeks)));
        site.painfulNeedling().ifPresent(pain -> reasons.add(Reason.of(Rule.PAINFUL_NEEDLING, new Fact.Count(pain))));
    }

    private void addIf(boolean speaks, Rule rule, Fact... input) {
        if (speaks) {
            reasons.add(Reason.of(rule, input));
        }
    }

    private void addSoreness(Rule rule, Duration effect) {
        site.freshSoreness()
                .ifPresent(value -> reasons.add(
                        Reason.of(rule, where, new Fact.Count(value)).moving(effect)));
    }

    private void addRise(RatingHistory.Point from) {
        int to = site.ratings().points().getLast().soreness();
        reasons.add(Reason.of(Rule.RISING_SORENESS, where, new Fact.Count(from.soreness()), new Fact.Count(to)));
    }

    /// What makes a session less than mild moves the time by the wait for the morning, if it is the only such
    /// thing.
    private void addBurden(Rule rule, Fact... input) {
        var facts = new ArrayList<Fact>(List.of(where));
        facts.addAll(List.of(input));
        var wait =
                site.mildButForOne() ? Duration.between(site.earliest(), WindowRule.unhindered(site)) : Duration.ZERO;
        reasons.add(new Reason(rule, facts, Optional.empty()).moving(wait));
    }
}

package app.easeback.core.timeline;

import app.easeback.core.model.Forecast;
import app.easeback.core.model.Observation;
import app.easeback.core.model.Observation.Bound;
import app.easeback.core.model.Trait;
import app.easeback.core.rules.Limits;
import app.easeback.core.suggestion.Fact;
import app.easeback.core.suggestion.MuscleSuggestion;
import app.easeback.core.suggestion.Reason;
import app.easeback.core.suggestion.Rule;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The reasons of one muscle, each with the hours by which knowing it moves the suggested time.
final class ForecastReasons {

    /// Effects are told in half hours, two to the hour; less counts as none.
    private static final double STEPS_IN_HOUR = 2;

    /// How many ratings before the newest one are named too.
    private static final int EARLIER_RATINGS = 2;

    private static final Map<Rule, Set<Trait>> TRAITS = new EnumMap<>(Map.of(
            Rule.MANY_TWITCHES, Set.of(Trait.TWITCHES, Trait.INSERTIONS),
            Rule.VERY_TIGHT, Set.of(Trait.TIGHTNESS),
            Rule.TIGHT_OVER_3_MONTHS, Set.of(Trait.CHRONICITY),
            Rule.PAINFUL_NEEDLING, Set.of(Trait.PAIN_DURING),
            Rule.MILD_SESSION, Set.of(Trait.TWITCHES, Trait.TIGHTNESS, Trait.CHRONICITY)));

    private final MuscleSuggestion muscle;
    private final Forecast forecast;
    private final Fact where;

    private ForecastReasons(MuscleSuggestion muscle, Forecast forecast) {
        this.muscle = muscle;
        this.forecast = forecast;
        this.where = new Fact.Where(muscle.site());
    }

    static List<Reason> of(MuscleSuggestion muscle, Forecast forecast) {
        return new ForecastReasons(muscle, forecast).list();
    }

    /// The reasons when there is no forecast, for the course is not the usual one or training may have added to it.
    static List<Reason> withoutForecast(MuscleSuggestion muscle, Forecast forecast) {
        if (muscle.reasons().stream().anyMatch(reason -> reason.rule() == Rule.RISING_SORENESS)) {
            return muscle.reasons();
        }
        var where = new Fact.Where(muscle.site());
        var all = new ArrayList<>(muscle.reasons());
        all.addFirst(
                forecast.isConfounded()
                        ? Reason.of(
                                Rule.RISING_SORENESS,
                                where,
                                new Fact.Count(forecast.observations().getLast().soreness()))
                        : Reason.of(Rule.RISING_SORENESS, where));
        return all;
    }

    private List<Reason> list() {
        var all = new ArrayList<Reason>();
        for (Reason reason : muscle.reasons()) {
            all.add(withHours(reason));
            if (readsNewestRating(reason)) {
                earlierRatings(all);
            }
        }
        var history = hours(forecast.effectOfHistory());
        if (!history.isZero()) {
            all.add(Reason.of(Rule.OWN_HISTORY, where, new Fact.Count(forecast.sessionsLearnedFrom()))
                    .moving(history));
        }
        return all;
    }

    private Reason withHours(Reason reason) {
        var traits = TRAITS.get(reason.rule());
        if (traits != null) {
            var effect = hours(forecast.effectOf(traits));
            // Once there are ratings, a trait can also explain them, which moves the time the other way; its
            // sentence does not say that.
            boolean asSaid = effect.isNegative() == (reason.rule() == Rule.MILD_SESSION);
            return reason.moving(asSaid ? effect : Duration.ZERO);
        }
        return readsNewestRating(reason) ? reason.moving(hours(forecast.effectOfRating(newest()))) : reason;
    }

    /// Whether it tells of the newest rating, which is the newest observation too.
    private static boolean readsNewestRating(Reason reason) {
        return reason.rule() == Rule.SORENESS_LOW || reason.rule() == Rule.SORENESS_HIGH;
    }

    private int newest() {
        return forecast.observations().size() - 1;
    }

    private void earlierRatings(List<Reason> all) {
        for (int i = newest() - 1; i >= Math.max(0, newest() - EARLIER_RATINGS); i--) {
            Observation observation = forecast.observations().get(i);
            var effect = hours(forecast.effectOfRating(i));
            if (!effect.isZero() && observation.bound() == Bound.EXACT) {
                var rule = observation.soreness() > Limits.LOW ? Rule.SORENESS_HIGH : Rule.SORENESS_LOW;
                all.add(Reason.of(rule, where, new Fact.Count(observation.soreness()), new Fact.When(at(observation)))
                        .moving(effect));
            }
        }
    }

    private ZonedDateTime at(Observation observation) {
        return muscle.since().plusSeconds(Math.round(observation.hours() * 3600));
    }

    private static Duration hours(double hours) {
        return Duration.ofMinutes(Math.round(hours * STEPS_IN_HOUR) * 30);
    }
}

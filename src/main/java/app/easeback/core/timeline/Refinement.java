package app.easeback.core.timeline;

import app.easeback.core.diary.Diary;
import app.easeback.core.model.Forecast;
import app.easeback.core.model.Priors;
import app.easeback.core.model.SorenessModel;
import app.easeback.core.rules.Limits;
import app.easeback.core.session.ImsSession;
import app.easeback.core.suggestion.MuscleSuggestion;
import app.easeback.core.suggestion.Reason;
import app.easeback.core.suggestion.Rule;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.suggestion.Suggestion.Source;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.suggestion.Window;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// The rules' suggestion with the model's windows in place of the rules' own, and with hours beside the reasons.
/// Levels stay as they are.
final class Refinement {

    private final Suggestion byRules;
    private final Diary known;
    private final Forecasts forecasts;
    private final ZonedDateTime now;

    Refinement(SorenessModel model, Diary known, Suggestion byRules) {
        this.byRules = byRules;
        this.known = known;
        this.now = byRules.at();
        this.forecasts = new Forecasts(model, known, now.toInstant());
    }

    /// A muscle's suggestion.
    ///
    /// @param forecast of its own window; empty where no time can be given
    /// @param holds whether the forecast is given; else it only holds back
    private record Refined(MuscleSuggestion suggestion, Optional<Readiness.Waiting> forecast, boolean holds) {

        Part told() {
            boolean advised = suggestion.advised();
            return new Part(suggestion.level(), suggestion.window(), forecast.filter(_ -> !advised), holds && !advised);
        }

        Part withoutAdvice() {
            return new Part(suggestion.ownLevel(), suggestion.ownWindow(), forecast, holds);
        }
    }

    /// What a muscle adds to a window over all of them.
    ///
    /// @param forecast waits along with those of the other muscles
    /// @param holds whether the forecast is given
    private record Part(
            TrainingLevel level, Optional<Window> window, Optional<Readiness.Waiting> forecast, boolean holds) {}

    Suggestion refined() {
        List<Refined> all = byRules.muscles().stream()
                .map(this::refined)
                .sorted(Comparator.comparing(Refined::suggestion, MuscleSuggestion.MOST_CAREFUL_FIRST))
                .toList();
        List<MuscleSuggestion> muscles = all.stream().map(Refined::suggestion).toList();
        MuscleSuggestion deciding = muscles.getFirst();
        var window = byRules.window()
                .map(rules -> ofAll(all.stream().map(Refined::told).toList(), rules));
        return new Suggestion(
                now,
                byRules.level(),
                MuscleSuggestion.source(muscles, window),
                Optional.of(deciding),
                window,
                byRules.withoutAdvice()
                        .map(rules ->
                                ofAll(all.stream().map(Refined::withoutAdvice).toList(), rules)),
                byRules.window().filter(_ -> muscles.stream().anyMatch(Refinement::isForecast)),
                byRules.care(),
                muscles,
                byRules.movements(),
                reasons(muscles),
                MuscleSuggestion.change(muscles),
                Optional.of(Priors.VERSION));
    }

    private Refined refined(MuscleSuggestion muscle) {
        ImsSession session = session(muscle);
        if (!session.purpose().inScope()) {
            return new Refined(muscle, Optional.empty(), false);
        }
        Forecast forecast = forecasts.of(session, muscle.site());
        if (forecast.isWithheld() || hasRisen(muscle)) {
            var withheld = new Readiness.Waiting(forecast.hadItBeenLess(), muscle.since());
            var reasons = ForecastReasons.withoutForecast(muscle, forecast);
            return new Refined(withheld(muscle.because(reasons), withheld), Optional.of(withheld), false);
        }
        var alone = Readiness.Waiting.of(forecast, muscle.since());
        boolean decides = muscle.level().belowFull()
                && Readiness.of(alone).liesAhead(muscle.since().plus(Limits.MINIMUM), now);
        var told = decides ? muscle.because(ForecastReasons.of(muscle, forecast)) : muscle;
        if (muscle.advised()) {
            var own = muscle.ownWindow().map(window -> Readiness.of(alone).window(window, muscle.ownLevel(), now));
            return new Refined(told.beside(own), Optional.of(alone), true);
        }
        var window = muscle.window().map(rules -> Readiness.of(alone).window(rules, muscle.level(), now));
        return new Refined(told.in(window, decides ? Source.MODEL : muscle.source()), Optional.of(alone), true);
    }

    private static boolean hasRisen(MuscleSuggestion muscle) {
        return muscle.reasons().stream().anyMatch(reason -> reason.rule() == Rule.RISING_SORENESS);
    }

    /// The suggestion where no forecast is given: only the rules speak, or the practitioner.
    private static MuscleSuggestion withheld(MuscleSuggestion told, Readiness.Waiting until) {
        var ready = Readiness.of(until);
        return told.advised()
                ? told.beside(told.ownWindow().map(window -> ready.withheld(window, told.ownLevel())))
                : told.in(told.window().map(window -> ready.withheld(window, told.level())), told.source());
    }

    private ImsSession session(MuscleSuggestion muscle) {
        return known.sessions().stream()
                .filter(session -> session.id().equals(muscle.session()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isForecast(MuscleSuggestion muscle) {
        return muscle.source() == Source.MODEL;
    }

    /// The window by which every muscle that is still held back is ready, no part of it earlier than the same
    /// part of any muscle's own window.
    private Window ofAll(List<Part> all, Window rules) {
        var level = all.stream().map(Part::level).min(Comparator.naturalOrder()).orElseThrow();
        List<Part> waiting = all.stream()
                .filter(one -> !level.belowFull() || one.level().belowFull())
                .toList();
        var latest = waiting.stream()
                .flatMap(one -> one.window().stream())
                .reduce(Window::latest)
                .orElse(rules);
        var forecast = waiting.stream().flatMap(one -> one.forecast().stream()).toList();
        if (forecast.isEmpty()) {
            return latest;
        }
        if (!waiting.stream().allMatch(Part::holds)) {
            return latest.latest(new Readiness(forecast).withheld(rules, level));
        }
        var together = new Readiness(forecast).window(rules, level, now);
        var whole = latest.latest(together);
        return new Window(whole.from(), whole.suggested(), whole.to().or(together::to), together.probabilityNow());
    }

    /// Open signs first, then the deciding site's reasons, then one for each further rule that speaks at
    /// another site.
    private List<Reason> reasons(List<MuscleSuggestion> muscles) {
        var all = new ArrayList<Reason>();
        byRules.reasons().stream()
                .filter(reason -> reason.rule() == Rule.RED_FLAG)
                .forEach(all::add);
        all.addAll(muscles.getFirst().reasons());
        var named = EnumSet.noneOf(Rule.class);
        all.forEach(reason -> named.add(reason.rule()));
        muscles.stream()
                .flatMap(muscle -> muscle.reasons().stream())
                .filter(reason -> named.add(reason.rule()))
                .forEach(all::add);
        return all;
    }
}

package app.easeback.core.timeline;

import app.easeback.core.diary.Diary;
import app.easeback.core.model.Forecast;
import app.easeback.core.model.Priors;
import app.easeback.core.model.SorenessModel;
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

    /// A muscle's suggestion, and the forecast behind its own window, where there is one.
    private record Refined(MuscleSuggestion suggestion, Optional<Readiness.Waiting> forecast) {

        Part told() {
            return new Part(suggestion.level(), suggestion.window(), forecast.filter(_ -> !suggestion.advised()));
        }

        Part withoutAdvice() {
            return new Part(suggestion.ownLevel(), suggestion.ownWindow(), forecast);
        }
    }

    /// What a muscle adds to a window over all of them.
    private record Part(TrainingLevel level, Optional<Window> window, Optional<Readiness.Waiting> forecast) {}

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
                deciding.change(),
                Optional.of(Priors.VERSION));
    }

    private Refined refined(MuscleSuggestion muscle) {
        ImsSession session = session(muscle);
        if (!session.purpose().inScope()) {
            return new Refined(muscle, Optional.empty());
        }
        Forecast forecast = forecasts.of(session, muscle.site());
        var alone = new Readiness.Waiting(forecast, muscle.since());
        if (forecast.isUnusual() || hasRisen(muscle)) {
            return new Refined(unusual(muscle, alone), Optional.empty());
        }
        boolean decides = muscle.level().belowFull() && Readiness.of(alone).liesAhead(now);
        var told = decides ? muscle.because(ForecastReasons.of(muscle, forecast)) : muscle;
        if (muscle.advised()) {
            var own = muscle.ownWindow().map(window -> Readiness.of(alone).window(window, muscle.ownLevel(), now));
            return new Refined(told.beside(own), Optional.of(alone));
        }
        var window = muscle.window().map(rules -> Readiness.of(alone).window(rules, muscle.level(), now));
        return new Refined(told.in(window, decides ? Source.MODEL : muscle.source()), Optional.of(alone));
    }

    private static boolean hasRisen(MuscleSuggestion muscle) {
        return muscle.reasons().stream().anyMatch(reason -> reason.rule() == Rule.RISING_SORENESS);
    }

    /// The suggestion for a course that is not the usual one: only the rules speak, or the practitioner.
    private static MuscleSuggestion unusual(MuscleSuggestion muscle, Readiness.Waiting alone) {
        var told = muscle.because(ForecastReasons.ofUnusual(muscle));
        var withdrawn = Readiness.of(alone);
        return muscle.advised()
                ? told.beside(muscle.ownWindow().map(window -> withdrawn.withdrawn(window, muscle.ownLevel())))
                : told.in(muscle.window().map(window -> withdrawn.withdrawn(window, muscle.level())), muscle.source());
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
        if (forecast.size() < waiting.size()) {
            return latest;
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

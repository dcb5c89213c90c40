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
import app.easeback.core.suggestion.Window;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /// A muscle's suggestion, and the forecast behind its window, where there is one.
    private record Refined(MuscleSuggestion suggestion, Optional<Readiness.Site> site) {}

    Suggestion refined() {
        List<Refined> all = byRules.muscles().stream().map(this::refined).toList();
        List<MuscleSuggestion> muscles = all.stream().map(Refined::suggestion).toList();
        MuscleSuggestion deciding = muscles.getFirst();
        return new Suggestion(
                now,
                byRules.level(),
                deciding.source(),
                Optional.of(deciding),
                byRules.window().map(rules -> ofAll(all, rules)),
                deciding.withoutAdvice(),
                byRules.window().filter(_ -> muscles.stream().anyMatch(Refinement::isForecast)),
                byRules.care(),
                muscles,
                byRules.movements(),
                reasons(muscles),
                byRules.change(),
                Optional.of(Priors.VERSION));
    }

    private Refined refined(MuscleSuggestion muscle) {
        ImsSession session = session(muscle);
        if (!session.purpose().inScope()) {
            return new Refined(muscle, Optional.empty());
        }
        Forecast forecast = forecasts.of(session, muscle.site());
        var site = new Readiness.Site(forecast, muscle.since());
        var alone = new Readiness(List.of(site));
        if (forecast.isUnusual()) {
            return new Refined(unusual(muscle, alone), Optional.empty());
        }
        boolean decides = muscle.level().belowFull() && alone.liesAhead(now);
        var told = decides ? muscle.because(ForecastReasons.of(muscle, forecast)) : muscle;
        if (muscle.withoutAdvice().isPresent()) {
            var own = muscle.withoutAdvice().map(window -> alone.window(window, muscle.level(), now));
            return new Refined(told.beside(own), Optional.empty());
        }
        var window = muscle.window().map(rules -> alone.window(rules, muscle.level(), now));
        return new Refined(told.in(window, decides ? Source.MODEL : muscle.source()), Optional.of(site));
    }

    /// Only the rules speak, or the practitioner.
    private static MuscleSuggestion unusual(MuscleSuggestion muscle, Readiness alone) {
        var told = muscle.because(ForecastReasons.ofUnusual(muscle));
        var own = muscle.withoutAdvice().map(window -> alone.withdrawn(window, muscle.level()));
        return own.isPresent()
                ? told.beside(own)
                : told.in(muscle.window().map(window -> alone.withdrawn(window, muscle.level())), muscle.source());
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

    /// The window by which every site is ready, no part of it before the same part of any site's own.
    private Window ofAll(List<Refined> all, Window rules) {
        var latest = all.stream()
                .flatMap(one -> one.suggestion().window().stream())
                .reduce(Window::latest)
                .orElse(rules);
        var sites = all.stream().flatMap(one -> one.site().stream()).toList();
        if (sites.size() < all.size()) {
            return latest;
        }
        var together = new Readiness(sites).window(rules, byRules.level(), now);
        var whole = latest.latest(together);
        var to = together.to()
                .map(end -> Stream.of(end, whole.suggested(), latest.to().orElse(end))
                        .max(Comparator.naturalOrder())
                        .orElse(end));
        return new Window(whole.from(), whole.suggested(), to, together.probabilityNow());
    }

    /// Open signs first, then the deciding site's reasons, then one of each other rule that speaks elsewhere.
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

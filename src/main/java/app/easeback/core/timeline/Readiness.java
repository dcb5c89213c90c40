package app.easeback.core.timeline;

import static app.easeback.core.entry.Moments.later;

import app.easeback.core.model.Forecast;
import app.easeback.core.model.Priors;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.suggestion.Window;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// When several sites are all ready, each by its own forecast. They are taken as independent of one another,
/// which errs on the late side.
///
/// @param sites at least one
record Readiness(List<Waiting> sites) {

    /// The steps the window is given in: the data deserve nothing finer.
    private static final Duration STEP = Duration.ofMinutes(30);

    /// Where the search for a time ends: no course of the model is longer.
    private static final Duration LONGEST = Duration.ofDays(14);

    private static final double SECONDS_IN_HOUR = 3600;

    /// One site.
    ///
    /// @param forecasts of which the one counts that leaves the least chance; at least one
    /// @param since the session's time, from which they count
    record Waiting(List<Forecast> forecasts, ZonedDateTime since) {

        Waiting {
            forecasts = List.copyOf(forecasts);
        }

        static Waiting of(Forecast forecast, ZonedDateTime since) {
            return new Waiting(List.of(forecast), since);
        }

        double readyBy(ZonedDateTime time) {
            double hours = Duration.between(since, time).toSeconds() / SECONDS_IN_HOUR;
            return forecasts.stream()
                    .mapToDouble(forecast -> forecast.readyBy(hours))
                    .min()
                    .orElseThrow();
        }
    }

    Readiness {
        sites = List.copyOf(sites);
    }

    static Readiness of(Waiting site) {
        return new Readiness(List.of(site));
    }

    /// Whether the suggested time still lies ahead. Once it has come, what is left to confirm is for the rules to
    /// say.
    ///
    /// @param from the rules’ earliest time
    boolean liesAhead(ZonedDateTime from, ZonedDateTime now) {
        return when(Priors.SUGGESTED, from).isAfter(now);
    }

    /// The window at `level`, never before the rules' `from`. Where the forecast's time has come and the level is
    /// still below full intensity, the rules' time stands in for it; at full intensity the window is open.
    Window window(Window rules, TrainingLevel level, ZonedDateTime now) {
        Optional<Double> chance = Optional.of(Math.rint(readyBy(now) * 100) / 100);
        if (level == TrainingLevel.FULL) {
            return new Window(rules.from(), rules.suggested(), Optional.empty(), chance);
        }
        var from = when(Priors.EARLY, rules.from());
        var likely = when(Priors.SUGGESTED, from);
        var suggested = likely.isAfter(now) ? likely : later(from, rules.suggested());
        return new Window(from, suggested, Optional.of(later(suggested, when(Priors.LATE, from))), chance);
    }

    /// The rules' window when no forecast is given, but not earlier than the one that is withheld: soreness that
    /// stays must not bring the time forward.
    Window withheld(Window rules, TrainingLevel level) {
        return level == TrainingLevel.FULL
                ? rules
                : Window.ofRules(rules.from(), later(rules.suggested(), when(Priors.SUGGESTED, rules.from())));
    }

    /// The first step at or after `start` at which the chance that all are ready is `certainty` or more; two
    /// weeks on at the latest.
    private ZonedDateTime when(double certainty, ZonedDateTime start) {
        var end = start.plus(LONGEST);
        var time = stepAtOrAfter(start);
        while (time.isBefore(end) && readyBy(time) < certainty) {
            time = time.plus(STEP);
        }
        return time;
    }

    private double readyBy(ZonedDateTime time) {
        return sites.stream().mapToDouble(site -> site.readyBy(time)).reduce(1, (one, other) -> one * other);
    }

    private static ZonedDateTime stepAtOrAfter(ZonedDateTime time) {
        var step = time.truncatedTo(ChronoUnit.HOURS);
        while (step.isBefore(time)) {
            step = step.plus(STEP);
        }
        return step;
    }
}

package app.easeback.core.timeline;

import app.easeback.core.model.Forecast;
import app.easeback.core.model.Priors;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.suggestion.Window;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// When some sites are ready, each by its own forecast. They are taken as independent of one another, which errs
/// on the late side.
///
/// @param sites at least one
record Readiness(List<Site> sites) {

    /// What the window is shown in: the data deserve nothing finer.
    private static final Duration STEP = Duration.ofMinutes(30);

    /// Where the search for a time ends: no course of the model is longer.
    private static final Duration LONGEST = Duration.ofDays(14);

    private static final double SECONDS_IN_HOUR = 3600;

    /// One site.
    ///
    /// @param since the session's time, from which the forecast counts
    record Site(Forecast forecast, ZonedDateTime since) {

        double readyBy(ZonedDateTime time) {
            return forecast.readyBy(Duration.between(since, time).toSeconds() / SECONDS_IN_HOUR);
        }
    }

    Readiness {
        sites = List.copyOf(sites);
    }

    /// The window at `level`, no part of it before the same part of `floor`: only the rules know what has to be
    /// confirmed first, and each site has to wait for its own.
    Window window(Window floor, TrainingLevel level, ZonedDateTime now) {
        Optional<Double> chance = Optional.of(Math.rint(readyBy(now) * 100) / 100);
        if (level == TrainingLevel.FULL) {
            return new Window(floor.from(), floor.suggested(), Optional.empty(), chance);
        }
        var from = later(floor.from(), when(Priors.EARLY, floor.from()));
        var suggested = later(floor.suggested(), when(Priors.SUGGESTED, from));
        var to = later(floor.to().orElse(suggested), later(suggested, when(Priors.LATE, from)));
        return new Window(from, suggested, Optional.of(to), chance);
    }

    /// The rules' window when there is nothing to forecast, but not earlier than the forecast that is withdrawn:
    /// soreness that stays must not bring the time forward.
    Window withdrawn(Window rules, TrainingLevel level) {
        return level == TrainingLevel.FULL
                ? rules
                : Window.ofRules(rules.from(), later(rules.suggested(), when(Priors.SUGGESTED, rules.from())));
    }

    /// The first step at or after `start` at which the chance that all are ready is so high.
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

    private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
        return one.isBefore(other) ? other : one;
    }
}

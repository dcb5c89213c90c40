package app.easeback.core.rules;

import static app.easeback.core.entry.Moments.later;

import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.suggestion.Window;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/// When full intensity is likely, by the rules alone.
final class WindowRule {

    private WindowRule() {}

    /// The window of a site at `level`, with the practitioner's time in place of the 24 hours where there is
    /// one; empty where there is none and the purpose is out of scope.
    static Optional<Window> window(SiteCase site, TrainingLevel level) {
        return site.advisedTime()
                .map(time -> level == TrainingLevel.FULL ? now(site, time) : below(site, time, time))
                .or(() -> withoutAdvice(site, level));
    }

    /// The window as it would be without advice.
    static Optional<Window> withoutAdvice(SiteCase site, TrainingLevel level) {
        if (!site.session().purpose().inScope()) {
            return Optional.empty();
        }
        return Optional.of(
                level == TrainingLevel.FULL ? now(site, site.earliest()) : below(site, site.earliest(), planned(site)));
    }

    private static Window now(SiteCase site, ZonedDateTime from) {
        return Window.ofRules(from, site.now());
    }

    /// Below full intensity the suggested time lies in the future.
    private static Window below(SiteCase site, ZonedDateTime from, ZonedDateTime planned) {
        var suggested = planned.isAfter(site.now())
                ? planned
                : later(morningAtOrAfter(site.now().plusNanos(1)), afterSoreness(site, planned));
        return Window.ofRules(from, suggested);
    }

    /// The time to plan for, from the session and the newest rating alone.
    private static ZonedDateTime planned(SiteCase site) {
        return afterSoreness(site, unhindered(site));
    }

    /// The same, as if soreness were low.
    static ZonedDateTime unhindered(SiteCase site) {
        return site.mildSoFar() ? site.earliest() : morningAtOrAfter(site.earliest());
    }

    /// `time`, but after a rating above 2 not before the next morning.
    static ZonedDateTime afterSoreness(SiteCase site, ZonedDateTime time) {
        return site.ratings()
                .newest()
                .filter(rating -> !rating.low())
                .map(rating -> later(time, morningOf(rating.at().toLocalDate().plusDays(1), time)))
                .orElse(time);
    }

    private static ZonedDateTime morningAtOrAfter(ZonedDateTime time) {
        var sameDay = morningOf(time.toLocalDate(), time);
        return sameDay.isBefore(time) ? morningOf(time.toLocalDate().plusDays(1), time) : sameDay;
    }

    private static ZonedDateTime morningOf(LocalDate day, ZonedDateTime like) {
        return day.atTime(Limits.MORNING).atZone(like.getZone());
    }
}

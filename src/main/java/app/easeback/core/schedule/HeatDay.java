package app.easeback.core.schedule;

import app.easeback.core.profile.Profile;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.reminder.Meant;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How heat is spread over a day, which begins when the night ends.
///
/// @param profile says how often, how far apart, and when it is quiet
record HeatDay(Profile profile) {

    private static final Duration DAY = Duration.ofDays(1);

    /// Heat is spaced by whole quarters of an hour, which are easy to keep.
    private static final Duration QUARTER = Duration.ofMinutes(15);

    /// Quiet hours shorter than this are a rest during the day, not a night [E].
    private static final Duration SHORTEST_NIGHT = Duration.ofHours(4);

    /// The times of a day, at most as many as the profile says, and none in the night.
    Stream<Meant> times(LocalDate day) {
        return IntStream.range(0, profile.heat().perDay())
                .mapToObj(i -> day.atTime(morning()).plus(spread().multipliedBy(i)))
                .map(this::afterRest)
                .filter(time -> !night().contains(time.toLocalTime()))
                .map(Meant.WallClock::new);
    }

    /// Heat that would fall into a rest comes when the rest is over.
    private LocalDateTime afterRest(LocalDateTime time) {
        var quiet = profile.quietHours();
        // In a zone whose clocks never change.
        return isNight(quiet)
                ? time
                : quiet.firstLoudMoment(time.atZone(ZoneOffset.UTC)).toLocalDateTime();
    }

    /// The time between heats: the waking hours divided by the times a day, or the gap where that is longer.
    private Duration spread() {
        var gap = Duration.ofMinutes(profile.heat().gapMinutes());
        var part = waking().dividedBy(profile.heat().perDay());
        var round = QUARTER.multipliedBy(part.dividedBy(QUARTER));
        return round.compareTo(gap) < 0 ? gap : round;
    }

    private Duration waking() {
        return DAY.minus(length(night()));
    }

    private LocalTime morning() {
        return night().to();
    }

    /// The quiet hours; the usual ones for someone who has none, or only a rest: they sleep all the same.
    private QuietHours night() {
        var quiet = profile.quietHours();
        return isNight(quiet) ? quiet : QuietHours.USUAL;
    }

    private static boolean isNight(QuietHours quiet) {
        return length(quiet).compareTo(SHORTEST_NIGHT) >= 0;
    }

    private static Duration length(QuietHours quiet) {
        long minutes = Duration.between(quiet.from(), quiet.to()).toMinutes();
        return Duration.ofMinutes(Math.floorMod(minutes, DAY.toMinutes()));
    }
}

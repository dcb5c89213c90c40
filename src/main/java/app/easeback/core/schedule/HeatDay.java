package app.easeback.core.schedule;

import app.easeback.core.profile.Profile;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.reminder.Meant;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How heat is spread over a day, which begins when the quiet hours end.
///
/// @param profile says how often, how far apart, and when it is quiet
record HeatDay(Profile profile) {

    private static final Duration DAY = Duration.ofDays(1);

    /// Heat comes at a time that is easy to keep.
    private static final Duration QUARTER = Duration.ofMinutes(15);

    /// The times of a day, as many as the profile says. Heat right after a session takes the place of one that was
    /// before it.
    Stream<Meant> times(LocalDate day) {
        return IntStream.range(0, profile.heat().perDay())
                .mapToObj(i -> new Meant.WallClock(day.atTime(morning()).plus(spread().multipliedBy(i))));
    }

    /// The waking hours in as many parts as there is heat, or the gap where that is longer.
    private Duration spread() {
        var gap = Duration.ofMinutes(profile.heat().gapMinutes());
        var part = waking().dividedBy(profile.heat().perDay());
        var round = QUARTER.multipliedBy(part.dividedBy(QUARTER));
        return round.compareTo(gap) < 0 ? gap : round;
    }

    private Duration waking() {
        long quiet = Duration.between(night().from(), night().to()).toMinutes();
        return DAY.minusMinutes(Math.floorMod(quiet, DAY.toMinutes()));
    }

    private LocalTime morning() {
        return night().to();
    }

    /// The quiet hours; someone without any sleeps all the same.
    private QuietHours night() {
        var quiet = profile.quietHours();
        return quiet.from().equals(quiet.to()) ? QuietHours.USUAL : quiet;
    }
}

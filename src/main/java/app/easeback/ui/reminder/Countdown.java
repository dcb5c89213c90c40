package app.easeback.ui.reminder;

import app.easeback.core.words.Words;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;

/// How long it is until something comes, in words.
record Countdown(Words words) {

    private static final Duration FAR = Duration.ofHours(24);
    private static final int MINUTES_PER_HOUR = 60;

    /// "in 1 h 20 min"; a started minute counts as a whole one. Empty for what has come, or is a day away:
    /// the date says more then.
    Optional<String> until(ZonedDateTime due, ZonedDateTime now) {
        var rest = Duration.between(now, due);
        if (!rest.isPositive() || rest.compareTo(FAR) >= 0) {
            return Optional.empty();
        }
        long all = rest.plusMinutes(1).minusNanos(1).toMinutes();
        long hours = all / MINUTES_PER_HOUR;
        long minutes = all % MINUTES_PER_HOUR;
        if (hours == 0) {
            return Optional.of(words.text("countdown.minutes", minutes));
        }
        String key = minutes == 0 ? "countdown.hours" : "countdown.both";
        return Optional.of(words.text(key, hours, minutes));
    }
}

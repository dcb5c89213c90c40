package app.easeback.ui.timeline.course;

import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.comfort.Heat;
import app.easeback.core.comfort.Tape;
import app.easeback.core.words.Words;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// Something that was done while a course ran.
///
/// @param from when it began
/// @param to when it ended; empty while it goes on
public record Mark(MarkKind kind, List<Site> sites, ZonedDateTime from, Optional<ZonedDateTime> to) {

    public static Mark of(Heat heat, ZoneId zone) {
        var start = heat.startedAt().withZoneSameInstant(zone);
        return new Mark(MarkKind.HEAT, List.of(heat.site()), start, Optional.of(start.plusMinutes(heat.minutes())));
    }

    public static Mark of(Tape tape, ZoneId zone) {
        return new Mark(
                MarkKind.TAPE,
                List.of(tape.site()),
                tape.appliedAt().withZoneSameInstant(zone),
                tape.removedAt().map(removed -> removed.withZoneSameInstant(zone)));
    }

    /// Training that a check-in tells of. It took place at some time since the check-in before; only when it
    /// was told is known.
    public static Mark ofTraining(CheckIn checkIn, ZoneId zone) {
        var told = checkIn.at().withZoneSameInstant(zone);
        return new Mark(
                MarkKind.TRAINING, checkIn.ratings().stream().map(Rating::site).toList(), told, Optional.of(told));
    }

    /// The whole mark in words.
    public String text(Words words) {
        String key = "timeline.mark." + kind + (to.isPresent() ? "" : ".on");
        var end = to.orElse(from);
        return words.text(
                key, words.sites(sites), from, end, Duration.between(from, end).toMinutes());
    }
}

package app.easeback.core.timeline;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.diary.Diary;
import app.easeback.core.session.ImsSession;
import app.easeback.core.suggestion.TrainingLevel;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

/// How long after a session full intensity was suggested for the first time, regardless of other sessions.
public sealed interface ToFull {

    /// It was suggested.
    ///
    /// @param time since the session
    record After(Duration time) implements ToFull {}

    /// It was not suggested yet, and still may be.
    record NotYet() implements ToFull {}

    /// A warning sign is open, so nothing is said about it.
    record Withheld() implements ToFull {}

    /// It never was: too little was recorded, or the next session came before.
    record Unknown() implements ToFull {}

    /// The answer at `now`, from what was known at each moment before.
    ///
    /// @param checkIns those from the session's time to `end`, and earlier ones with open warning signs
    /// @param end when the session stops counting, or the next one of its sites comes
    /// @param now in the zone whose mornings count
    static ToFull of(
            TimelineController controller, ImsSession session, List<CheckIn> checkIns, Instant end, ZonedDateTime now) {
        var diary = new Diary(List.of(session), checkIns);
        if (now.toInstant().isBefore(end) && controller.level(diary, now) == TrainingLevel.STOP) {
            return new Withheld();
        }
        Instant last = now.toInstant().isBefore(end) ? now.toInstant() : end;
        return Turns.of(diary, session.at().withZoneSameInstant(now.getZone())).stream()
                .takeWhile(time -> !time.toInstant().isAfter(last))
                .map(time -> time.withZoneSameInstant(now.getZone()))
                .filter(time -> controller.level(diary, time) == TrainingLevel.FULL)
                .findFirst()
                .<ToFull>map(time -> new After(Duration.between(session.at(), time)))
                .orElseGet(() -> now.toInstant().isBefore(end) ? new NotYet() : new Unknown());
    }
}

package app.easeback.core.reminder;

import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.comfort.Tape;
import app.easeback.core.profile.Profile;
import app.easeback.core.session.ImsSession;
import app.easeback.core.suggestion.TrainingLevel;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What reminders are planned from.
///
/// @param sessions oldest first
/// @param checkIns oldest first
/// @param answers oldest first
/// @param levelAt the training level at a moment
public record Situation(
        List<ImsSession> sessions,
        List<CheckIn> checkIns,
        List<Tape> tapes,
        List<Answer> answers,
        Profile profile,
        Function<ZonedDateTime, TrainingLevel> levelAt) {

    /// Heat goes on while some site is at least this sore, 0–10, or its soreness is unknown [E].
    private static final int SORE = 2;

    /// The newest rating of a site from `since` to `moment`.
    Optional<Integer> newestSoreness(Site site, ZonedDateTime since, ZonedDateTime moment) {
        return checkIns.reversed().stream()
                .filter(checkIn ->
                        !checkIn.at().isBefore(since) && !checkIn.at().isAfter(moment))
                .flatMap(checkIn -> checkIn.soreness(site).stream())
                .findFirst();
    }

    /// Whether tape is on the site at `moment`.
    boolean taped(Site site, ZonedDateTime moment) {
        return tapes.stream()
                .filter(tape -> tape.site().equals(site))
                .filter(tape -> !tape.appliedAt().isAfter(moment))
                .anyMatch(tape ->
                        tape.removedAt().filter(off -> !off.isAfter(moment)).isEmpty());
    }

    /// The newest answer to a reminder by `moment`.
    Optional<Answer> answerTo(Reminder reminder, ZonedDateTime moment) {
        String id = reminder.id();
        return answers.reversed().stream()
                .filter(answer -> answer.reminder().equals(id))
                .filter(answer -> !answer.at().isAfter(moment.toInstant()))
                .findFirst();
    }

    /// Whether every site of a session is known to be hardly sore any more.
    boolean sorenessGone(ImsSession session, ZonedDateTime moment) {
        return session.sites().stream()
                .allMatch(site -> newestSoreness(site, session.at(), moment)
                        .filter(soreness -> soreness < SORE)
                        .isPresent());
    }

    /// The site to warm: the sorest without tape, else the sorest; the first of the session where none is sorer.
    Site siteToWarm(ImsSession session, ZonedDateTime moment) {
        var bare = session.sites().stream().filter(site -> !taped(site, moment)).toList();
        return (bare.isEmpty() ? session.sites() : bare)
                .stream()
                        .reduce((one, other) ->
                                soreness(session, other, moment) > soreness(session, one, moment) ? other : one)
                        .orElseThrow();
    }

    /// The newest soreness; an unrated site comes after every sore one.
    private int soreness(ImsSession session, Site site, ZonedDateTime moment) {
        return newestSoreness(site, session.at(), moment).orElse(0);
    }
}

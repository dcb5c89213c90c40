package app.easeback.core.schedule;

import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.comfort.Heat;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.Profile;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.session.ImsSession;
import app.easeback.core.suggestion.TrainingLevel;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What the scheduler decides from.
///
/// @param sessions those that can still have reminders, oldest first
/// @param checkIns since the first of them, oldest first
/// @param tapes those that can still have reminders, or skin that has to calm down
/// @param heats of the half day before and after
/// @param plan gives the plan of an id, as the user switched it
/// @param kept the newest version of each reminder that may still change
/// @param gone which causes of those reminders were deleted
/// @param openSigns every sign that nobody settled, however old
/// @param level the training level now
/// @param began when this data folder began to keep reminders: nothing is said of earlier times
public record Situation(
        List<ImsSession> sessions,
        List<CheckIn> checkIns,
        List<Tape> tapes,
        List<Heat> heats,
        Profile profile,
        Function<PlanId, Plan> plan,
        List<Reminder> kept,
        Set<Id> gone,
        Set<Symptom> openSigns,
        TrainingLevel level,
        ZonedDateTime began) {

    /// Heat goes on while some site is at least this sore, 0–10, or its soreness is unknown [E].
    private static final int SORE = 2;

    /// No heat on a bruise, nor on skin that tape has made sore. The signs name no muscle, so they count for all.
    private static final Set<Symptom> NO_HEAT = EnumSet.of(Symptom.LARGE_BRUISE, Symptom.TAPE_RASH);

    /// The newest rating of a site from `since` to `moment`.
    private Optional<Integer> newestSoreness(Site site, ZonedDateTime since, ZonedDateTime moment) {
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
                .anyMatch(tape ->
                        tape.removedAt().filter(off -> !off.isAfter(moment)).isEmpty());
    }

    /// Whether the skin of the site reacted to tape not long before `moment`.
    boolean skinReacted(Site site, ZonedDateTime moment) {
        return tapes.stream()
                .filter(tape -> tape.site().equals(site))
                .filter(tape -> tape.skinReaction().orElse(false))
                .map(tape -> tape.removedAt().orElse(tape.appliedAt()))
                .anyMatch(off -> moment.isBefore(off.plus(Tape.SKIN_CALMS)));
    }

    /// Whether a sign is open that speaks against heat.
    boolean signAgainstHeat() {
        return openSigns.stream().anyMatch(NO_HEAT::contains);
    }

    /// Whether a caution asks for a practitioner's word before heat on this site, and there is none yet.
    boolean heatNeedsAsking(Site site) {
        return !profile.toAskAboutHeat(site.muscle().group()).isEmpty();
    }

    /// Whether heat at `moment` would begin less than the gap after the last one began. Heat that begins in
    /// the near future was logged before the clock was set back, and counts too.
    public boolean tooSoonForHeat(ZonedDateTime moment) {
        var gap = Duration.ofMinutes(profile.heat().gapMinutes());
        return heats.stream()
                .map(Heat::startedAt)
                .anyMatch(start -> moment.isBefore(start.plus(gap)) && !moment.isBefore(start.minus(gap)));
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

    /// The newest soreness, doubled to leave room between the numbers: an unrated site ranks below the sore
    /// ones and above the others.
    private int soreness(ImsSession session, Site site, ZonedDateTime moment) {
        return newestSoreness(site, session.at(), moment)
                .map(soreness -> 2 * soreness)
                .orElse(2 * SORE - 1);
    }

    /// When the next session after this one was; its plans begin where those of this one end. Of two at the same
    /// moment, such as a visit with two purposes, one is the next of the other, so that nothing comes twice.
    Optional<ZonedDateTime> nextSession(ImsSession session) {
        return sessions.stream()
                .filter(other -> Entry.OLDEST_FIRST.compare(other, session) > 0)
                .min(Entry.OLDEST_FIRST)
                .map(ImsSession::at);
    }

    Optional<ImsSession> session(Id id) {
        return sessions.stream().filter(session -> session.id().equals(id)).findFirst();
    }

    Optional<Tape> tape(Id id) {
        return tapes.stream().filter(tape -> tape.id().equals(id)).findFirst();
    }
}

package app.easeback.core.reminder;

import app.easeback.core.body.Site;
import app.easeback.core.entry.Id;
import java.time.ZonedDateTime;
import java.util.Optional;

/// One reminder. Its identity is its kind, its cause and the time it was first planned for.
///
/// @param cause the session or tape it belongs to
/// @param originalDue when it was planned for
/// @param due when it comes: `originalDue`, or later when it was snoozed
/// @param site the muscle it is about; absent for a check-in
/// @param minutes how long, for heat
/// @param since when the present state began, where a moment began it: the start of the heat timer
public record Reminder(
        ReminderKind kind,
        Id cause,
        ZonedDateTime originalDue,
        ZonedDateTime due,
        Optional<Site> site,
        Optional<Integer> minutes,
        ReminderState state,
        Why why,
        Optional<ZonedDateTime> since) {

    /// A reminder whose time has not come.
    static Reminder planned(
            ReminderKind kind, Id cause, ZonedDateTime due, Optional<Site> site, Optional<Integer> minutes) {
        return new Reminder(kind, cause, due, due, site, minutes, ReminderState.PLANNED, Why.PLANNED, Optional.empty());
    }

    /// The identity as text.
    public String id() {
        return kind + ":" + cause + ":" + originalDue.toInstant();
    }

    /// When the running heat timer ends.
    public Optional<ZonedDateTime> timerEnd() {
        return since.flatMap(start -> minutes.map(start::plusMinutes));
    }

    Reminder in(ReminderState newState, Why newWhy) {
        return new Reminder(kind, cause, originalDue, due, site, minutes, newState, newWhy, since);
    }

    Reminder dueAt(ZonedDateTime newDue) {
        return new Reminder(kind, cause, originalDue, newDue, site, minutes, state, why, since);
    }

    Reminder since(ZonedDateTime start) {
        return new Reminder(kind, cause, originalDue, due, site, minutes, state, why, Optional.of(start));
    }
}

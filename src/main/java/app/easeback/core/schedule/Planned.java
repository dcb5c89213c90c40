package app.easeback.core.schedule;

import app.easeback.core.body.Site;
import app.easeback.core.entry.Id;
import app.easeback.core.reminder.Meant;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import java.time.ZonedDateTime;
import java.util.Optional;

/// A time that a plan lays out.
///
/// @param due the moment of `meant` in the patient's zone; for tape, moved out of the quiet hours
record Planned(
        ReminderKind kind, Id cause, Meant meant, ZonedDateTime due, Optional<Site> site, Optional<Integer> minutes) {

    PlanId plan() {
        return new PlanId(kind.plan(), cause);
    }

    /// A new reminder for this time, planned at `now`.
    Reminder reminder(ZonedDateTime now) {
        return Reminder.planned(kind, cause, meant, due, site, minutes, now);
    }

    /// `reminder` with this time, site and minutes; itself where it has them already.
    Reminder moved(Reminder reminder) {
        return reminder.due().equals(due)
                        && reminder.site().equals(site)
                        && reminder.minutes().equals(minutes)
                ? reminder
                : reminder.replanned(due, site, minutes);
    }
}

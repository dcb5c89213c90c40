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
/// @param due what `meant` comes to in the patient's zone, moved out of the quiet hours where it is tape
record Planned(
        ReminderKind kind, Id cause, Meant meant, ZonedDateTime due, Optional<Site> site, Optional<Integer> minutes) {

    PlanId plan() {
        return new PlanId(kind.plan(), cause);
    }

    /// The new reminder of this time.
    Reminder reminder(ZonedDateTime now) {
        return Reminder.planned(kind, cause, meant, due, site, minutes, now);
    }

    /// `reminder` at this time.
    Reminder moved(Reminder reminder) {
        return reminder.due().equals(due)
                        && reminder.site().equals(site)
                        && reminder.minutes().equals(minutes)
                ? reminder
                : reminder.replanned(due, site, minutes);
    }
}

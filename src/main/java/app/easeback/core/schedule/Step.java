package app.easeback.core.schedule;

import app.easeback.core.reminder.Reminder;
import java.time.ZonedDateTime;
import java.util.List;

/// What is to be done at one moment.
///
/// @param reminders all of them as they stand now, by due time
/// @param changed those that stand otherwise than they are kept, and are now to be kept
/// @param due those of the changed ones that the user is to be told of, each in a notice of its own
/// @param late those that come after their time, to be told of together in one notice
/// @param over the heat that has just ended
/// @param next the first moment at which time alone can change how one of them stands, in an hour at most
public record Step(
        List<Reminder> reminders,
        List<Reminder> changed,
        List<Reminder> due,
        List<Reminder> late,
        List<Reminder> over,
        ZonedDateTime next) {

    public Step {
        reminders = List.copyOf(reminders);
        changed = List.copyOf(changed);
        due = List.copyOf(due);
        late = List.copyOf(late);
        over = List.copyOf(over);
    }
}

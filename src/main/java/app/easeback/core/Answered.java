package app.easeback.core;

import app.easeback.core.reminder.Reminder;
import java.util.List;

/// What one answer to a reminder did, so that it can be undone as a whole.
///
/// @param before how the reminder stood
/// @param after how it stands since
/// @param entries what was recorded with that: heat that was started, tape that was taken off
public record Answered(Reminder before, Reminder after, List<Recorded> entries) {

    public Answered {
        entries = List.copyOf(entries);
    }
}

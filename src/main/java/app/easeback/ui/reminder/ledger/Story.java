package app.easeback.ui.reminder.ledger;

import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/// One reminder from its planning to how it stands now.
///
/// @param versions as they came to be; at least one
record Story(List<Reminder> versions) {

    /// What reminders are about, to choose from.
    enum Subject {
        ALL,
        HEAT,
        TAPE,
        CHECK_IN;

        private boolean covers(ReminderKind kind) {
            return this == ALL || name().equals(kind.plan().name());
        }
    }

    /// Whether the user was told, to choose from.
    enum Came {
        ALL,
        YES,
        NO
    }

    Story {
        versions = List.copyOf(versions);
    }

    Reminder last() {
        return versions.getLast();
    }

    /// Whether the user was ever told of it.
    boolean came() {
        return last().told().isPresent();
    }

    /// Whether its time has come, or the user was told of it or started it before that.
    boolean hasBegun(ZonedDateTime now) {
        return came() || !last().due().isAfter(now);
    }

    boolean fits(Subject subject, Came came) {
        return subject.covers(last().kind()) && (came == Came.ALL || (came == Came.YES) == came());
    }

    /// The versions that tell something new, as they came to be: another state, reason or time.
    List<Reminder> changes() {
        var changes = new ArrayList<Reminder>();
        for (Reminder version : versions) {
            if (changes.isEmpty() || tellsMore(changes.getLast(), version)) {
                changes.add(version);
            }
        }
        return changes;
    }

    private static boolean tellsMore(Reminder before, Reminder after) {
        return before.state() != after.state()
                || before.why() != after.why()
                || !before.due().toInstant().equals(after.due().toInstant());
    }

    /// Whether a version says no more than when it is to come.
    static boolean isTime(Reminder version) {
        return version.state() == ReminderState.PLANNED || version.state() == ReminderState.SNOOZED;
    }
}

package app.easeback.core;

import app.easeback.core.comfort.Heat;
import app.easeback.core.entry.Id;
import app.easeback.core.reminder.Reminder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.UUID;

/// Logs the heat that reminders led to. All writes for one reminder go to the same entry.
public record HeatLog(Store store, Journal journal) {

    /// Logs heat that begins at `now`, for its planned minutes.
    public Recorded started(Reminder heat, ZonedDateTime now) {
        return journal.put(entry(heat, now, heat.minutes().orElseThrow()));
    }

    /// Corrects the logged heat to what was used by `now`, at most its planned minutes, and removes it where
    /// that is too short to count. Returns whether it counts.
    public boolean ended(Reminder heat, ZonedDateTime now) {
        var logged = store.heats().find(id(heat));
        int used = logged.map(Heat::startedAt)
                .map(start -> Duration.between(start, now).toMinutes())
                .map(minutes -> Math.clamp(minutes, 0, heat.minutes().orElseThrow()))
                .orElse(0);
        boolean counts = Heat.MINUTES.contains(used);
        logged.ifPresent(entry -> {
            if (counts) {
                journal.put(entry(heat, entry.startedAt(), used));
            } else {
                journal.remove(entry);
            }
        });
        return counts;
    }

    private static Heat entry(Reminder heat, ZonedDateTime start, int minutes) {
        return new Heat(id(heat), heat.site().orElseThrow(), start, minutes);
    }

    private static Id id(Reminder heat) {
        return new Id(UUID.nameUUIDFromBytes(heat.id().getBytes(StandardCharsets.UTF_8))
                .toString());
    }
}

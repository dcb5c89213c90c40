package app.easeback.core;

import app.easeback.core.comfort.Heat;
import app.easeback.core.entry.Id;
import app.easeback.core.reminder.Reminder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.UUID;

/// Logs the heat that reminders led to. The entry of a reminder is always the same one.
record HeatLog(Store store, Journal journal) {

    /// Logs heat that begins at `now`, for its planned minutes.
    Recorded started(Reminder heat, ZonedDateTime now) {
        return journal.put(entry(heat, now, heat.minutes().orElseThrow()));
    }

    /// Logs heat that ends at `now` as it was used, at most for its planned minutes, and removes it where that is
    /// too short to count; tells whether it counts.
    boolean ended(Reminder heat, ZonedDateTime now) {
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

package app.easeback.core;

import app.easeback.core.entry.Id;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.Reminders;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reminders in memory, with all of their versions.
final class MemoryReminders implements Reminders {

    private List<Reminder> versions = new ArrayList<>();
    private Map<String, Reminder> newest = new LinkedHashMap<>();

    @Override
    public Optional<Reminder> find(String id) {
        return Optional.ofNullable(newest.get(id));
    }

    @Override
    public List<Reminder> openOrDueSince(Instant from) {
        return newest.values().stream()
                .filter(reminder ->
                        reminder.state().open() || !reminder.due().toInstant().isBefore(from))
                .sorted(Reminder.BY_DUE_TIME)
                .toList();
    }

    @Override
    public List<Reminder> ofCause(Id cause) {
        return newest.values().stream()
                .filter(reminder -> reminder.cause().equals(cause))
                .toList();
    }

    @Override
    public List<Reminder> ledger(Instant from, Instant to) {
        return versions.stream()
                .filter(line -> {
                    Instant due = find(line.id()).orElseThrow().due().toInstant();
                    return !due.isBefore(from) && !due.isAfter(to);
                })
                .toList();
    }

    @Override
    public List<Reminder> all() {
        return List.copyOf(versions);
    }

    @Override
    public void put(Reminder reminder) {
        versions.add(reminder);
        newest.put(reminder.id(), reminder);
    }

    Runnable snapshot() {
        var keptVersions = new ArrayList<>(versions);
        var keptNewest = new LinkedHashMap<>(newest);
        return () -> {
            versions = keptVersions;
            newest = keptNewest;
        };
    }
}

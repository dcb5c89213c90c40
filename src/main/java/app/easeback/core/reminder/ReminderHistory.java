package app.easeback.core.reminder;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// One reminder with all of its versions: how it stands, and its ledger.
///
/// @param versions oldest first, at least one, all of the same reminder
public record ReminderHistory(List<Reminder> versions) {

    public ReminderHistory {
        versions = List.copyOf(versions);
        if (versions.stream().map(Reminder::id).distinct().count() != 1) {
            throw new IllegalArgumentException("versions: are not those of one reminder");
        }
    }

    /// The histories that `versions` hold.
    ///
    /// @param versions of any reminders, in the order in which they came about
    public static List<ReminderHistory> of(List<Reminder> versions) {
        return versions.stream()
                .collect(Collectors.groupingBy(Reminder::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ReminderHistory::new)
                .toList();
    }

    /// The identity as text, the same in every version.
    public String id() {
        return versions.getFirst().id();
    }

    /// How it stands.
    public Reminder newest() {
        return versions.getLast();
    }

    /// The versions in `later` that are new to this one. None where this one has them all, in a row; else
    /// those that come after the longest run that ends this one and begins `later`.
    public List<Reminder> added(ReminderHistory later) {
        var given = later.versions();
        if (Collections.indexOfSubList(versions, given) >= 0) {
            return List.of();
        }
        int shared = Math.min(versions.size(), given.size());
        while (!versions.subList(versions.size() - shared, versions.size()).equals(given.subList(0, shared))) {
            shared--;
        }
        return given.subList(shared, given.size());
    }
}

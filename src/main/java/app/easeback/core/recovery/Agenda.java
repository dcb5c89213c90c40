package app.easeback.core.recovery;

import app.easeback.core.Store;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderHistory;
import app.easeback.core.reminder.ReminderState;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a calendar outside the app needs to know of reminders, so that it rings while the computer is off.
///
/// @param at the moment as of which it holds
/// @param ahead the reminders to come, by due time
/// @param withdrawn those that are not due yet, were once to come and will not, by due time
public record Agenda(ZonedDateTime at, List<Reminder> ahead, List<Reminder> withdrawn) {

    /// Far beyond the last check-in of any session.
    private static final Duration FAR = Duration.ofDays(366);

    public Agenda {
        ahead = List.copyOf(ahead);
        withdrawn = List.copyOf(withdrawn);
    }

    /// The agenda as of now. Writes nothing. Used by the thread that owns the store.
    public static Agenda of(Store store, Recovery recovery) {
        var now = recovery.now();
        var end = now.plus(FAR);
        Map<String, ReminderHistory> kept =
                ReminderHistory.of(store.reminders().ledger(now.toInstant(), end.toInstant())).stream()
                        .collect(Collectors.toMap(ReminderHistory::id, Function.identity()));
        var later = recovery.reminders(now, now, end).stream()
                .filter(reminder -> reminder.due().isAfter(now))
                .toList();
        var withdrawn = later.stream()
                .filter(reminder -> !isToCome(reminder))
                .filter(reminder -> Optional.ofNullable(kept.get(reminder.id()))
                        .map(Agenda::wasToCome)
                        .orElse(true))
                .toList();
        return new Agenda(now, later.stream().filter(Agenda::isToCome).toList(), withdrawn);
    }

    /// Whether there is nothing to tell a calendar.
    public boolean isEmpty() {
        return ahead.isEmpty() && withdrawn.isEmpty();
    }

    /// Whether it was ever to come: one that was held back from the start is in no calendar. Without a
    /// ledger, because the app never ran, nobody knows.
    private static boolean wasToCome(ReminderHistory history) {
        return history.versions().stream().anyMatch(Agenda::isToCome);
    }

    private static boolean isToCome(Reminder reminder) {
        return reminder.state().open() && reminder.state() != ReminderState.STARTED;
    }
}

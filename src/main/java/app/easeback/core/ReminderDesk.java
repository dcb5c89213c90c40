package app.easeback.core;

import app.easeback.core.comfort.Heat;
import app.easeback.core.entry.Id;
import app.easeback.core.reminder.Answer;
import app.easeback.core.reminder.Answer.Given;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

/// Takes the answers to reminders. Used by the thread that owns the store.
public final class ReminderDesk {

    /// How long "later" is [E].
    public static final Duration LATER = Duration.ofMinutes(30);

    private final Journal journal;
    private final Clock clock;

    public ReminderDesk(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /// Starts the heat timer, and logs the heat for its planned minutes.
    public void start(Reminder heat) {
        Instant now = clock.instant();
        journal.together(() -> {
            journal.put(Answer.of(heat.id(), Given.START, now));
            return journal.put(logged(
                    heat, now.atZone(heat.due().getZone()), heat.minutes().orElseThrow()));
        });
    }

    /// Ends the heat timer: what was used is logged, at most the planned minutes, unless it was too short to count.
    public void stop(Reminder heat) {
        Instant now = clock.instant();
        ZonedDateTime start = heat.since().orElseThrow();
        int planned = heat.minutes().orElseThrow();
        int used =
                (int) Math.min(planned, Duration.between(start.toInstant(), now).toMinutes());
        journal.together(() -> {
            journal.put(Answer.of(heat.id(), Given.FINISH, now));
            boolean counts = Heat.MINUTES.contains(used);
            return counts ? journal.put(logged(heat, start, used)) : journal.remove(logged(heat, start, planned));
        });
    }

    /// Reminds again after [#LATER].
    public void snooze(Reminder reminder) {
        Instant now = clock.instant();
        journal.put(new Answer(reminder.id(), Given.SNOOZE, now, Optional.of(now.plus(LATER))));
    }

    /// Leaves it out this time.
    public void skip(Reminder reminder) {
        journal.put(Answer.of(reminder.id(), Given.SKIP, clock.instant()));
    }

    /// It was done.
    public void finish(Reminder reminder) {
        journal.put(Answer.of(reminder.id(), Given.FINISH, clock.instant()));
    }

    /// Answers with the obvious "yes": starts heat, finishes anything else.
    public void accept(Reminder reminder) {
        if (reminder.kind() == ReminderKind.HEAT) {
            start(reminder);
        } else {
            finish(reminder);
        }
    }

    /// The entry of a heat reminder: always the same one.
    private static Heat logged(Reminder heat, ZonedDateTime start, int minutes) {
        var id = UUID.nameUUIDFromBytes(heat.id().getBytes(StandardCharsets.UTF_8));
        return new Heat(new Id(id.toString()), heat.site().orElseThrow(), start, minutes);
    }
}

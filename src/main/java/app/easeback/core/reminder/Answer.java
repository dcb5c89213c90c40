package app.easeback.core.reminder;

import java.time.Instant;
import java.util.Optional;

/// What the user answered to a reminder.
///
/// @param reminder the reminder's id
/// @param given the answer
/// @param at when it was given
/// @param until for [Given#SNOOZE], when to remind again
public record Answer(String reminder, Given given, Instant at, Optional<Instant> until) {

    /// The answers.
    public enum Given {
        START,
        SNOOZE,
        SKIP,
        FINISH
    }

    public Answer {
        if ((given == Given.SNOOZE) != until.isPresent()) {
            throw new IllegalArgumentException("until: belongs to SNOOZE and only to it");
        }
    }

    /// An answer other than "later".
    public static Answer of(String reminder, Given given, Instant at) {
        return new Answer(reminder, given, at, Optional.empty());
    }
}

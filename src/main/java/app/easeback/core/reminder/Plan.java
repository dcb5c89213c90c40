package app.easeback.core.reminder;

import java.time.ZonedDateTime;
import java.util.Optional;

/// A plan of reminders as the user switched it. How often and for how long, the profile says.
///
/// @param on whether it goes on; an ended plan can be switched on again
/// @param pausedUntil until when nothing of it comes
public record Plan(PlanId id, boolean on, Optional<ZonedDateTime> pausedUntil) {

    /// The plan that the user never touched.
    public static Plan untouched(PlanId id) {
        return new Plan(id, true, Optional.empty());
    }

    /// Whether it is paused at `moment`.
    public boolean pausedAt(ZonedDateTime moment) {
        return pausedUntil.filter(moment::isBefore).isPresent();
    }
}

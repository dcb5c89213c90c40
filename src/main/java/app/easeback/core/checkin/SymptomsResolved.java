package app.easeback.core.checkin;

import java.time.ZonedDateTime;

/// Says that the symptoms of a check-in no longer count as open, and why.
///
/// @param at when the user said so
/// @param how why they no longer count
public record SymptomsResolved(ZonedDateTime at, How how) {

    /// The two ways a warning sign is settled; time alone is not one of them.
    public enum How {
        SEEN_BY_PROFESSIONAL,
        WAS_A_MISTAKE
    }
}

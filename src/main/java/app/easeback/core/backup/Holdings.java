package app.easeback.core.backup;

import java.time.ZonedDateTime;
import java.util.Optional;

/// What a backup holds, for people who ask whether it is the one they want.
///
/// @param sessions how many, as all the numbers
/// @param first when the earliest of them was; empty when there is nothing
/// @param last when the latest of them was
public record Holdings(
        int sessions,
        int checkIns,
        int tapes,
        int heats,
        Optional<ZonedDateTime> first,
        Optional<ZonedDateTime> last) {}

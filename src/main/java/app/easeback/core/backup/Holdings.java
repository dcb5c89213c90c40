package app.easeback.core.backup;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.entry.Id;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a backup holds, for people who ask whether it is the one they want.
///
/// @param sessions how many, as all the numbers
/// @param first when the earliest of them was; empty when there is nothing
/// @param last when the latest of them was
/// @param openSigns the check-ins with a warning sign that nobody has settled
public record Holdings(
        int sessions,
        int checkIns,
        int tapes,
        int heats,
        Optional<ZonedDateTime> first,
        Optional<ZonedDateTime> last,
        Set<Id> openSigns) {

    public Holdings {
        openSigns = Set.copyOf(openSigns);
    }

    /// The warning signs that are open and that it lacks: put back, it would take them away.
    ///
    /// @param open the check-ins with them
    public List<Symptom> lacks(List<CheckIn> open) {
        return open.stream()
                .filter(checkIn -> !openSigns.contains(checkIn.id()))
                .flatMap(checkIn -> checkIn.symptoms().stream())
                .distinct()
                .sorted()
                .toList();
    }
}

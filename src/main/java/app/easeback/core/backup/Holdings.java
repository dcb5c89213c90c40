package app.easeback.core.backup;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.entry.Id;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a backup holds, for people who ask whether it is the one they want.
///
/// @param sessions how many there are; the other numbers likewise
/// @param first when the earliest of them was; empty when there is nothing
/// @param last when the latest of them was
/// @param openSigns the warning signs that nobody has settled, by their check-ins
public record Holdings(
        int sessions,
        int checkIns,
        int tapes,
        int heats,
        Optional<ZonedDateTime> first,
        Optional<ZonedDateTime> last,
        Map<Id, Set<Symptom>> openSigns) {

    public Holdings {
        openSigns = Map.copyOf(openSigns);
    }

    /// The open signs of check-ins that have any, as [#openSigns].
    public static Map<Id, Set<Symptom>> openSigns(Collection<CheckIn> checkIns) {
        return checkIns.stream()
                .flatMap(checkIn -> checkIn.openSigns().stream())
                .collect(groupingBy(CheckIn::id, flatMapping(checkIn -> checkIn.symptoms().stream(), toSet())));
    }

    /// The warning signs that are open and that it lacks: put back, it would take them away.
    ///
    /// @param open what is open, as [#openSigns]
    public List<Symptom> lacks(Map<Id, Set<Symptom>> open) {
        return open.entrySet().stream()
                .flatMap(signs -> signs.getValue().stream()
                        .filter(sign -> !openSigns
                                .getOrDefault(signs.getKey(), Set.of())
                                .contains(sign)))
                .distinct()
                .sorted()
                .toList();
    }
}

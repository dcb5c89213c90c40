package app.easeback.core.suggestion;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.checkin.SymptomsResolved.How;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/// Warning signs that a professional has looked at lately. They are shown once more, since what was seen can
/// come back. They are only shown: no level, time or reminder depends on them.
///
/// @param at when the user said so, in the patient's zone
/// @param symptoms the most urgent first
public record SeenSigns(ZonedDateTime at, List<Symptom> symptoms) {

    /// How long they are shown: as long as a session is current.
    public static final Duration TOLD = Duration.ofDays(7);

    public SeenSigns {
        symptoms = List.copyOf(symptoms);
    }

    /// Those that are still to be shown at `now`, the newest first. Each sign is there once, with the last
    /// time it was seen. A sign that is open again is left out: it has a card of its own.
    ///
    /// @param checkIns in any order
    public static List<SeenSigns> of(Collection<CheckIn> checkIns, Collection<Symptom> open, ZonedDateTime now) {
        var byTime = new TreeMap<ZonedDateTime, TreeSet<Symptom>>();
        for (CheckIn checkIn : checkIns) {
            checkIn.symptomsResolved()
                    .filter(resolved -> resolved.how() == How.SEEN_BY_PROFESSIONAL)
                    .map(SymptomsResolved::at)
                    .map(at -> at.withZoneSameInstant(now.getZone()))
                    .filter(at -> at.plus(TOLD).isAfter(now) && !at.isAfter(now))
                    .ifPresent(at ->
                            byTime.computeIfAbsent(at, _ -> new TreeSet<>()).addAll(checkIn.symptoms()));
        }
        var told = new HashSet<>(open);
        return byTime.descendingMap().entrySet().stream()
                .map(seen -> new SeenSigns(
                        seen.getKey(),
                        seen.getValue().stream().filter(told::add).toList()))
                .filter(seen -> !seen.symptoms().isEmpty())
                .toList();
    }
}

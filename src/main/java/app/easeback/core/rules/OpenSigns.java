package app.easeback.core.rules;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.diary.Diary;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The warning signs that nobody has settled.
///
/// @param symptoms the most urgent first
record OpenSigns(Set<Symptom> symptoms) {

    /// The signs ticked since the oldest current session; with no current session every unsettled one, since time
    /// alone settles nothing.
    static OpenSigns of(Diary known, List<SiteCase> cases, ZonedDateTime now) {
        Instant since = cases.stream()
                .map(site -> site.t0().toInstant())
                .min(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        var open = EnumSet.noneOf(Symptom.class);
        for (CheckIn checkIn : known.checkIns()) {
            if (!checkIn.at().toInstant().isBefore(since)) {
                open.addAll(checkIn.openSymptoms(now.toInstant()));
            }
        }
        return new OpenSigns(open);
    }

    boolean isEmpty() {
        return symptoms.isEmpty();
    }

    boolean stopTraining() {
        return symptoms.stream().anyMatch(symptom -> symptom.urgency().stopsTraining());
    }

    /// The signs as a list, the most urgent first.
    List<Symptom> list() {
        return symptoms.stream().sorted().toList();
    }
}

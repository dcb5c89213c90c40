package app.easeback.core.rules;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.diary.Diary;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The warning signs that nobody has settled.
///
/// @param symptoms the most urgent first
record OpenSigns(Set<Symptom> symptoms) {

    /// Every sign that nobody settled, however old: neither time nor a newer session settles one.
    static OpenSigns of(Diary known, ZonedDateTime now) {
        var open = EnumSet.noneOf(Symptom.class);
        for (CheckIn checkIn : known.checkIns()) {
            open.addAll(checkIn.openSymptoms(now.toInstant()));
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

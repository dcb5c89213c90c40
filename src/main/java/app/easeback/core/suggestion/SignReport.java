package app.easeback.core.suggestion;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.session.ImsSession;
import java.time.ZonedDateTime;
import java.util.List;

/// What somebody who helps has to know about the warning signs that nobody has settled.
///
/// @param at the moment as of which it holds, in the patient's zone
/// @param checkIns those in which they were ticked, oldest first
/// @param sessions those since a week before the first of these check-ins, oldest first; where there are
///     none, the last one before
public record SignReport(ZonedDateTime at, List<CheckIn> checkIns, List<ImsSession> sessions) {

    public SignReport {
        checkIns = List.copyOf(checkIns);
        sessions = List.copyOf(sessions);
    }

    /// Each open sign once, the most urgent first.
    public List<Symptom> symptoms() {
        return checkIns.stream()
                .flatMap(checkIn -> checkIn.symptoms().stream())
                .distinct()
                .sorted()
                .toList();
    }
}

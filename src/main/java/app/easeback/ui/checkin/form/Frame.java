package app.easeback.ui.checkin.form;

import app.easeback.core.rules.SignQuestions;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/// What a check-in needs to know of the store.
///
/// @param now when it was read, in the patient's zone
/// @param morning what "this morning" means
/// @param treated the sites that can be rated
/// @param signs which warning signs are asked about
/// @param asksAboutComplaint whether the patient wants to be asked about the pain that is treated
/// @param answeredOn the days, in the patient's zone, on which that pain is not asked about again
public record Frame(
        ZonedDateTime now,
        LocalTime morning,
        List<Treated> treated,
        SignQuestions signs,
        boolean asksAboutComplaint,
        Set<LocalDate> answeredOn) {

    public Frame {
        treated = List.copyOf(treated);
        answeredOn = Set.copyOf(answeredOn);
    }
}

package app.easeback.core.profile;

import java.time.LocalTime;

/// When to ask for a check-in each day, by the wall clock, until the patient is back at full intensity. Defaults:
/// 08:00 and 20:00, our choice.
///
/// @param evening after `morning`
/// @param asksAboutComplaint whether the first check-in of a day also asks about the pain that is treated
public record CheckInPlan(LocalTime morning, LocalTime evening, boolean asksAboutComplaint) {

    public static final CheckInPlan USUAL = new CheckInPlan(LocalTime.of(8, 0), LocalTime.of(20, 0), false);

    public CheckInPlan {
        if (!morning.isBefore(evening)) {
            throw new IllegalArgumentException("evening: " + evening + " is not after " + morning);
        }
    }
}

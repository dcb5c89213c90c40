package app.easeback.ui.session.calendar;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.session.ImsSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One day of the calendar.
///
/// @param inMonth whether it belongs to the month; if not, it only shares its first or last week
/// @param sessions oldest first
/// @param checkIns oldest first
/// @param worst the highest soreness that is shown of its check-ins, 0 to 10; empty when there is none
public record CalendarDay(
        LocalDate date,
        boolean inMonth,
        boolean today,
        List<ImsSession> sessions,
        List<CheckIn> checkIns,
        Optional<Integer> worst) {

    public CalendarDay {
        sessions = List.copyOf(sessions);
        checkIns = List.copyOf(checkIns);
    }
}

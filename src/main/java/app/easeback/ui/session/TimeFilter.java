package app.easeback.ui.session;

import java.time.LocalDate;
import java.time.Period;

/// The time that a session must be from to be shown.
sealed interface TimeFilter {

    /// Whether a day belongs to it.
    boolean holds(LocalDate day, LocalDate today);

    record Always() implements TimeFilter {
        @Override
        public boolean holds(LocalDate day, LocalDate today) {
            return true;
        }
    }

    /// The days on or after the one that lies `back` before today.
    record Last(Period back) implements TimeFilter {
        @Override
        public boolean holds(LocalDate day, LocalDate today) {
            return !day.isBefore(today.minus(back));
        }
    }

    record InYear(int year) implements TimeFilter {
        @Override
        public boolean holds(LocalDate day, LocalDate today) {
            return day.getYear() == year;
        }
    }
}

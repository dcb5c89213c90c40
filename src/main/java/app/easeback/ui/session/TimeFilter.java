package app.easeback.ui.session;

import java.time.LocalDate;
import java.time.Period;

/// Of which time sessions are shown.
sealed interface TimeFilter {

    /// Whether a day belongs to it.
    boolean holds(LocalDate day, LocalDate today);

    record Always() implements TimeFilter {
        @Override
        public boolean holds(LocalDate day, LocalDate today) {
            return true;
        }
    }

    /// The days that lie no further back.
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

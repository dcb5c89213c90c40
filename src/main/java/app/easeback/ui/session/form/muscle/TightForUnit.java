package app.easeback.ui.session.form.muscle;

import app.easeback.core.entry.Range;

/// The units in which a patient says how long a muscle has been tight. It is kept in weeks.
public enum TightForUnit {
    WEEKS(1),
    MONTHS(365.25 / 12 / 7),
    YEARS(365.25 / 7);

    private final double weeks;

    TightForUnit(double weeks) {
        this.weeks = weeks;
    }

    /// So many of this unit, in whole weeks: 3 months are 13 weeks, 1 year is 52.
    int inWeeks(int count) {
        return Math.toIntExact(Math.round(count * weeks));
    }

    /// The counts of this unit that stay in a range of weeks.
    Range within(Range rangeOfWeeks) {
        int most = (int) (rangeOfWeeks.max() / weeks) + 1;
        while (inWeeks(most) > rangeOfWeeks.max()) {
            most--;
        }
        return new Range(rangeOfWeeks.min(), most);
    }
}

package app.easeback.core.grading;

import app.easeback.core.model.Observation;
import app.easeback.core.model.Observation.Bound;
import app.easeback.core.model.Priors;
import java.util.List;
import java.util.OptionalDouble;

/// When soreness fell to 2 or below for good, as far as the ratings tell: at some time between two of them. In
/// hours since the session, and before the 24-hour floor is applied.
///
/// @param after when it was above 2 for the last time; 0 if it never was
/// @param by when it was next known to be 2 or below; absent if no rating told so
public record Outcome(double after, OptionalDouble by) {

    public Outcome {
        if (by.isPresent() && by.getAsDouble() < after) {
            throw new IllegalArgumentException("ended at " + by + ", before " + after);
        }
    }

    /// What all ratings of a finished course tell. They are read as the model reads them: under a painkiller
    /// soreness was that high or higher, after training that high or lower, and the time of one told from
    /// memory is uncertain by two hours.
    ///
    /// @param ratings oldest first
    static Outcome of(List<Observation> ratings) {
        int last = ratings.size() - 1;
        while (last >= 0 && !saysAbove(ratings.get(last))) {
            last--;
        }
        double after = last < 0 ? 0 : Math.max(0, ratings.get(last).hours() - vague(ratings.get(last)));
        return new Outcome(
                after,
                ratings.stream()
                        .skip(last + 1L)
                        .filter(Outcome::saysReady)
                        .mapToDouble(rating -> rating.hours() + vague(rating))
                        .findFirst());
    }

    private static boolean saysAbove(Observation rating) {
        return rating.soreness() > Priors.READY && rating.bound() != Bound.AT_MOST;
    }

    private static boolean saysReady(Observation rating) {
        return rating.soreness() <= Priors.READY && rating.bound() != Bound.AT_LEAST;
    }

    private static double vague(Observation rating) {
        return rating.fromMemory() ? Priors.ABOUT_HOURS : 0;
    }

    /// Whether it certainly was over by the floor, so that full intensity was possible as early as it can be.
    public boolean isByFloor() {
        return by.isPresent() && by.getAsDouble() <= Priors.FLOOR_HOURS;
    }

    /// Whether it certainly ended later than the floor.
    public boolean isSlow() {
        return after >= Priors.FLOOR_HOURS;
    }

    /// How much of what may have happened lies in `window`, 0–1. Between the two ratings every time is as
    /// likely as any other [E], and one before the floor counts as the floor. Absent where no rating says
    /// when soreness ended, unless the window was over while it still lasted.
    OptionalDouble shareIn(HoursWindow window) {
        if (by.isEmpty()) {
            return window.to() <= after ? OptionalDouble.of(0) : OptionalDouble.empty();
        }
        double end = by.getAsDouble();
        double from = window.from() <= Priors.FLOOR_HOURS ? 0 : window.from();
        if (end == after) {
            double point = Math.max(end, Priors.FLOOR_HOURS);
            return OptionalDouble.of(from <= point && point <= window.to() ? 1 : 0);
        }
        double inside = Math.min(end, window.to()) - Math.max(after, from);
        return OptionalDouble.of(Math.max(0, inside) / (end - after));
    }
}

package app.easeback.core.grading;

import app.easeback.core.model.Forecast;
import app.easeback.core.model.Priors;

/// A window as it was forecast, in hours since the session.
///
/// @param suggested the time to plan for
public record HoursWindow(double from, double suggested, double to) {

    /// A window up to this width, in hours, is shut: it says no more than "by 24 h" [E].
    private static final double SHUT = 1;

    public HoursWindow {
        if (suggested < from || to < suggested) {
            throw new IllegalArgumentException("not in order: " + from + ", " + suggested + ", " + to);
        }
    }

    static HoursWindow of(Forecast forecast) {
        return new HoursWindow(
                forecast.readyAt(Priors.EARLY), forecast.readyAt(Priors.SUGGESTED), forecast.readyAt(Priors.LATE));
    }

    public boolean isOpen() {
        return to - from > SHUT;
    }
}

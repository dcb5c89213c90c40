package app.easeback.core.timeline;

import java.time.ZonedDateTime;

/// What ratings are to be expected at one moment, on the 0–10 scale: of a hundred ratings then, ten would be below
/// `low`, a quarter below `lower`, half below `middle`, and as many above `upper` and `high`.
///
/// @param published the published average at that time after a session, for comparison
public record Expectation(
        ZonedDateTime at, double low, double lower, double middle, double upper, double high, double published) {

    public Expectation {
        if (low < 0 || lower < low || middle < lower || upper < middle || high < upper || high > 10) {
            throw new IllegalArgumentException(
                    "not in order within 0–10: " + low + ", " + lower + ", " + middle + ", " + upper + ", " + high);
        }
    }
}

package app.easeback.core.timeline;

import java.time.ZonedDateTime;

/// The ratings to expect at one moment, on the 0–10 scale: of a hundred ratings, ten would be below `low`, a
/// quarter below `lower`, half below `middle`, a quarter above `upper` and ten above `high`.
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

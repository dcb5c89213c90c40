package app.easeback.core.profile;

import app.easeback.core.entry.Range;

/// How long tape stays on: three to five days by common advice.
///
/// @param offAfterHours when to take it off, 72–120 hours after it was put on
public record TapePlan(int offAfterHours) {

    public static final Range OFF_AFTER_HOURS = new Range(72, 120);

    public static final TapePlan USUAL = new TapePlan(96);

    public TapePlan {
        OFF_AFTER_HOURS.check("offAfterHours", offAfterHours);
    }
}

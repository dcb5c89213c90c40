package app.easeback.core.profile;

import app.easeback.core.comfort.Heat;
import app.easeback.core.entry.Range;

/// How often and how long to use heat. Defaults: 15 minutes, three times a day, two hours apart (NHS advice on heat
/// packs: 10–15 minutes up to three times a day; the gap is our choice).
///
/// @param perDay times a day, 1–6
/// @param minutes each time, 5–20
/// @param gapMinutes from the start of one to the start of the next, 120–720
public record HeatPlan(int perDay, int minutes, int gapMinutes) {

    public static final Range PER_DAY = new Range(1, 6);
    public static final Range GAP_MINUTES = new Range(120, 720);

    public static final HeatPlan USUAL = new HeatPlan(3, 15, 120);

    public HeatPlan {
        PER_DAY.check("perDay", perDay);
        Heat.MINUTES.check("minutes", minutes);
        GAP_MINUTES.check("gapMinutes", gapMinutes);
    }
}

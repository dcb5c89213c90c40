package app.easeback.core.checkin;

import app.easeback.core.body.Site;
import app.easeback.core.entry.Range;

/// Soreness of one site on the 0–10 numeric rating scale: 0 none, 10 the worst imaginable.
public record Rating(Site site, int soreness) {

    public static final Range SORENESS = new Range(0, 10);

    public Rating {
        SORENESS.check("soreness", soreness);
    }
}

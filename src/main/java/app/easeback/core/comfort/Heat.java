package app.easeback.core.comfort;

import app.easeback.core.body.Site;
import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.core.entry.Range;
import java.time.ZonedDateTime;

/// Heat that was used on a site.
///
/// @param startedAt when the warmth was put on
/// @param minutes for how long, 5–20; longer risks the skin
public record Heat(Id id, Site site, ZonedDateTime startedAt, int minutes) implements Entry {

    public static final Range MINUTES = new Range(5, 20);

    public Heat {
        MINUTES.check("minutes", minutes);
    }

    @Override
    public ZonedDateTime at() {
        return startedAt;
    }

    @Override
    public ZonedDateTime recordedAt() {
        return startedAt;
    }
}

package app.easeback.core.session;

import app.easeback.core.body.Site;
import app.easeback.core.entry.Range;
import java.util.Optional;

/// One muscle of an IMS session. What is absent is unknown, never "none".
///
/// @param site the muscle and its side
/// @param twitches how many local twitch responses there were
/// @param insertions needle insertions, 0–500
/// @param tightness how tight it felt before
/// @param tightForWeeks for how many weeks it had been tight, 0–5200
public record TreatedMuscle(
        Site site,
        Optional<Twitches> twitches,
        Optional<Integer> insertions,
        Optional<Tightness> tightness,
        Optional<Integer> tightForWeeks) {

    public static final Range INSERTIONS = new Range(0, 500);
    public static final Range TIGHT_FOR_WEEKS = new Range(0, 5200);

    public TreatedMuscle {
        insertions.ifPresent(value -> INSERTIONS.check("insertions", value));
        tightForWeeks.ifPresent(value -> TIGHT_FOR_WEEKS.check("tightForWeeks", value));
    }

    /// A treated muscle of which nothing else is known.
    public static TreatedMuscle of(Site site) {
        return new TreatedMuscle(site, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}

package app.easeback.ui.session.form.muscle;

import app.easeback.core.body.Site;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.session.Twitches;
import java.util.Optional;

/// What stands in the fields of one treated muscle, as typed.
///
/// @param count the number of twitches, for [TwitchStep#COUNTED]
/// @param taped whether tape was put on it
public record MuscleDraft(
        Site site,
        TwitchStep twitches,
        String count,
        String insertions,
        TightStep tightness,
        String tightFor,
        TightForUnit tightForUnit,
        boolean taped) {

    /// A muscle of which nothing else is known.
    public static MuscleDraft of(Site site) {
        return of(TreatedMuscle.of(site));
    }

    public static MuscleDraft of(TreatedMuscle muscle) {
        var step = TwitchStep.of(muscle.twitches());
        return new MuscleDraft(
                muscle.site(),
                step,
                typed(muscle.twitches().filter(_ -> step == TwitchStep.COUNTED).map(Twitches::least)),
                typed(muscle.insertions()),
                TightStep.of(muscle.tightness()),
                typed(muscle.tightForWeeks()),
                TightForUnit.WEEKS,
                false);
    }

    /// The same details for another site. Tape is not copied: it is seldom put on all muscles.
    public MuscleDraft on(Site other, boolean otherTaped) {
        return new MuscleDraft(other, twitches, count, insertions, tightness, tightFor, tightForUnit, otherTaped);
    }

    /// The details that stood here `before` in place of those that were `given` to it. What was changed since stays,
    /// and so does tape.
    public MuscleDraft back(MuscleDraft given, MuscleDraft before) {
        boolean givenTwitches = twitches == given.twitches && count.equals(given.count);
        boolean givenTightFor = tightFor.equals(given.tightFor) && tightForUnit == given.tightForUnit;
        return new MuscleDraft(
                site,
                givenTwitches ? before.twitches : twitches,
                givenTwitches ? before.count : count,
                insertions.equals(given.insertions) ? before.insertions : insertions,
                tightness == given.tightness ? before.tightness : tightness,
                givenTightFor ? before.tightFor : tightFor,
                givenTightFor ? before.tightForUnit : tightForUnit,
                taped);
    }

    private static String typed(Optional<Integer> number) {
        return number.map(value -> Integer.toString(value)).orElse("");
    }
}

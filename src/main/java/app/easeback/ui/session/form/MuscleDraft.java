package app.easeback.ui.session.form;

import app.easeback.core.body.Site;
import app.easeback.core.session.Tightness;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.session.Twitches;
import java.util.Optional;

/// What stands in the fields of one treated muscle, as typed.
record MuscleDraft(
        Site site,
        String twitches,
        String insertions,
        Optional<Tightness> tightness,
        String tightFor,
        Span tightForUnit) {

    /// A muscle of which nothing else is known.
    static MuscleDraft of(Site site) {
        return new MuscleDraft(site, "", "", Optional.empty(), "", Span.WEEKS);
    }

    static MuscleDraft of(TreatedMuscle muscle) {
        return new MuscleDraft(
                muscle.site(),
                typed(muscle.twitches().map(Twitches::least)),
                typed(muscle.insertions()),
                muscle.tightness(),
                typed(muscle.tightForWeeks()),
                Span.WEEKS);
    }

    private static String typed(Optional<Integer> number) {
        return number.map(value -> Integer.toString(value)).orElse("");
    }
}

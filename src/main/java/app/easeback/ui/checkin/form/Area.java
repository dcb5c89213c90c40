package app.easeback.ui.checkin.form;

import app.easeback.core.body.MuscleGroup;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.words.Words;
import java.util.Locale;

/// A region of one side of the body: what one click rates.
public record Area(MuscleGroup region, Side side) {

    static Area of(Site site) {
        return new Area(site.muscle().group(), site.side());
    }

    /// "left thigh"
    String name(Words words) {
        return words.text("site." + side, words.text("area." + region));
    }

    /// Its name in ids and drafts: `thigh-LEFT`.
    String id() {
        return region.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + side;
    }
}

package app.easeback.core.grading;

import app.easeback.core.model.Observation;
import app.easeback.core.model.SorenessModel;
import app.easeback.core.rules.Limits;
import java.util.Arrays;
import java.util.List;

/// How probable the next rating is for forecasters that have no model, so that they can be compared with one.
/// All of it is our choice [E]: neither the rules nor the last rating say how sure they are.
final class SimpleChances {

    private static final int RATINGS = 11;

    /// How the rules are read as chances: this much on the band they expect, the rest on the other ratings.
    private static final double ON_BAND = 0.8;

    private static final double FRESH_HOURS = Limits.FRESH.toHours();

    /// A band of ratings that the rules treat alike, both ends included.
    private record Band(int lowest, int highest) {
        static final Band LOW = new Band(0, Limits.LOW);
        static final Band SOME = new Band(Limits.LOW + 1, Limits.HIGH - 1);
        static final Band HIGH = new Band(Limits.HIGH, RATINGS - 1);

        static Band of(int rating) {
            return rating <= LOW.highest ? LOW : rating <= SOME.highest ? SOME : HIGH;
        }

        int size() {
            return highest - lowest + 1;
        }
    }

    private SimpleChances() {}

    /// From the rules' suggested time on, the low band; before it, the band of the newest rating, or the
    /// middle band where none is fresh.
    ///
    /// @param hours when the next rating is; all times are since the session
    /// @param suggested the rules' time; infinite when they named none
    static double[] byRules(List<Observation> known, double now, double hours, double suggested) {
        if (hours >= suggested) {
            return evenlyOn(Band.LOW);
        }
        boolean fresh = !known.isEmpty() && now - known.getLast().hours() <= FRESH_HOURS;
        return evenlyOn(fresh ? Band.of(known.getLast().soreness()) : Band.SOME);
    }

    private static double[] evenlyOn(Band band) {
        var chances = new double[RATINGS];
        Arrays.fill(chances, (1 - ON_BAND) / (RATINGS - band.size()));
        Arrays.fill(chances, band.lowest(), band.highest() + 1, ON_BAND / band.size());
        return chances;
    }

    /// As if soreness stayed as it was last rated; before any rating all are equally probable.
    static double[] byLastRating(List<Observation> known) {
        if (known.isEmpty()) {
            var chances = new double[RATINGS];
            Arrays.fill(chances, 1.0 / RATINGS);
            return chances;
        }
        return SorenessModel.ratingsAround(known.getLast().soreness());
    }
}

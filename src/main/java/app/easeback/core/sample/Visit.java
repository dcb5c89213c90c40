package app.easeback.core.sample;

import static app.easeback.core.body.Side.LEFT;
import static app.easeback.core.body.Side.RIGHT;
import static app.easeback.core.session.Tightness.MILD;
import static app.easeback.core.session.Tightness.TIGHT;
import static app.easeback.core.session.Tightness.VERY_TIGHT;

import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.session.Tightness;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.session.Twitches;
import java.util.List;
import java.util.Optional;

/// One session of the sample's plan.
///
/// @param daysBefore how many days before the newest session
/// @param practitioner key of the practitioner's name
/// @param peaks the highest soreness of each muscle
/// @param note key of the note; empty for none
record Visit(
        int daysBefore,
        int checkIns,
        int pain,
        String practitioner,
        List<TreatedMuscle> muscles,
        List<Integer> peaks,
        String note) {

    private static final String USUAL = "practitioner.usual";

    /// The plan of three months, oldest first: a runner's calves, back, hips and thighs.
    static List<Visit> plan() {
        return List.of(
                new Visit(
                        88,
                        6,
                        4,
                        USUAL,
                        List.of(
                                muscle("gastrocnemius", LEFT, 7, 10, TIGHT, 10),
                                muscle("soleus", LEFT, 4, 8, TIGHT, 10)),
                        List.of(4, 3),
                        "session.first"),
                new Visit(
                        78,
                        7,
                        3,
                        USUAL,
                        List.of(
                                muscle("gastrocnemius", LEFT, 5, 8, TIGHT, 8),
                                muscle("gastrocnemius", RIGHT, 3, 6, MILD, 4)),
                        List.of(3, 2),
                        ""),
                new Visit(
                        68,
                        8,
                        5,
                        USUAL,
                        List.of(
                                muscle("quadratus-lumborum", RIGHT, 4, 8, TIGHT, 6),
                                muscle("multifidus", RIGHT, 3, 6, TIGHT, 6)),
                        List.of(4, 3),
                        ""),
                hard(),
                advised(),
                new Visit(
                        34,
                        7,
                        4,
                        USUAL,
                        List.of(
                                muscle("iliopsoas", LEFT, 4, 6, TIGHT, 5),
                                muscle("rectus-femoris", LEFT, 6, 9, TIGHT, 5)),
                        List.of(3, 4),
                        ""),
                new Visit(
                        23,
                        8,
                        4,
                        USUAL,
                        List.of(
                                muscle("biceps-femoris", RIGHT, 6, 10, TIGHT, 7),
                                TreatedMuscle.of(site("semitendinosus", RIGHT))),
                        List.of(4, 3),
                        "session.hamstring"),
                new Visit(
                        12,
                        6,
                        2,
                        "practitioner.other",
                        List.of(
                                muscle("soleus", RIGHT, 3, 5, MILD, 3),
                                muscle("tibialis-anterior", RIGHT, 2, 4, MILD, 3)),
                        List.of(2, 1),
                        ""),
                new Visit(
                        0,
                        2,
                        5,
                        USUAL,
                        List.of(
                                muscle("vastus-lateralis", LEFT, 8, 12, VERY_TIGHT, 20),
                                muscle("gastrocnemius", LEFT, 4, 8, TIGHT, 6)),
                        List.of(4, 2),
                        "session.newest"));
    }

    private static Visit hard() {
        return new Visit(
                58,
                9,
                8,
                USUAL,
                List.of(
                        muscle("gluteus-medius", RIGHT, 18, 24, VERY_TIGHT, 26),
                        muscle("piriformis", RIGHT, 14, 20, VERY_TIGHT, 26)),
                List.of(7, 6),
                "session.hard");
    }

    private static Visit advised() {
        return new Visit(
                46,
                7,
                5,
                USUAL,
                List.of(
                        muscle("gluteus-medius", RIGHT, 9, 14, TIGHT, 27),
                        muscle("tensor-fasciae-latae", RIGHT, 5, 8, TIGHT, 12)),
                List.of(4, 3),
                "");
    }

    boolean isHard() {
        return equals(hard());
    }

    boolean isAdvised() {
        return equals(advised());
    }

    boolean isNewest() {
        return daysBefore == 0;
    }

    List<Site> sites() {
        return muscles.stream().map(TreatedMuscle::site).toList();
    }

    private static TreatedMuscle muscle(
            String id, Side side, int twitches, int insertions, Tightness tightness, int tightForWeeks) {
        return new TreatedMuscle(
                site(id, side),
                Optional.of(Twitches.counted(twitches)),
                Optional.of(insertions),
                Optional.of(tightness),
                Optional.of(tightForWeeks));
    }

    private static Site site(String id, Side side) {
        return new Site(MuscleCatalog.standard().find(id).orElseThrow(), side);
    }
}

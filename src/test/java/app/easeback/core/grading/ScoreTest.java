package app.easeback.core.grading;

import static app.easeback.core.grading.Forecaster.LAST_RATING;
import static app.easeback.core.grading.Forecaster.MODEL;
import static app.easeback.core.grading.Forecaster.POPULATION;
import static app.easeback.core.grading.Forecaster.RULES;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    private static final double EXACT = 1e-12;

    /// Half on 1, a quarter each on 2 and 3.
    private static final double[] SOME = {0, 0.5, 0.25, 0.25, 0, 0, 0, 0, 0, 0, 0};

    private static final double[] EVEN = uniform();

    /// At or below 0, 1, 2, 3 … the chances add up to 0, .5, .75, 1 … . For a rating of 2 they should be 0, 0, 1,
    /// 1 …: (.5² + .25²) / 10 = .03125; for 1: (.5² + .25²) / 10 as well; for 0: (1 + .5² + .25²) / 10 = .13125;
    /// for 5: (.5² + .75² + 1 + 1) / 10 = .28125.
    @ParameterizedTest
    @CsvSource({"2, 0.03125", "1, 0.03125", "0, 0.13125", "5, 0.28125"})
    void theRankedScoreIsTheMeanSquareOverTheThresholds(int soreness, double expected) {
        assertEquals(expected, next(soreness, SOME).rankedScore(MODEL), EXACT);
    }

    /// Evenly spread, at or below j is (j + 1) / 11. For a rating of 10: the sum of the squares of 1 … 10 over
    /// 121, by 10: 385 / 1210.
    @Test
    void anEvenSpreadIsFarFromTheEnds() {
        assertEquals(385.0 / 1210, next(10, EVEN).rankedScore(MODEL), EXACT);
        assertEquals(385.0 / 1210, next(0, EVEN).rankedScore(MODEL), EXACT);
    }

    @Test
    void theLogScoreIsTheLogarithmOfTheChanceOfWhatCame() {
        assertEquals(Math.log(0.25), next(3, SOME).logScore(MODEL), EXACT);
        assertEquals(-Math.log(11), next(3, EVEN).logScore(MODEL), EXACT);
    }

    /// (ln .5 + ln .25) / 2 = −1.0397; both ranked scores are .03125.
    @Test
    void scoresAreMeansWithTheirNumber() {
        var score = Score.of(MODEL, List.of(next(1, SOME), next(2, SOME)), Optional.empty());
        assertEquals((Math.log(0.5) + Math.log(0.25)) / 2, score.logScore(), EXACT);
        assertEquals(0.03125, score.rankedScore(), EXACT);
        assertEquals(2, score.n());
    }

    @Test
    void theBestIsTheOneWithTheBestMean() {
        double[] sure = {0, 0.99, 0.001, 0.001, 0.001, 0.001, 0.001, 0.001, 0.001, 0.001, 0.002};
        var next = new NextRating(1, Map.of(MODEL, SOME, RULES, EVEN, LAST_RATING, sure, POPULATION, EVEN));
        var grades = Grades.of(List.of(), List.of(next));
        assertEquals(LAST_RATING, grades.bestByLogScore());
        assertEquals(LAST_RATING, grades.bestByRankedScore());
        assertEquals(0, grades.finishedSessions());
        for (Forecaster who : Forecaster.values()) {
            assertEquals(who, grades.score(who).forecaster());
        }
        assertEquals(Math.log(0.5), grades.score(MODEL).logScore(), EXACT);
        assertEquals(-Math.log(11), grades.score(POPULATION).logScore(), EXACT);
        assertEquals(
                List.of(MODEL, RULES, LAST_RATING, POPULATION),
                grades.scores().stream().map(Score::forecaster).toList());
    }

    /// 80 % on the band: .8 / 3 for each of 0–2 and .2 / 8 for the others; .8 / 3 on 3–5; .8 / 5 and .2 / 6 with
    /// 6–10.
    @Test
    void theRulesExpectTheLowBandFromTheirTimeOnAndTheNewestBandBefore() {
        double third = 0.8 / 3;
        double eighth = 0.2 / 8;
        double[] low = {third, third, third, eighth, eighth, eighth, eighth, eighth, eighth, eighth, eighth};
        double[] some = {eighth, eighth, eighth, third, third, third, eighth, eighth, eighth, eighth, eighth};
        double sixth = 0.2 / 6;
        double[] high = {sixth, sixth, sixth, sixth, sixth, sixth, .16, .16, .16, .16, .16};
        var seven = OutcomeTest.ratings("2:7");
        assertArrayEquals(low, SimpleChances.byRules(seven, 2, 38.5, 38.5), EXACT);
        assertArrayEquals(high, SimpleChances.byRules(seven, 2, 38, 38.5), EXACT);
        assertArrayEquals(high, SimpleChances.byRules(seven, 20, 38, 38.5), EXACT);
        assertArrayEquals(some, SimpleChances.byRules(seven, 20.5, 38, 38.5), EXACT);
        assertArrayEquals(some, SimpleChances.byRules(List.of(), 2, 38, Double.POSITIVE_INFINITY), EXACT);
        assertArrayEquals(low, SimpleChances.byRules(OutcomeTest.ratings("2:7 9:1"), 9, 20, 38.5), EXACT);
        assertArrayEquals(low, SimpleChances.byRules(OutcomeTest.ratings("2:2"), 2, 20, 38.5), EXACT);
        assertArrayEquals(some, SimpleChances.byRules(OutcomeTest.ratings("2:3"), 2, 20, 38.5), EXACT);
        assertArrayEquals(some, SimpleChances.byRules(OutcomeTest.ratings("2:5"), 2, 20, 38.5), EXACT);
        assertArrayEquals(high, SimpleChances.byRules(OutcomeTest.ratings("2:6"), 2, 20, 38.5), EXACT);
    }

    @Test
    void theLastRatingScattersAroundItselfAndIsEvenBeforeAny() {
        assertArrayEquals(EVEN, SimpleChances.byLastRating(List.of()), EXACT);
        double[] chances = SimpleChances.byLastRating(OutcomeTest.ratings("2:7 9:4"));
        assertEquals(1, Arrays.stream(chances).sum(), 1e-9);
        assertEquals(chances[3], chances[5], 1e-9);
        assertTrue(chances[4] > chances[3] && chances[3] > chances[2] && chances[10] > 0);
    }

    private static NextRating next(int soreness, double[] chances) {
        return new NextRating(soreness, Map.of(MODEL, chances));
    }

    private static double[] uniform() {
        var chances = new double[11];
        Arrays.fill(chances, 1.0 / 11);
        return chances;
    }
}

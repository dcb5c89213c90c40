package app.easeback.core.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.model.Observation.Bound;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final double EXACTLY = 1e-9;

    private static final Traits HARD = new Traits(Map.of(Trait.TWITCHES, 0.5, Trait.TIGHTNESS, 0.5));
    private static final Traits UNKNOWN = new Traits(Map.of());

    private static Observation rated(double hours, int soreness) {
        return new Observation(hours, soreness, Bound.EXACT, false);
    }

    private static Forecast forecast(Traits traits, Observation... ratings) {
        return new SorenessModel().forecast(new Evidence(traits, List.of(ratings), Optional.empty()), Person.UNKNOWN);
    }

    private static double suggested(Forecast forecast) {
        return forecast.readyAt(Priors.SUGGESTED);
    }

    @Test
    void nobodyIsReadyBeforeTwentyFourHours() {
        var none = forecast(UNKNOWN, rated(6, 0), rated(14, 0));
        assertEquals(24, none.readyAt(0.99));
        assertEquals(0, none.readyBy(23.99));
        assertTrue(none.readyBy(24) > 0.99);
    }

    @Test
    void theChanceAtTheTimeOfACertaintyIsThatCertainty() {
        var forecast = forecast(HARD, rated(6, 6), rated(14, 5));
        double before = 0;
        for (double certainty = 0.3; certainty < 0.99; certainty += 0.05) {
            double time = forecast.readyAt(certainty);
            assertTrue(time >= before, "later the surer");
            before = time;
            if (time > 24) {
                assertEquals(certainty, forecast.readyBy(time), 0.01);
                assertTrue(forecast.readyBy(time - 0.5) < certainty);
            }
        }
    }

    @Test
    void aSorerRatingMeansALaterTime() {
        double before = 0;
        for (int soreness = 2; soreness <= 9; soreness++) {
            double time = suggested(forecast(UNKNOWN, rated(14, soreness)));
            assertTrue(time >= before, "soreness " + soreness);
            before = time;
        }
        assertTrue(before > 40);
    }

    @Test
    void theChancesOfAllRatingsAddUp() {
        for (double hours : new double[] {0, 5, 24, 100}) {
            assertEquals(
                    1, Arrays.stream(forecast(HARD, rated(3, 4)).ratings(hours)).sum(), 1e-6);
        }
    }

    @Test
    void aRatingOfZeroUnderAPainkillerSaysNothing() {
        var said = forecast(UNKNOWN, new Observation(14, 0, Bound.AT_LEAST, false));
        assertArrayEquals(forecast(UNKNOWN).ratings(20), said.ratings(20), EXACTLY);
    }

    @Test
    void underAPainkillerThereMayBeMore() {
        var exact = forecast(UNKNOWN, rated(14, 4));
        var atLeast = forecast(UNKNOWN, new Observation(14, 4, Bound.AT_LEAST, false));
        assertTrue(suggested(atLeast) > suggested(exact));
    }

    @Test
    void afterTrainingThereMayBeLess() {
        var exact = forecast(UNKNOWN, rated(30, 5));
        var atMost = forecast(UNKNOWN, new Observation(30, 5, Bound.AT_MOST, false));
        assertTrue(suggested(atMost) < suggested(exact));
        var ten = forecast(UNKNOWN, new Observation(30, 10, Bound.AT_MOST, false));
        assertArrayEquals(forecast(UNKNOWN).ratings(20), ten.ratings(20), EXACTLY);
    }

    @Test
    void aRatingFromMemorySaysLess() {
        var then = forecast(UNKNOWN, rated(3, 7), rated(20, 5));
        var remembered = forecast(UNKNOWN, rated(3, 7), new Observation(20, 5, Bound.EXACT, true));
        assertTrue(Math.abs(suggested(then) - suggested(remembered)) < 3);
        assertTrue(remembered.readyAt(0.9) - remembered.readyAt(0.3) > 0);
    }

    @Test
    void goneSinceAboutThenBringsTheTimeForward() {
        var before = forecast(HARD, rated(3, 6), rated(14, 5));
        var gone = forecast(HARD, rated(3, 6), rated(14, 5), new Observation(26, 0, Bound.EXACT, true));
        assertTrue(suggested(gone) < suggested(before), () -> suggested(gone) + " after " + suggested(before));
        assertTrue(gone.readyBy(30) > before.readyBy(30) + 0.3, () -> "ready by 30 h: " + gone.readyBy(30));
    }

    @Test
    void whatIsKnownOfTheSessionMovesTheTimeAndLessSoOnceThereAreRatings() {
        double alone = forecast(HARD).readyAt(0.9) - forecast(UNKNOWN).readyAt(0.9);
        assertTrue(alone > 1, () -> "by " + alone);
        double rated = forecast(HARD, rated(14, 4), rated(20, 4)).effectOf(Set.of(Trait.TWITCHES, Trait.TIGHTNESS));
        assertTrue(Math.abs(rated) < alone / 2, () -> rated + " against " + alone);
    }

    @Test
    void anEffectIsTheDifferenceToAskingWithoutIt() {
        var ratings = new Observation[] {rated(3, 6), rated(14, 6), rated(20, 5)};
        var forecast = forecast(HARD, ratings);
        var withoutTrait = forecast(new Traits(Map.of(Trait.TIGHTNESS, 0.5)), ratings);
        assertEquals(suggested(forecast) - suggested(withoutTrait), forecast.effectOf(Set.of(Trait.TWITCHES)), EXACTLY);
        var withoutRating = forecast(HARD, ratings[0], ratings[2]);
        assertEquals(suggested(forecast) - suggested(withoutRating), forecast.effectOfRating(1), EXACTLY);
        assertEquals(0, forecast.effectOfHistory(), EXACTLY);
    }

    @Test
    void withoutARatingAllIsAsIfItHadNotBeenGiven() {
        var readings = Reading.all(List.of(rated(6, 0), rated(14, 0)), Optional.empty());
        var anybody = Posterior.before(Person.UNKNOWN.before(UNKNOWN));
        var one = anybody.given(readings.subList(0, 1));
        var without = anybody.given(readings).without(readings.getLast());
        assertEquals(one.soreAtAll(), without.soreAtAll(), EXACTLY);
        assertArrayEquals(one.courses(), without.courses(), EXACTLY);
    }

    @Test
    void anEarlierSessionOfTheSiteThatIsNotOverYetDelays() {
        var earlier = new Evidence(HARD, List.of(rated(3, 8), rated(14, 7)), Optional.empty());
        var ratings = List.of(rated(1, 7), rated(10, 6));
        var alone = new SorenessModel().forecast(new Evidence(HARD, ratings, Optional.empty()), Person.UNKNOWN);
        var overlapping = new SorenessModel()
                .forecast(new Evidence(HARD, ratings, Optional.of(new Evidence.Before(earlier, 20))), Person.UNKNOWN);
        var longAgo = new SorenessModel()
                .forecast(new Evidence(HARD, ratings, Optional.of(new Evidence.Before(earlier, 160))), Person.UNKNOWN);
        assertTrue(suggested(overlapping) != suggested(alone));
        assertEquals(suggested(alone), suggested(longAgo), 1.5);
        // Before any rating of the new session, what is left of the old one can only delay.
        var before = new Evidence(HARD, List.of(), Optional.of(new Evidence.Before(earlier, 20)));
        assertTrue(new SorenessModel().forecast(before, Person.UNKNOWN).readyAt(0.9)
                > forecast(HARD).readyAt(0.9));
        assertEquals(
                1,
                Arrays.stream(new SorenessModel()
                                .forecast(before, Person.UNKNOWN)
                                .ratings(5))
                        .sum(),
                0.01);
    }

    @Test
    void overlapsMayFollowOneAnother() {
        var first = new Evidence(HARD, List.of(rated(3, 8)), Optional.empty());
        var second = new Evidence(HARD, List.of(rated(3, 8)), Optional.of(new Evidence.Before(first, 24)));
        var third = new Evidence(HARD, List.of(rated(3, 9)), Optional.of(new Evidence.Before(second, 24)));
        var onlySecond = new Evidence(
                HARD,
                List.of(rated(3, 9)),
                Optional.of(new Evidence.Before(new Evidence(HARD, List.of(rated(3, 8)), Optional.empty()), 24)));
        assertTrue(new SorenessModel().forecast(third, Person.UNKNOWN).readyAt(0.8) > 24);
        assertTrue(new SorenessModel().forecast(third, Person.UNKNOWN).readyAt(0.8)
                != new SorenessModel().forecast(onlySecond, Person.UNKNOWN).readyAt(0.8));
    }

    @Test
    void aCourseThatDoesNotFallIsUnusual() {
        assertFalse(forecast(UNKNOWN, rated(3, 5)).isWithheld());
        var staying = new Observation[8];
        for (int i = 0; i < staying.length; i++) {
            staying[i] = rated(12 * i + 2, 5);
        }
        assertTrue(forecast(UNKNOWN, staying).isWithheld());
    }

    @Test
    void aRatingThatSaysNothingChangesNothing() {
        var said = forecast(UNKNOWN, rated(3, 6), new Observation(14, 9, Bound.NOTHING, false));
        assertArrayEquals(forecast(UNKNOWN, rated(3, 6)).ratings(20), said.ratings(20), EXACTLY);
        assertEquals(0, said.effectOfRating(1), EXACTLY);
    }

    /// More ratings than any number between 0 and 1 can hold the product of.
    @Test
    void aThousandRatingsAreWeighedAsWell() {
        for (int first : List.of(0, 3, 5, 10)) {
            for (int second : List.of(0, 3, 6, 10)) {
                var ratings = new Observation[1_000];
                for (int i = 0; i < ratings.length; i++) {
                    ratings[i] = rated(i / 50.0, i % 2 == 0 ? first : second);
                }
                var forecast = forecast(UNKNOWN, ratings);
                assertEquals(1, Arrays.stream(forecast.ratings(24)).sum(), 1e-6, first + " and " + second);
                assertTrue(forecast.readyBy(30) >= 0 && forecast.readyBy(30) <= 1);
                var lesson = new SorenessModel().lesson(new Evidence(UNKNOWN, List.of(ratings), Optional.empty()));
                assertTrue(Double.isFinite(
                        lesson.precision().aa() + lesson.information().t()));
            }
        }
    }

    @Test
    void ratingsThatFollowNoCourseAreUnusual() {
        var ratings = new Observation[12];
        for (int i = 0; i < ratings.length; i++) {
            ratings[i] = rated(2 * i, i % 2 == 0 ? 0 : 10);
        }
        assertTrue(forecast(UNKNOWN, ratings).isWithheld());
    }
}

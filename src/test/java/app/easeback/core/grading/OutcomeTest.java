package app.easeback.core.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.model.Observation;
import app.easeback.core.model.Observation.Bound;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {

    /// Ratings are written "hours:soreness"; a letter says under a Painkiller, after Training, or from Memory.
    @ParameterizedTest
    @CsvSource({
        "2:4 14:3 26:2 38:1,        14, 26",
        "2:1 14:0,                  0, 2",
        "30:2,                      0, 30",
        "2:4 20:2 30:3 44:1,        30, 44",
        "2:4 20:3 30:3,             30, ",
        "2:4 20:2P 30:1,            2, 30",
        "2:4 20:3P 30:1,            20, 30",
        "2:4 20:1 50:5T 60:2T,      2, 20",
        "2:4 40:5T 60:2T,           2, 60",
        "2:4 20:2M 30:1,            2, 22",
        "3:4M 20:2,                 1, 20",
        "1:4M 20:2,                 0, 20",
        "5:2P,                      0, ",
    })
    void soreEndsBetweenTheLastRatingAboveTwoAndTheNextBelow(String ratings, double after, Double by) {
        var expected = by == null ? OptionalDouble.empty() : OptionalDouble.of(by);
        assertEquals(new Outcome(after, expected), Outcome.of(ratings(ratings)));
    }

    /// The windows, as "from to"; the share is worked out beside each.
    @ParameterizedTest
    @CsvSource({
        "10, 20, 24 24, 1", // over by the floor: the point 24 h, which a shut window holds
        "10, 20, 24 30, 1",
        "10, 20, 25 30, 0",
        "26, 38, 24 38, 1",
        "26, 38, 30 36, 0.5", // 6 of 12 hours
        "26, 38, 24 29, 0.25", // 3 of 12
        "26, 38, 35 60, 0.25", // 3 of 12
        "26, 38, 40 60, 0",
        "26, 38, 24 24, 0",
        "14, 34, 24 24, 0.5", // 10 of 20 hours lie before the floor and count as 24 h
        "14, 34, 24 29, 0.75", // and 5 more
        "14, 34, 29 40, 0.25", // 5 of 20, nothing of what lies before
        "30, 30, 24 31, 1",
        "30, 30, 24 30, 1",
        "30, 30, 24 29, 0",
        "30, 30, 30 40, 1",
        "30, 30, 31 40, 0",
        "20, 20, 24 24, 1", // over by the floor
        "20, 20, 25 30, 0",
        "50, , 24 40, 0", // still above 2 when the window had passed
        "50, , 24 50, 0",
        "50, , 24 51, ", // it may yet have ended within the window
        "20, , 24 24, ",
    })
    void aWindowHoldsThePartOfTheIntervalInsideIt(double after, Double by, String window, Double share) {
        var outcome = new Outcome(after, by == null ? OptionalDouble.empty() : OptionalDouble.of(by));
        var ends = Arrays.stream(window.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        var held = outcome.shareIn(new HoursWindow(ends[0], ends[1], ends[1]));
        assertEquals(share == null ? OptionalDouble.empty() : OptionalDouble.of(share), held);
    }

    @Test
    void slowIsWhatWasAboveTwoAtTheFloorOrLater() {
        assertTrue(new Outcome(24, OptionalDouble.of(30)).isSlow());
        assertTrue(new Outcome(40, OptionalDouble.empty()).isSlow());
        assertFalse(new Outcome(23, OptionalDouble.of(30)).isSlow());
        assertTrue(new Outcome(10, OptionalDouble.of(24)).isByFloor());
        assertFalse(new Outcome(10, OptionalDouble.of(24.5)).isByFloor());
        assertFalse(new Outcome(10, OptionalDouble.empty()).isByFloor());
    }

    @Test
    void nothingEndsBeforeItsBeginning() {
        assertThrows(IllegalArgumentException.class, () -> new Outcome(30, OptionalDouble.of(29)));
        assertThrows(IllegalArgumentException.class, () -> new HoursWindow(25, 24, 30));
        assertThrows(IllegalArgumentException.class, () -> new HoursWindow(24, 31, 30));
        assertEquals(24, new HoursWindow(24, 24, 24).suggested());
    }

    @Test
    void aWindowUpToAnHourWideIsShut() {
        assertFalse(new HoursWindow(24, 24, 25).isOpen());
        assertTrue(new HoursWindow(24, 24, 25.5).isOpen());
    }

    @Test
    void hitsAreSharesAndUndecidedWindowsAreLeftOut() {
        var whole = new Held(new HoursWindow(24, 30, 40), new Outcome(26, OptionalDouble.of(38)));
        var half = new Held(new HoursWindow(30, 36, 36), new Outcome(26, OptionalDouble.of(38)));
        var miss = new Held(new HoursWindow(24, 24, 24), new Outcome(26, OptionalDouble.of(38)));
        var early = new Held(new HoursWindow(24, 24, 24.5), new Outcome(3, OptionalDouble.of(9)));
        var unknown = new Held(new HoursWindow(24, 30, 60), new Outcome(50, OptionalDouble.empty()));
        var coverage = Coverage.of(List.of(whole, half, miss, early, unknown));
        assertEquals(new HitRate(2.5, 4, 1), coverage.all());
        assertEquals(0.625, coverage.all().rate());
        assertEquals(new HitRate(1.5, 2, 1), coverage.open());
        assertEquals(new HitRate(1, 2, 0), coverage.shut());
        assertEquals(new HitRate(1.5, 3, 1), coverage.slow());
        assertEquals(0, HitRate.of(List.of()).rate());
    }

    static List<Observation> ratings(String text) {
        return Arrays.stream(text.split(" ")).map(OutcomeTest::rating).toList();
    }

    private static Observation rating(String text) {
        var bound = text.endsWith("P") ? Bound.AT_LEAST : text.endsWith("T") ? Bound.AT_MOST : Bound.EXACT;
        String[] parts = text.replaceAll("[PTM]", "").split(":", 2);
        return new Observation(Double.parseDouble(parts[0]), Integer.parseInt(parts[1]), bound, text.endsWith("M"));
    }
}

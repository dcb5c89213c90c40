package app.easeback.core.entry;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.Recorded;
import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.ComplaintPain;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.comfort.Heat;
import app.easeback.core.comfort.Tape;
import app.easeback.core.profile.CheckInPlan;
import app.easeback.core.profile.HeatPlan;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.profile.TapePlan;
import app.easeback.core.profile.Training;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.PractitionerAdvice;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.session.Twitches;
import app.easeback.core.session.Usual;
import app.easeback.core.suggestion.Window;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every record refuses what it cannot mean, with a message that says what and which values it takes.
class ValidationTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-02T17:30+01:00[Europe/Berlin]");
    private static final Id ID = new Id("a");
    private static final Site SITE =
            new Site(MuscleCatalog.standard().find("soleus").orElseThrow(), Side.LEFT);

    static Stream<Arguments> ranges() {
        return Stream.of(
                range("soreness", 0, 10, value -> new Rating(SITE, value)),
                range("fatigue", 0, 10, value -> checkIn(List.of(rating(1)), Optional.of(value), Set.of(), none())),
                range("painDuring", 0, 10, value -> session(List.of(TreatedMuscle.of(SITE)), Optional.of(value))),
                range("twitches", 0, 200, value -> muscle(Optional.of(value), none(), none())),
                range("insertions", 0, 500, value -> muscle(none(), Optional.of(value), none())),
                range("tightForWeeks", 0, 5200, value -> muscle(none(), none(), Optional.of(value))),
                range("pain", 0, 10, value -> new ComplaintPain(ID, NOW, NOW, value)),
                range("minutes", 5, 20, value -> new Heat(ID, SITE, NOW, value)),
                range("minutes", 5, 20, value -> new HeatPlan(3, value, 120)),
                range("perDay", 1, 6, value -> new HeatPlan(value, 15, 120)),
                range("gapMinutes", 120, 720, value -> new HeatPlan(3, 15, value)),
                range("offAfterHours", 72, 120, TapePlan::new));
    }

    private static Arguments range(String field, int min, int max, IntConsumer make) {
        return Arguments.of(field, min, max, make);
    }

    @ParameterizedTest(name = "{0} {1}–{2}")
    @MethodSource("ranges")
    void numbersStayInTheirRange(String field, int min, int max, IntConsumer make) {
        assertDoesNotThrow(() -> make.accept(min));
        assertDoesNotThrow(() -> make.accept(max));
        String range = " is not in " + min + "–" + max;
        refused(field + ": " + (min - 1) + range, () -> make.accept(min - 1));
        refused(field + ": " + (max + 1) + range, () -> make.accept(max + 1));
    }

    @Test
    void aRangeHasItsEndsInOrder() {
        refused("2 is above 1", () -> new Range(2, 1));
        assertEquals(3, new Range(3, 3).check("x", 3));
    }

    @Test
    void anIdIsOneTo100CharactersWithoutOuterSpace() {
        refused("length of id: 0 is not in 1–100", () -> new Id(""));
        refused("length of id: 101 is not in 1–100", () -> new Id("x".repeat(101)));
        refused("id: has white space at an end", () -> new Id(" a"));
        assertEquals("x".repeat(100), new Id("x".repeat(100)).toString());
        assertTrue(new Id("a").compareTo(new Id("b")) < 0);
        assertTrue(!Id.random().equals(Id.random()));
    }

    @Test
    void aTextIsNeitherBlankNorEndless() {
        refused("note: is blank; leave it out instead", () -> Text.check("note", Optional.of(" ")));
        refused(
                "note: has 10001 characters, more than 10000",
                () -> Text.check("note", Optional.of("x".repeat(10_001))));
        assertDoesNotThrow(() -> Text.check("note", Optional.of("x")));
        assertEquals(Optional.of("a b"), Text.ofTyped("  a b\n"));
        assertEquals(Optional.empty(), Text.ofTyped("  "));
    }

    @Test
    void aCheckInSaysSomething() {
        refused(
                "ratings: is empty; a check-in rates a muscle or names a symptom",
                () -> checkIn(List.of(), none(), Set.of(), none()));
        assertDoesNotThrow(() -> checkIn(List.of(), none(), Set.of(Symptom.FEVER), none()));
    }

    @Test
    void aCheckInRatesASiteOnce() {
        refused("ratings: a site stands twice", () -> checkIn(List.of(rating(1), rating(2)), none(), Set.of(), none()));
    }

    @Test
    void onlySymptomsCanBeResolved() {
        var resolved = Optional.of(new SymptomsResolved(NOW, SymptomsResolved.How.WAS_A_MISTAKE));
        refused(
                "symptomsResolved: there are no symptoms to resolve",
                () -> checkIn(List.of(rating(1)), none(), Set.of(), resolved));
        var settled = checkIn(List.of(rating(1)), none(), Set.of(Symptom.FEVER), resolved);
        assertEquals(Set.of(Symptom.FEVER), settled.openSymptoms(NOW.toInstant().minusSeconds(1)));
        assertEquals(Set.of(), settled.openSymptoms(NOW.toInstant()));
    }

    @Test
    void aSessionTreatsAMuscleAndEachSiteOnce() {
        var muscle = TreatedMuscle.of(SITE);
        refused("muscles: is empty; a session treats at least one muscle", () -> session(List.of(), none()));
        refused("muscles: a site stands twice", () -> session(List.of(muscle, muscle), none()));
        assertEquals(List.of(SITE), session(List.of(muscle), none()).sites());
    }

    @Test
    void whatIsUsuallyTreatedIsASiteAndEachOnce() {
        refused("sites: there are none, or one stands twice", () -> usual("Legs", List.of()));
        refused("sites: there are none, or one stands twice", () -> usual("Legs", List.of(SITE, SITE)));
        refused("name: is blank; leave it out instead", () -> usual(" ", List.of(SITE)));
        assertEquals(List.of(SITE), usual("Legs", List.of(SITE)).sites());
    }

    @Test
    void adviceHasATimeOrWords() {
        refused("advice: has neither a time nor words", () -> new PractitionerAdvice(NOW, none(), none()));
        refused("text: is blank; leave it out instead", () -> new PractitionerAdvice(NOW, none(), Optional.of("")));
    }

    @Test
    void tapeComesOffAfterItWentOn() {
        refused(
                "removedAt: is before appliedAt",
                () -> new Tape(ID, SITE, NOW, Optional.of(NOW.minusSeconds(1)), none()));
        var tape = new Tape(ID, SITE, NOW, Optional.of(NOW), none());
        assertEquals(NOW, tape.at());
        assertEquals(NOW, tape.recordedAt());
        assertEquals(NOW, new Heat(ID, SITE, NOW, 15).recordedAt());
    }

    @Test
    void minutesBelongToHeatAndASiteToAllButACheckIn() {
        var heat = Samples.heatReminder();
        var checkIn = Samples.checkInReminder();
        refused("minutes: belong to heat and only to it", () -> heat.replanned(NOW, heat.site(), none()));
        refused("minutes: belong to heat and only to it", () -> checkIn.replanned(NOW, none(), heat.minutes()));
        refused("site: belongs to heat and tape and only to them", () -> heat.replanned(NOW, none(), heat.minutes()));
        refused("site: belongs to heat and tape and only to them", () -> checkIn.replanned(NOW, heat.site(), none()));
    }

    @Test
    void aWindowRunsForward() {
        assertThrows(IllegalArgumentException.class, () -> Window.ofRules(NOW, NOW.minusSeconds(1)));
        assertEquals(NOW, Window.ofRules(NOW, NOW).suggested());
    }

    @Test
    void aProfilesEmergencyNumberIsNotBlank() {
        refused(
                "emergencyNumber: is blank; leave it out instead",
                () -> new Profile(
                        none(),
                        QuietHours.USUAL,
                        Optional.of(" "),
                        Set.of(),
                        Set.of(),
                        HeatPlan.USUAL,
                        TapePlan.USUAL,
                        CheckInPlan.USUAL,
                        Training.USUAL,
                        List.of()));
        refused(
                "evening: 08:00 is not after 08:00",
                () -> new CheckInPlan(LocalTime.of(8, 0), LocalTime.of(8, 0), false));
        assertEquals(
                QuietHours.USUAL, Profile.USUAL.withQuietHours(QuietHours.USUAL).quietHours());
    }

    @Test
    void somethingWasRecorded() {
        refused("nothing was recorded", () -> new Recorded(none(), none()));
    }

    private static void refused(String message, Executable make) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, make).getMessage());
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private static Rating rating(int soreness) {
        return new Rating(SITE, soreness);
    }

    private static TreatedMuscle muscle(
            Optional<Integer> twitches, Optional<Integer> insertions, Optional<Integer> weeks) {
        return new TreatedMuscle(SITE, twitches.map(Twitches::counted), insertions, none(), weeks);
    }

    private static ImsSession session(List<TreatedMuscle> muscles, Optional<Integer> pain) {
        return new ImsSession(ID, NOW, NOW, Purpose.MUSCLE_TENSION, muscles, pain, none(), List.of(), none());
    }

    private static Usual usual(String name, List<Site> sites) {
        return new Usual(name, Purpose.MUSCLE_TENSION, sites, none());
    }

    private static CheckIn checkIn(
            List<Rating> ratings,
            Optional<Integer> fatigue,
            Set<Symptom> symptoms,
            Optional<SymptomsResolved> resolved) {
        return new CheckIn(ID, NOW, NOW, ratings, fatigue, none(), none(), none(), none(), symptoms, resolved, none());
    }
}

package app.easeback.core.words;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.body.Region;
import app.easeback.core.body.Side;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.Urgency;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.Profile;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.timeline.TimelineController;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is to be done about a warning sign, and what is told to those who help.
class SignWordsTest {

    private final MemoryStore store = new MemoryStore();
    private final SettableClock clock = new SettableClock(MONDAY.plusDays(60));
    private final Journal journal = new Journal(store, clock);
    private final Recovery recovery = new Recovery(store, new TimelineController(), clock);
    private final Words words = Words.of(Locale.UK);

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY, Call 112 now.",
        "SAME_DAY, See a doctor today.",
        "CALL_PRACTITIONER, Call your practitioner.",
    })
    void thereIsOneThingToDo(Urgency urgency, String call) {
        assertEquals(call, new SignWords(words, "112").call(urgency));
    }

    @Test
    void theNumberIsTheUsersOwnElseThatOfTheCountry() {
        assertEquals("999", recovery.emergencyNumber(Locale.UK));
        assertEquals("112", recovery.emergencyNumber(Locale.GERMANY));
        journal.put(Profile.USUAL.withEmergencyNumber(Optional.of("911")));
        assertEquals("911", recovery.emergencyNumber(Locale.GERMANY));
    }

    @ParameterizedTest
    @EnumSource
    void firstAidIsSaidInAnEmergencyOnly(Symptom symptom) {
        var line = new SignWords(words, "112").firstAid(List.of(Symptom.LARGE_BRUISE, symptom));
        assertEquals(symptom.urgency() == Urgency.EMERGENCY, !line.isEmpty());
        assertFalse(line.contains("{"));
    }

    @ParameterizedTest
    @CsvSource({
        "ALLERGIC_REACTION SHORT_OF_BREATH, If you have an adrenaline pen, Sit up, Unlock the door",
        "CHEST_PAIN UNRESPONSIVE, Unlock the door, '', ''",
        "BLEEDING_WONT_STOP BOTH_LEGS_WEAK, Press firmly, Unlock the door, ''",
        "COUGHING_BLOOD, Sit up, Unlock the door, ''"
    })
    void firstAidIsSaidForEachSignTheMostPressingFirst(String signs, String first, String second, String third) {
        var symptoms = Stream.of(signs.split(" ")).map(Symptom::valueOf).toList();
        String said = new SignWords(words, "112").firstAid(symptoms);
        assertTrue(said.startsWith(first), said);
        assertTrue(said.indexOf(second) >= said.indexOf(first) && said.indexOf(third) >= 0, said);
        assertFalse(symptoms.contains(Symptom.UNRESPONSIVE) && said.contains("Sit up"), said);
    }

    @Test
    void whatToTellNamesRegionMusclesTimesAndSigns() {
        journal.put(Samples.smallSession(
                "s", MONDAY, Samples.site("rhomboid-major", Side.LEFT), Samples.site("scalene-muscles", Side.RIGHT)));
        signed("c", 18, Symptom.SHORT_OF_BREATH, Symptom.CHEST_PAIN);
        assertEquals(
                List.of(
                        "Dry needling of the neck, upper back on Monday 2 March at 17:30.",
                        "Needled: left inner shoulder blade (Rhomboid major); right deep side of neck (Scalene muscles).",
                        "Warning signs: sharp pain in the chest or shoulder blade, short of breath, or blue lips and a racing heart"
                                + " (noticed Tue 3 Mar, 11:30)."),
                tell());
    }

    @Test
    void theNewestNeedlingIsToldFirstAndOnlyWhatCanMatter() {
        journal.put(Samples.smallSession("old", MONDAY.minusDays(8)));
        journal.put(Samples.smallSession("week", MONDAY.minusDays(6)));
        journal.put(Samples.smallSession("since", MONDAY.plusDays(2)));
        signed("c", 0, Symptom.FEVER);
        var told = tell();
        assertEquals(5, told.size());
        assertTrue(told.getFirst().endsWith("on Wednesday 4 March at 17:30."), told.getFirst());
        assertTrue(told.get(2).endsWith("on Tuesday 24 February at 17:30."), told.get(2));
    }

    @Test
    void longAfterTheLastNeedlingThatIsTold() {
        journal.put(Samples.smallSession("s", MONDAY));
        signed("c", 30 * 24, Symptom.FEVER);
        assertTrue(tell().getFirst().endsWith("on Monday 2 March at 17:30."), tell().getFirst());
    }

    @Test
    void whatIsOfAnotherYearIsToldWithIt() {
        journal.put(Samples.smallSession("s", MONDAY.minusYears(1)));
        signed("c", 0, Symptom.FEVER);
        assertTrue(tell().getFirst().endsWith("on Sunday 2 March 2025 at 17:30."), tell().getFirst());
        assertTrue(tell().getLast().endsWith("(noticed Mon 2 Mar, 17:30)."), tell().getLast());
        clock.set(MONDAY.plusYears(1));
        assertTrue(tell().getLast().endsWith("(noticed Mon 2 Mar 2026, 17:30)."), tell().getLast());
    }

    @Test
    void frenchTellsTheYearToo() {
        journal.put(Samples.smallSession("s", MONDAY.minusYears(1).minusDays(1)));
        signed("c", 0, Symptom.FEVER);
        var told = new SignWords(Words.of(Locale.CANADA_FRENCH), "911").tell(recovery.signs(recovery.now()));
        assertTrue(
                told.getFirst().startsWith("Puncture sèche (dry needling) le samedi 1er mars 2025 à 17"),
                told.getFirst());
    }

    @Test
    void withoutASessionItSaysSo() {
        signed("c", 0, Symptom.FEVER);
        assertEquals("Dry needling; when and where is not written down.", tell().getFirst());
        assertEquals(2, tell().size());
    }

    @ParameterizedTest
    @EnumSource
    void everyRegionHasAName(Region region) {
        assertFalse(words.name(region).isBlank());
    }

    private void signed(String id, int hours, Symptom... signs) {
        var at = MONDAY.plusHours(hours);
        journal.put(CheckIn.ofSigns(new Id(id), at, at, Set.of(signs)));
    }

    private List<String> tell() {
        return new SignWords(words, "112").tell(recovery.signs(recovery.now()));
    }
}

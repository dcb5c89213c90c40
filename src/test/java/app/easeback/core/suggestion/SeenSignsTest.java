package app.easeback.core.suggestion;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.checkin.SymptomsResolved.How;
import app.easeback.core.entry.Id;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeenSignsTest {

    @Test
    void whatAProfessionalSawIsToldForSevenDays() {
        var seen = List.of(settled("a", MONDAY, How.SEEN_BY_PROFESSIONAL, Symptom.FEVER, Symptom.CHEST_PAIN));
        var told = List.of(new SeenSigns(MONDAY, List.of(Symptom.CHEST_PAIN, Symptom.FEVER)));
        assertEquals(List.of(), SeenSigns.of(seen, Set.of(), MONDAY.minusNanos(1)));
        assertEquals(told, SeenSigns.of(seen, Set.of(), MONDAY));
        assertEquals(told, SeenSigns.of(seen, Set.of(), MONDAY.plusDays(7).minusNanos(1)));
        assertEquals(List.of(), SeenSigns.of(seen, Set.of(), MONDAY.plusDays(7)));
    }

    @Test
    void aMistakeAndAnOpenSignAreNot() {
        var open = CheckIn.ofSigns(new Id("o"), MONDAY, MONDAY, Set.of(Symptom.FEVER));
        var mistake = settled("m", MONDAY, How.WAS_A_MISTAKE, Symptom.CONFUSION);
        assertEquals(List.of(), SeenSigns.of(List.of(open, mistake), Set.of(Symptom.FEVER), MONDAY.plusHours(1)));
    }

    @Test
    void aSignThatIsOpenAgainIsToldByItsCardAlone() {
        var seen = settled("a", MONDAY, How.SEEN_BY_PROFESSIONAL, Symptom.FEVER, Symptom.LARGE_BRUISE);
        assertEquals(
                List.of(new SeenSigns(MONDAY, List.of(Symptom.LARGE_BRUISE))),
                SeenSigns.of(List.of(seen), Set.of(Symptom.FEVER), MONDAY.plusHours(1)));
        assertEquals(
                List.of(),
                SeenSigns.of(List.of(seen), Set.of(Symptom.FEVER, Symptom.LARGE_BRUISE), MONDAY.plusHours(1)));
    }

    @Test
    void theNewestComesFirstAndASignSeenTwiceStandsThere() {
        var first = settled("a", MONDAY, How.SEEN_BY_PROFESSIONAL, Symptom.FEVER, Symptom.LARGE_BRUISE);
        var again = settled("b", MONDAY.plusDays(1), How.SEEN_BY_PROFESSIONAL, Symptom.FEVER);
        assertEquals(
                List.of(
                        new SeenSigns(MONDAY.plusDays(1), List.of(Symptom.FEVER)),
                        new SeenSigns(MONDAY, List.of(Symptom.LARGE_BRUISE))),
                SeenSigns.of(List.of(first, again), Set.of(), MONDAY.plusDays(2)));
    }

    @Test
    void signsThatWereSettledTogetherAreToldTogether() {
        var one = settled("a", MONDAY, How.SEEN_BY_PROFESSIONAL, Symptom.FEVER);
        var other = settled("b", MONDAY, How.SEEN_BY_PROFESSIONAL, Symptom.CHEST_PAIN);
        assertEquals(
                List.of(new SeenSigns(MONDAY, List.of(Symptom.CHEST_PAIN, Symptom.FEVER))),
                SeenSigns.of(List.of(one, other), Set.of(), MONDAY.plusHours(1)));
    }

    private static CheckIn settled(String id, ZonedDateTime at, How how, Symptom... symptoms) {
        var told = at.minus(Duration.ofHours(2));
        return CheckIn.ofSigns(new Id(id), told, told, Set.of(symptoms)).resolved(new SymptomsResolved(at, how));
    }
}

package app.easeback.core.suggestion;

import static app.easeback.Samples.LEFT_THIGH;
import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.body.Load;
import app.easeback.core.suggestion.Suggestion.Source;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final ZonedDateTime MORNING = MONDAY.plusDays(2);

    @Test
    void theRulesWaitLongerOnlyWhereTheirTimeIsLater() {
        assertTrue(suggested(MORNING, MORNING.plusHours(1)).rulesWaitLonger());
        assertFalse(suggested(MORNING, MORNING).rulesWaitLonger());
        assertFalse(suggested(MORNING, MORNING.minusHours(1)).rulesWaitLonger());
        assertFalse(of(window(MORNING), Optional.empty()).rulesWaitLonger());
        assertFalse(of(Optional.empty(), window(MORNING)).rulesWaitLonger());
    }

    @Test
    void theTimeByTheRulesIsToldWhereItIsAnother() {
        var earlier = MORNING.minusHours(1);
        assertEquals(Optional.of(earlier), suggested(MORNING, earlier).otherTimeByRules());
        var elsewhere = MORNING.withZoneSameInstant(ZoneId.of("America/Toronto"));
        assertEquals(Optional.empty(), suggested(MORNING, elsewhere).otherTimeByRules());
        assertEquals(Optional.empty(), of(window(MORNING), Optional.empty()).otherTimeByRules());
        assertEquals(Optional.empty(), of(Optional.empty(), window(MORNING)).otherTimeByRules());
    }

    @Test
    void whatIsHeldBackIsSoForAMuscleAndWhatIsTrainedForNone() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new TrainingAdvice(TrainingUse.TRAIN, Optional.of(LEFT_THIGH), Load.PRIMARY));
        assertThrows(
                IllegalArgumentException.class,
                () -> new TrainingAdvice(TrainingUse.WAIT, Optional.empty(), Load.PRIMARY));
    }

    private static Suggestion suggested(ZonedDateTime own, ZonedDateTime byRules) {
        return of(window(own), window(byRules));
    }

    private static Optional<Window> window(ZonedDateTime suggested) {
        return Optional.of(Window.ofRules(MONDAY.plusDays(1), suggested));
    }

    private static Suggestion of(Optional<Window> window, Optional<Window> byRules) {
        return new Suggestion(
                MONDAY,
                TrainingLevel.LIGHT,
                Source.MODEL,
                Optional.empty(),
                window,
                Optional.empty(),
                byRules,
                Optional.empty(),
                List.of(),
                MovementPlan.WITHHELD,
                List.of(),
                Change.of(Change.Kind.CHECK_IN_NOW),
                Optional.empty());
    }
}

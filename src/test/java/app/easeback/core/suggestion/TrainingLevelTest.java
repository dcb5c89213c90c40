package app.easeback.core.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingLevelTest {

    @ParameterizedTest
    @CsvSource({
        "FULL, MODERATE, false",
        "MODERATE, LIGHT, true",
        "LIGHT, GENTLE, true",
        "GENTLE, REST, true",
        "REST, REST, true",
        "STOP, STOP, true",
        "NONE, NONE, false"
    })
    void oneLowerGoesDownToRest(TrainingLevel level, TrainingLevel lower, boolean belowFull) {
        assertEquals(lower, level.oneLower());
        assertEquals(belowFull, level.belowFull());
    }

    @ParameterizedTest
    @CsvSource({"FULL, LIGHT, LIGHT", "LIGHT, LIGHT, LIGHT", "REST, LIGHT, REST"})
    void aCapHoldsDownAndNeverLifts(TrainingLevel level, TrainingLevel cap, TrainingLevel capped) {
        assertEquals(capped, level.atMost(cap));
    }
}

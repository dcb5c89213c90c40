package app.easeback.ui.session.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.body.Side;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MuscleChoiceTest {

    private final MuscleChoice choice = new MuscleChoice(new FormBench().words);

    @ParameterizedTest
    @CsvSource({
        "outer thigh, vastus-lateralis",
        "VASTUS LAT, vastus-lateralis",
        "gastroc, gastrocnemius",
        "deep calf, soleus"
    })
    void aMuscleIsFoundByEitherName(String typed, String id) {
        choice.textProperty().set(typed);
        assertEquals(id, choice.matches().getFirst().id());
    }

    @Test
    void namesThatBeginWithWhatIsTypedComeFirst() {
        choice.textProperty().set("calf");
        assertEquals("gastrocnemius", choice.matches().getFirst().id());
        assertTrue(choice.matches().size() > 1);
    }

    @Test
    void nothingTypedAndNothingKnownMatchNothing() {
        assertEquals(List.of(), choice.matches());
        assertEquals("", choice.problemProperty().get());
        choice.textProperty().set("zzz");
        assertEquals(List.of(), choice.matches());
        assertEquals(
                "No muscle of that name. Try where it is, such as “thigh”.",
                choice.problemProperty().get());
        assertEquals(Optional.empty(), choice.chosen());
    }

    @Test
    void aChosenMuscleStandsInTheFieldByBothNames() {
        var thigh = Samples.site("vastus-lateralis", Side.LEFT).muscle();
        choice.choose(thigh);
        assertEquals("outer thigh – Vastus lateralis", choice.textProperty().get());
        assertEquals(Optional.of(thigh), choice.chosen());
        assertEquals(List.of(), choice.matches());
    }
}

package app.easeback.ui.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SorenessBandTest {

    @ParameterizedTest
    @CsvSource({
        "0, sore-none",
        "1, sore-low",
        "2, sore-low",
        "3, sore-some",
        "5, sore-some",
        "6, sore-high",
        "10, sore-high"
    })
    void aSorenessHasTheColourOfItsBand(int soreness, String styleClass) {
        assertEquals(styleClass, SorenessBand.of(Optional.of(soreness)).styleClass());
    }

    @Test
    void whatIsNotKnownHasItsOwn() {
        assertEquals("sore-unknown", SorenessBand.of(Optional.empty()).styleClass());
    }
}

package app.easeback.ui.checkin.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.words.Words;
import app.easeback.ui.common.form.Typed;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoneSinceTest {

    private static final LocalTime EXAMPLE = LocalTime.of(14, 30);

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "en-US", "en-AU", "fr-CA", "fr-FR", "fr-TN"})
    void theTimeOfItsExampleIsWrittenAsTheRegionReadsIt(String region) {
        var words = Words.of(Locale.forLanguageTag(region), "app.easeback.ui.checkin.checkin");
        var typed = new Typed(words.locale());
        String time = typed.write(EXAMPLE);
        assertEquals(Optional.of(EXAMPLE), typed.time(time));
        assertTrue(words.text("check-in.gone.example", EXAMPLE).startsWith(time + " "));
        var gone = new GoneSince(words, typed);
        gone.time().fill("soon");
        gone.time().check();
        assertTrue(gone.time().problemProperty().get().contains(" " + time + ","));
    }
}

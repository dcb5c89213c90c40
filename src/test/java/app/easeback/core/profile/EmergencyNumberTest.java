package app.easeback.core.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EmergencyNumberTest {

    @ParameterizedTest
    @CsvSource({"fr-CA, 911", "en-GB, 999", "en-IE, 112", "de-DE, 112", "en-AU, 000", "en, 112", "fr-XX, 112"})
    void theUsualNumberIsThatOfTheCountry(String language, String number) {
        assertEquals(number, EmergencyNumber.usualIn(Locale.forLanguageTag(language)));
    }
}

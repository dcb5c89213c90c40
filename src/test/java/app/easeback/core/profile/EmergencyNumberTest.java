package app.easeback.core.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EmergencyNumberTest {

    @ParameterizedTest
    @CsvSource({
        "fr-CA, 911", "en-GB, 999", "en-IE, 112", "de-DE, 112", "en-AU, 000", "en, 112", "fr-XX, 112",
        "es-PR, 911", "en-GU, 911", "en-VI, 911", "en-AS, 911", "en-MP, 911", "es-CR, 911", "es-AR, 911",
        "es-CL, 131", "vi-VN, 115", "en-BB, 511", "fr-NC, 15", "fr-GP, 112", "nb-NO, 112", "th-TH, 1669"
    })
    void theUsualNumberIsThatOfTheCountry(String language, String number) {
        assertEquals(number, EmergencyNumber.usualIn(Locale.forLanguageTag(language)));
    }
}

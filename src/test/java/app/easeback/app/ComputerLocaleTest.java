package app.easeback.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComputerLocaleTest {

    @ParameterizedTest
    @CsvSource({
        // The language, then the country that Java takes from the variable of the letters.
        "en-US, en-US, '', '', US, US",
        "de-DE, de-DE, '', '', DE, DE",
        "en-US, fr-CA, '', '', CA, CA",
        // On Linux: the formats of Germany, chosen on a desktop.
        "en-US, en-US, de_DE.UTF-8, de_DE.UTF-8, DE, DE",
        "en-US, en-US, de_DE, ca_ES@valencia, ES, DE",
        // Only the times of another country.
        "en-US, en-US, sv_SE.UTF-8, '', US, SE",
        "fr-CA, fr-CA, en_US.UTF-8, '', CA, US",
        "en-US, en-US, ja_JP.UTF-8, en_US.UTF-8, US, JP",
        // Without a country, these say nothing.
        "en-US, en-US, C.UTF-8, POSIX, US, US",
        "en-US, en-US, eo.UTF-8, nonsense, US, US",
        // Java knows no country.
        "en, en, '', de_DE.UTF-8, DE, DE",
        "en-150, en-150, '', de_DE.UTF-8, DE, DE",
        // Nothing is known.
        "en, en, '', '', '', ''"
    })
    void theCountryAndThatOfTheTimesAreWhatTheVariablesSay(
            Locale texts, Locale formats, String time, String money, String home, String times) {
        var system = ComputerLocale.of(Map.of("LC_TIME", time, "LC_MONETARY", money)::get, texts, formats);
        assertEquals(texts.getLanguage(), system.getLanguage());
        assertEquals(home, system.getCountry());
        assertEquals(times, Language.of(system).in(system).getCountry());
    }

    @Test
    void whatSetsEverythingOutranksTheOthers() {
        var variables = new HashMap<>(Map.of("LC_TIME", "de_DE.UTF-8", "LC_MONETARY", "de_DE.UTF-8"));
        variables.put("LC_ALL", "en_US.UTF-8");
        assertEquals(Locale.US, ComputerLocale.of(variables::get, Locale.US, Locale.US));
        variables.put("LC_ALL", "");
        assertEquals(Locale.of("en", "DE"), ComputerLocale.of(variables::get, Locale.US, Locale.US));
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 17:30", "FRENCH_CANADA, 17:30"})
    void timesAreThoseOfTheirCountryInEveryLanguage(Language language, String said) {
        var system = ComputerLocale.of(Map.of("LC_TIME", "ja_JP.UTF-8")::get, Locale.US, Locale.US);
        assertEquals(said, Words.of(language, system).time(LocalTime.of(17, 30)));
        assertEquals("US", Words.of(language, system).system().getCountry());
    }
}

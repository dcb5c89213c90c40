package app.easeback.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "heat | Heat is for comfort | true",
                "HEAT comf | Heat is for comfort | true",
                "comfort heat | Heat is for comfort | true",
                "heat tape | Heat is for comfort | false",
                "deja | Déjà senti | true",
                "déjà | deja senti | true",
                "don't | No, don’t | true",
                "don’t | No, don't | true",
                "l‘epaule | l’épaule | true",
                "coeur | un cœur qui bat vite | true",
                "CŒUR | un coeur qui bat vite | true",
                "SIRTIM | sırtım ağrıyor | true",
                "İYİ | iyi geldi | true",
                "STRASSE | Die Straße | true",
                "lydki | łydki bolą | true",
                "ΠΟΝΟΣ | πόνος στη μέση | true",
                "πονοσ | πόνος στη μέση | true",
            })
    void caseAccentsAndApostrophesDoNotMatter(String typed, String text, boolean found) {
        assertEquals(found, new SearchText(typed).isIn(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "heat | Heat and heating | Heat,heat",
                "he eat | Heat | Heat",
                "epaule | L’épaule, ÉPAULE | épaule,ÉPAULE",
                "l’e | L’épaule | L’é",
                "ice | Heat | ''",
                "naive | nai\u0308ve | nai\u0308ve",
                "coeur bat | Le cœur qui bat | cœur,bat",
                "coe | Le cœur | cœ",
                "co | Le cœur | cœ",
                "πονος | ΠΌΝΟΣ | ΠΌΝΟΣ",
            })
    void theWordsAreFoundWhereTheyStand(String typed, String text, String found) {
        String places = new SearchText(typed)
                .placesIn(text).stream()
                        .map(place -> text.substring(place.from(), place.to()))
                        .collect(Collectors.joining(","));
        assertEquals(found, places);
    }

    @Test
    void nothingTypedIsFoundNowhere() {
        assertTrue(new SearchText("  ").isEmpty());
        assertEquals(List.of(), new SearchText("  ").placesIn("Heat"));
    }
}

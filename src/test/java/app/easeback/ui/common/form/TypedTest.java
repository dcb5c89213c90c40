package app.easeback.ui.common.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    private final Typed british = new Typed(Locale.UK);

    @ParameterizedTest
    @CsvSource({
        "17:30, 17:30",
        "17.30, 17:30",
        "8, 08:00",
        "08:05, 08:05",
        "5:30 pm, 17:30",
        "12 am, 00:00",
        "12:15 PM, 12:15",
        "17h30, 17:30",
        "17 h 30, 17:30",
        "17:30 Uhr, 17:30",
        "17 Uhr, 17:00",
        "5 pm, 17:00",
        "5:30 p. m., 17:30",
        "00:00, 00:00",
        "23:59, 23:59"
    })
    void timesAreReadAsPeopleTypeThem(String typed, LocalTime time) {
        assertEquals(Optional.of(time), british.time(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "23:60", "13 pm", "0 am", "soon", "", "17:3", "-1"})
    void whatIsNoTimeIsNotRead(String typed) {
        assertEquals(Optional.empty(), british.time(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"02/03/2026", "2/3/2026", "2/3/26", "2026-03-02"})
    void daysAreReadInTheOrderOfTheLanguage(String typed) {
        assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), british.date(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "3/13/2026", "yesterday", "", "2/3"})
    void whatIsNoDayIsNotRead(String typed) {
        assertEquals(Optional.empty(), british.date(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "en-US", "en-CA", "en-DE", "de-DE", "es-ES", "es-MX", "fr-CA", "fr-FR", "sv-SE"})
    void whatIsWrittenIsReadBack(String language) {
        var typed = new Typed(Locale.forLanguageTag(language));
        var day = LocalDate.of(2026, 3, 2);
        assertEquals(Optional.of(day), typed.date(typed.write(day)));
        for (var time : List.of(LocalTime.of(17, 5), LocalTime.of(8, 0), LocalTime.MIDNIGHT)) {
            assertEquals(Optional.of(time), typed.time(typed.write(time)));
        }
    }

    @Test
    void hoursAloneAreATimeOfDayInFrenchOnly() {
        assertEquals(Optional.of(LocalTime.of(17, 0)), new Typed(Locale.CANADA_FRENCH).time("17 h"));
        assertEquals(Optional.empty(), british.time("17 h"));
    }

    @Test
    void numbersAreWhole() {
        assertEquals(Optional.of(8), british.number(" 8 "));
        assertEquals(Optional.empty(), british.number("8.5"));
        assertEquals(Optional.empty(), british.number("99999999999"));
    }
}

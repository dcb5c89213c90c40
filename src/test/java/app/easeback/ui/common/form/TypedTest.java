package app.easeback.ui.common.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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

    /// Both languages in every region: those that the app can be set to.
    private static Stream<Locale> regions() {
        return Stream.concat(
                        Stream.of(Locale.getAvailableLocales())
                                .filter(locale -> Set.of("en", "fr").contains(locale.getLanguage())),
                        Stream.of(Locale.getISOCountries())
                                .flatMap(country -> Stream.of(Locale.of("en", country), Locale.of("fr", country))))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyTimeOfTheDayIsReadBackAsTheRegionWritesIt(Locale region) {
        var typed = new Typed(region);
        assertTrue(typed.time(typed.exampleOfTime()).isPresent());
        for (int hour = 0; hour < 24; hour++) {
            for (int minute : List.of(0, 5, 59)) {
                var time = LocalTime.of(hour, minute);
                assertEquals(Optional.of(time), typed.time(typed.write(time)), typed.write(time));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyDayOfAMonthIsReadBackAsTheRegionWritesIt(Locale region) {
        var typed = new Typed(region);
        assertTrue(typed.date(typed.exampleOfDay()).isPresent());
        for (int day = 1; day <= 31; day++) {
            var date = LocalDate.of(2026, 3, day);
            assertEquals(Optional.of(date), typed.date(typed.write(date)), typed.write(date));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, 3/4/2026",
        "en-PH, 3/4/2026",
        "en-GB, 04/03/2026",
        "en-PL, 04/03/2026",
        "en-CA, 2026-03-04",
        "en-JP, 2026-03-04",
        "en-BR, 2026-03-04",
        "en-TR, 2026-03-04",
        "en-TH, 2026-03-04",
        "en-EG, 2026-03-04",
        "en-GR, 2026-03-04",
        "en, 2026-03-04",
        "fr-US, 04/03/2026",
        "fr-JP, 04/03/2026"
    })
    void theMonthComesBeforeTheDayOnlyWhereThatIsTheCustom(String region, String written) {
        assertEquals(written, new Typed(Locale.forLanguageTag(region)).write(LocalDate.of(2026, 3, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-CA", "en-AU", "en-IN", "fr-TN"})
    void anHourWithoutItsHalfOfTheDayIsNoTimeWhereThatIsWritten(String region) {
        var typed = new Typed(Locale.forLanguageTag(region));
        for (String time : List.of("5:30", "5.30", "5", "1", "9:59", "10:30", "12", "12:15")) {
            assertEquals(Optional.empty(), typed.time(time), time);
        }
    }

    @ParameterizedTest
    @CsvSource({"5 h 30, 05:30", "8 h, 08:00", "5:30 Uhr, 05:30"})
    void whoWritesHCountsTo24(String typed, LocalTime time) {
        assertEquals(Optional.of(time), new Typed(Locale.forLanguageTag("fr-TN")).time(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "5:30 pm, 17:30",
        "5:30 a.m., 05:30",
        "12 pm, 12:00",
        "05:30, 05:30",
        "05, 05:00",
        "0:15, 00:15",
        "00:00, 00:00",
        "13, 13:00",
        "17:30, 17:30",
        "23.59, 23:59"
    })
    void aTimeThatCanBeOnlyOneIsReadInEveryRegion(String typed, LocalTime time) {
        for (var region : List.of(Locale.US, Locale.UK, Locale.CANADA, Locale.CANADA_FRENCH)) {
            assertEquals(Optional.of(time), new Typed(region).time(typed), region.toString());
        }
    }

    /// Arabic, Persian, Indian, Thai and Japanese keyboards.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "٢٠٢٦-٠٣-٠٢ ١٧:٣٠",
                "۲۰۲۶-۰۳-۰۲ ۱۷:۳۰",
                "२०२६-०३-०२ १७:३०",
                "๒๐๒๖-๐๓-๐๒ ๑๗:๓๐",
                "２０２６－０３－０２ １７：３０"
            })
    void theDigitsOfEveryKeyboardAreRead(String typed) {
        String[] parts = typed.split(" ", -1);
        assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), british.date(parts[0]));
        assertEquals(Optional.of(LocalTime.of(17, 30)), british.time(parts[1]));
        assertEquals(Optional.of(20), british.number(parts[0].substring(0, 2)));
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

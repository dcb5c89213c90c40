package app.easeback.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.core.MemoryStore;
import app.easeback.core.profile.EmergencyNumber;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

    private static final String BUNDLE = "app.easeback.core.words.spoken";

    @ParameterizedTest
    @CsvSource({
        "en-GB, ENGLISH",
        "fr-CA, FRENCH_CANADA",
        "fr-FR, FRENCH_CANADA",
        "fr, FRENCH_CANADA",
        "ja-JP, ENGLISH",
        "und, ENGLISH"
    })
    void theComputersLanguageIsSpokenWhereTheAppKnowsIt(String system, Language spoken) {
        assertEquals(spoken, Language.of(Locale.forLanguageTag(system)));
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, en-US, en-US",
        "ENGLISH, de-DE, en-DE",
        "ENGLISH, fr-CA, en-CA",
        "FRENCH_CANADA, en-CA, fr-CA",
        "FRENCH_CANADA, fr-FR, fr-FR",
        "FRENCH_CANADA, en, fr-CA"
    })
    void timesDatesAndNumbersFollowTheRegion(Language language, String system, String formats) {
        assertEquals(Locale.forLanguageTag(formats), language.in(Locale.forLanguageTag(system)));
    }

    @Test
    void englishIsEnglishAlsoOnAFrenchComputer() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.CANADA_FRENCH);
        try {
            assertEquals("Good day", Words.texts(BUNDLE, Language.ENGLISH).get("greeting"));
            assertEquals("Bonjour", Words.texts(BUNDLE, Language.FRENCH_CANADA).get("greeting"));
            assertEquals("Left", Words.of(Locale.UK).text("Side.LEFT"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsNotTranslatedIsEnglish() {
        assertEquals("Only here", Words.texts(BUNDLE, Language.FRENCH_CANADA).get("untranslated"));
    }

    @Test
    void eachLanguageNamesItself() {
        assertEquals("English", Language.ENGLISH.ownName());
        assertEquals("Français (Canada)", Language.FRENCH_CANADA.ownName());
    }

    @ParameterizedTest
    @EnumSource
    void aChoiceIsKeptByItsName(Language.Choice choice) {
        var preferences = new MemoryStore().preferences();
        preferences.put(Language.Choice.PREFERENCE, choice.name());
        assertEquals(choice, preferences.find(Language.Choice.PREFERENCE, Language.Choice.SYSTEM));
    }

    @Test
    void withoutAChoiceThatIsKnownTheComputerChooses() {
        var preferences = new MemoryStore().preferences();
        assertEquals(Language.Choice.SYSTEM, preferences.find(Language.Choice.PREFERENCE, Language.Choice.SYSTEM));
        preferences.put(Language.Choice.PREFERENCE, "KLINGON");
        assertEquals(Language.Choice.SYSTEM, preferences.find(Language.Choice.PREFERENCE, Language.Choice.SYSTEM));
    }

    @Test
    void everyLanguageCanBeChosen() {
        var choices = List.of(Language.Choice.values()).stream()
                .flatMap(choice -> choice.language().stream())
                .toList();
        assertEquals(List.of(Language.values()), choices);
    }

    @Test
    void theFirstOfAMonthIsSaidAsTheLanguageSaysIt() {
        var french = Words.of(Language.FRENCH_CANADA, Locale.CANADA, BUNDLE);
        assertEquals("1er mars", french.text("said", french.formatted(LocalDate.of(2026, 3, 1), "spoken.pattern")));
        assertEquals("2 mars", french.text("said", french.formatted(LocalDate.of(2026, 3, 2), "spoken.pattern")));
    }

    @Test
    void thingsAreJoinedAsTheLanguageJoinsThem() {
        var things = List.of("a", "b", "c");
        assertEquals("a, b, c", Words.of(Locale.US).list(things));
        assertEquals("a, b et c", Words.of(Language.FRENCH_CANADA, Locale.US).list(things));
        assertEquals("a", Words.of(Locale.US).list(List.of("a")));
        assertEquals("", Words.of(Locale.US).list(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"0, 0 muscle", "1, 1 muscle", "2, 2 muscles"})
    void inFrenchNoneIsSingularLikeOne(int count, String said) {
        assertEquals(
                said, Words.of(Language.FRENCH_CANADA, Locale.CANADA, BUNDLE).text("muscles", count));
    }

    @ParameterizedTest
    @CsvSource({"0, 0 muscles", "1, 1 muscle", "2, 2 muscles"})
    void inEnglishNoneIsPlural(int count, String said) {
        assertEquals(said, Words.of(Language.ENGLISH, Locale.CANADA, BUNDLE).text("muscles", count));
    }

    @Test
    void aTimeIsWrittenAsInTheRegion() {
        assertEquals("17 h 30", plain(Words.of(Language.FRENCH_CANADA, Locale.CANADA)));
        assertEquals("17:30", plain(Words.of(Language.FRENCH_CANADA, Locale.FRANCE)));
        assertEquals("17:30", plain(Words.of(Language.ENGLISH, Locale.GERMANY)));
    }

    @ParameterizedTest
    @CsvSource({
        "ja-JP, 17:30",
        "tr-TR, 17:30",
        "pt-BR, 17:30",
        "zh-CN, 17:30",
        "el-GR, 5:30 PM",
        "ar-EG, 5:30 PM",
        "hi-IN, 5:30 pm",
        "en-US, 5:30 PM"
    })
    void englishCountsTheHoursAsTheRegionDoes(String system, String said) {
        assertEquals(said, plain(Words.of(Locale.forLanguageTag(system))));
    }

    @Test
    void theRegionsWithTheMonthFirstAreThoseWhereJavaKnowsThatEnglish() {
        assertEquals(
                Conventions.MONTH_FIRST,
                Stream.of(Locale.getAvailableLocales())
                        .filter(locale -> locale.getLanguage().equals("en"))
                        .filter(locale -> !locale.getCountry().isEmpty()
                                && locale.getScript().isEmpty()
                                && locale.getVariant().isEmpty())
                        .filter(locale -> DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                                        FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                                .startsWith("M"))
                        .map(Locale::getCountry)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({"08:00, 8 h", "08:05, 8 h 05", "00:00, 0 h", "12:30, 12 h 30"})
    void inQuebecAnHourHasNoZeroAndAFullOneNoMinutes(LocalTime time, String said) {
        assertEquals(said.replace(' ', '\u00a0'), Words.of(Locale.CANADA_FRENCH).time(time));
    }

    private static String plain(Words words) {
        return words.time(LocalTime.of(17, 30)).replaceAll("\\p{Z}", " ");
    }

    @Test
    void whereTheUserLivesDoesNotHangOnTheLanguage() {
        for (Language language : Language.values()) {
            assertEquals(Locale.ENGLISH, Words.of(language, Locale.ENGLISH).system());
            assertEquals(
                    "999", EmergencyNumber.usualIn(Words.of(language, Locale.UK).system()));
            assertEquals(
                    "112",
                    EmergencyNumber.usualIn(Words.of(language, Locale.ENGLISH).system()));
        }
    }
}

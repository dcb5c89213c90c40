package app.easeback.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.StoreException;
import app.easeback.core.body.Movement;
import app.easeback.core.body.Muscle;
import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.MuscleGroup;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.Urgency;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.reminder.Why;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.Tightness;
import app.easeback.core.suggestion.Change;
import app.easeback.core.suggestion.Fact;
import app.easeback.core.suggestion.Reason;
import app.easeback.core.suggestion.Rule;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.suggestion.TrainingLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final ZonedDateTime MORNING = ZonedDateTime.parse("2026-03-04T08:00+01:00[Europe/Berlin]");
    private static final Site CALF =
            new Site(MuscleCatalog.standard().find("gastrocnemius").orElseThrow(), Side.LEFT);

    private final Words words = Words.of(Locale.UK);

    static Stream<Enum<?>> shown() {
        return Stream.<Enum<?>[]>of(
                        Side.values(),
                        MuscleGroup.values(),
                        Movement.values(),
                        Purpose.values(),
                        Tightness.values(),
                        TrainingLevel.values(),
                        Suggestion.Source.values(),
                        Urgency.values(),
                        Symptom.values(),
                        ReminderKind.values(),
                        ReminderState.values(),
                        Why.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("shown")
    void everyShownConstantHasAName(Enum<?> constant) {
        assertWhole(words.name(constant));
    }

    @ParameterizedTest
    @EnumSource
    void everyLevelSaysWhatItMeans(TrainingLevel level) {
        assertWhole(words.text("level." + level + ".means"));
    }

    @ParameterizedTest
    @EnumSource
    void everyUrgencySaysWhatToDo(Urgency urgency) {
        assertWhole(words.text("care." + urgency, "112"));
    }

    @ParameterizedTest
    @EnumSource
    void everyTroubleSaysWhatToDo(StoreException.Trouble trouble) {
        var text = new TroubleWords(words).say(new StoreException(trouble, "/home/me/easeback", new IOException("no")));
        assertWhole(text);
        assertTrue(text.contains("/home/me/easeback"), text);
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasASentence(Rule rule) {
        var when = new Fact.When(MORNING);
        var where = new Fact.Where(CALF);
        var input = switch (rule) {
            case RED_FLAG -> List.<Fact>of(new Fact.Signs(Set.of(Symptom.FEVER)));
            case PRACTITIONER_ADVICE, MINIMUM_24_HOURS -> List.<Fact>of(when);
            case PAINFUL_NEEDLING -> List.<Fact>of(new Fact.Count(7));
            default -> List.of(where, new Fact.Count(7), new Fact.Count(8));
        };
        assertWhole(new ReasonWords(words, MORNING).say(Reason.of(rule, input.toArray(Fact[]::new))));
    }

    @ParameterizedTest
    @EnumSource
    void everyChangeHasASentence(Change.Kind kind) {
        var fact = switch (kind) {
            case ADVISED_TIME, HOURS_TO_PASS -> new Fact.When(MORNING);
            default -> new Fact.Count(2);
        };
        assertWhole(new ReasonWords(words, MORNING).say(Change.of(kind, fact)));
    }

    @Test
    void everyMuscleHasANameAndNoTwoHaveTheSame() {
        var names = MuscleCatalog.standard().muscles().stream()
                .map(Muscle::id)
                .map(id -> words.text("muscle." + id))
                .distinct()
                .toList();
        assertEquals(60, names.size());
        names.forEach(WordsTest::assertWhole);
    }

    @Test
    void aSiteIsNamedInEverydayWords() {
        assertEquals("left calf", words.site(CALF));
        assertEquals("middle of calf", words.site(new Site(CALF.muscle(), Side.MIDLINE)));
        assertEquals("left calf, right calf", words.sites(List.of(CALF, new Site(CALF.muscle(), Side.RIGHT))));
    }

    @Test
    void argumentsArePutIntoWords() {
        assertEquals("Full intensity: Wed 4 Mar, 08:00", words.text("window.suggested", MORNING));
        assertEquals("not before Wed 4 Mar", words.text("window.earliest", MORNING.toLocalDate()));
        assertEquals("not before 08:00", words.text("window.earliest", MORNING.toLocalTime()));
        assertEquals("not before left calf", words.text("window.earliest", CALF));
        assertEquals("not before Light", words.text("window.earliest", TrainingLevel.LIGHT));
        assertEquals("not before it", words.text("window.earliest", "it"));
    }

    @Test
    void timesFollowTheLocale() {
        assertEquals("20:05", words.time(LocalTime.of(20, 5)));
        assertEquals("8:05 PM", Words.of(Locale.US).time(LocalTime.of(20, 5)).replace('\u202f', ' '));
        assertEquals(Locale.UK, words.locale());
        assertEquals("Sun 29 Mar", words.day(LocalDate.of(2026, 3, 29)));
    }

    @Test
    void aMomentOfAnotherYearIsToldWithIt() {
        var later = MORNING.plusYears(1);
        assertEquals("Wed 4 Mar, 08:00", words.dated(MORNING, MORNING));
        assertEquals("Thu 4 Mar 2027, 08:00", words.dated(later, MORNING));
        assertEquals(
                "Your practitioner said: full intensity from Thu 4 Mar 2027, 08:00.",
                new ReasonWords(words, MORNING).say(Reason.of(Rule.PRACTITIONER_ADVICE, new Fact.When(later))));
        assertEquals(
                "Time: the 24 hours end Thu 4 Mar 2027, 08:00.",
                new ReasonWords(words, MORNING).say(Change.of(Change.Kind.HOURS_TO_PASS, new Fact.When(later))));
    }

    @Test
    void todayIsThatOfTheClocksThatAMomentIsToldBy() {
        var tokyo = ZoneId.of("Asia/Tokyo");
        var late = MORNING.withHour(20);
        assertEquals("today, 04:00", words.moment(late.withZoneSameInstant(tokyo), late));
        var newYear = ZonedDateTime.parse("2027-01-01T04:00+09:00[Asia/Tokyo]");
        assertEquals("Fri 1 Jan, 04:00", words.dated(newYear, newYear.withZoneSameInstant(MORNING.getZone())));
        assertEquals("today, 20:00", words.momentHere(late.withZoneSameInstant(tokyo), late));
    }

    @Test
    void aMissingTextIsAnError() {
        var missing = assertThrows(IllegalArgumentException.class, () -> words.text("no.such.key"));
        assertEquals("no text for no.such.key", missing.getMessage());
    }

    @Test
    void twoBundlesMayNotShareAKey() {
        var twice =
                assertThrows(IllegalStateException.class, () -> Words.of(Locale.UK, "app.easeback.core.words.core"));
        assertTrue(String.valueOf(twice.getMessage()).startsWith("two texts for "), twice::toString);
    }

    @Test
    void noBundleHasAStraightApostrophe() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources"))) {
            var bundles = files.filter(file -> file.toString().endsWith(".properties"))
                    .toList();
            assertFalse(bundles.isEmpty());
            for (Path bundle : bundles) {
                assertFalse(Files.readString(bundle).contains("'"), bundle::toString);
            }
        }
    }

    private static void assertWhole(String text) {
        assertFalse(text.isBlank());
        assertFalse(text.contains("{"), text);
    }

    @Test
    void aSentenceThatEndsInAnAbbreviationHasOneFullStop() {
        String said = Words.of(Locale.CANADA).text("window.likely.alone", MORNING, MORNING.plusHours(8));
        assertTrue(said.endsWith("p.m.") && !said.contains(".."), said);
        assertEquals("not before ../here", words.text("window.earliest", "../here"));
    }

    @Test
    void whatSomebodyWroteKeepsItsFullStops() {
        var said = Reason.of(Rule.PRACTITIONER_ADVICE, new Fact.Quote("Rest.. then go.."));
        assertEquals("Your practitioner said: “Rest.. then go..”", new ReasonWords(words, MORNING).say(said));
        var full = new StoreException(StoreException.Trouble.DISK_FULL, "/home/me/v.. old", null);
        assertTrue(new TroubleWords(words).say(full).contains("/home/me/v.. old"), new TroubleWords(words).say(full));
    }
}

package app.easeback.core.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideTest {

    /// A page of 900 by 600 pixels with the text column of the Guide holds about this much, and a little more with a
    /// list.
    private static final int A_SCREENFUL = 1250;

    private final Words words = Words.of(Locale.UK, Guide.TEXTS);
    private final List<GuideTopic> topics = Guide.topics(words);

    @Test
    void everyTopicHasItsPageInOrder() {
        assertEquals(
                List.of(Topic.values()), topics.stream().map(GuideTopic::topic).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aPageIsShortAndEveryPassageSaysHowWellItIsKnownAndFromWhere(Topic topic) {
        var page = topics.get(List.of(Topic.values()).indexOf(topic));

        assertFalse(page.title().isBlank());
        assertFalse(page.also().isBlank());
        assertTrue(page.passages().size() >= 3, () -> topic + " says little");
        assertTrue(
                text(page).length() <= A_SCREENFUL,
                () -> topic + " has " + text(page).length());
        for (Passage passage : page.passages()) {
            assertFalse(passage.text().isBlank());
            assertTrue(passage.label().mayStandOn(passage.sources()), passage::text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySourceIsUsedAndCanBeFound(Reference source) {
        assertTrue(topics.stream().anyMatch(page -> page.sources().contains(source)), source::name);
        assertFalse(words.name(source).isBlank());
        assertFalse(words.text("Reference." + source.name() + ".full").isBlank());
    }

    @ParameterizedTest
    @EnumSource
    void everyLabelIsExplained(EvidenceLabel label) {
        assertFalse(words.name(label).isBlank());
        assertFalse(words.text("EvidenceLabel." + label.name() + ".means").isBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "STUDIED, BOYCE_2020, true",
        "STUDIED, ARTICLE, false",
        "STUDIED, CASE_REPORTS, false",
        "STUDIED, OUR_CHOICE, false",
        "PRACTICE, ARTICLE, true",
        "PRACTICE, BOYCE_2020, false",
        "PRACTICE, OUR_CHOICE, false",
        "OPINION, OUR_CHOICE, true",
        "OPINION, ARTICLE, true",
        "OPINION, BOYCE_2020, false",
    })
    void aLabelStandsOnSourcesThatCarryIt(EvidenceLabel label, Reference source, boolean may) {
        assertEquals(may, label.mayStandOn(List.of(source)));
    }

    @Test
    void oneSourceThatDoesNotCarryALabelIsEnoughToRefuseIt() {
        assertFalse(EvidenceLabel.STUDIED.mayStandOn(List.of(Reference.BOYCE_2020, Reference.OUR_CHOICE)));
        assertFalse(EvidenceLabel.STUDIED.mayStandOn(List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Passage(
                        EvidenceLabel.STUDIED, List.of(Reference.OUR_CHOICE), List.of(Line.of("Tape helps."))));
    }

    /// What was only remembered is not in that record, so it cannot become a study of the Guide.
    @ParameterizedTest
    @EnumSource
    void everyStudyStandsInTheRecordOfWhatWasChecked(Reference source) throws Exception {
        if (source.kind() == Reference.Kind.STUDY) {
            String record = Files.readString(Path.of("docs/evidence.md"));
            assertTrue(record.contains("`" + source.name() + "`"), source::name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Moritz", "CSCCa", "NSCA", "Talts", "Hooper", "Borg", "Foster", "44 °C"})
    void whatWasOnlyRememberedIsNowhereCited(String remembered) {
        String all = topics.stream().map(GuideTest::text).collect(Collectors.joining())
                + Stream.of(Reference.values())
                        .map(source -> words.text("Reference." + source.name() + ".full"))
                        .collect(Collectors.joining());
        assertFalse(all.contains(remembered));
    }

    @ParameterizedTest
    @CsvSource({
        "HEAT, OPINION, not proven",
        "TAPE, STUDIED, no effect of tape",
        "TWENTY_FOUR_HOURS, OPINION, not proven",
        "WHAT_IMS_DOES, OPINION, not a medical device",
        "WHEN_TO_CALL, OPINION, If you are unsure",
    })
    void whatIsNotKnownIsSaid(Topic topic, EvidenceLabel label, String said) {
        var page = topics.get(List.of(Topic.values()).indexOf(topic));
        assertTrue(page.passages().stream()
                .anyMatch(passage -> passage.label() == label && passage.text().contains(said)));
    }

    @Test
    void aLineOfAListHasItsMark() {
        assertEquals(new Line("•", List.of(new Span.Plain("a towel"))), Line.of("• a towel"));
        assertEquals(new Line("12.", List.of(new Span.Plain("a towel"))), Line.of("12. a towel"));
        assertEquals(new Line("", List.of(new Span.Plain("A towel."))), Line.of("A towel."));
    }

    @Test
    void aLinkLeadsToItsTopic() {
        assertEquals(
                List.of(
                        new Span.Plain("See "),
                        new Span.Link("how to use heat", Topic.HEAT),
                        new Span.Plain(" and "),
                        new Span.Link("tape", Topic.TAPE)),
                Span.of("See [how to use heat](HEAT) and [tape](TAPE)"));
        assertEquals("See heat.", Line.of("See [heat](HEAT).").text());
        assertThrows(IllegalArgumentException.class, () -> Span.of("[ice](ICE)"));
    }

    private static String text(GuideTopic page) {
        return page.passages().stream().map(Passage::text).collect(Collectors.joining("\n"));
    }
}

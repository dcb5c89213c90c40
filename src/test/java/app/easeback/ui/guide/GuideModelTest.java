package app.easeback.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.guide.Guide;
import app.easeback.core.guide.GuideTopic;
import app.easeback.core.guide.Topic;
import app.easeback.core.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideModelTest {

    private final GuideModel model = new GuideModel(Guide.topics(Words.of(Locale.UK, Guide.TEXTS)));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "towel, HEAT",
                "BOILING water, HEAT",
                "volleyball, TWENTY_FOUR_HOURS",
                "martín, ''",
                "kinesio, TAPE",
                "ice, HEAT TAPE",
                "needle still, WHEN_TO_CALL",
                "quantum, ''",
            })
    void aSearchFindsWhatIsSaidAndWhatPeopleCallIt(String typed, String topics) {
        model.queryProperty().set(typed);
        for (String topic : topics.replace("''", "").split(" ", -1)) {
            if (!topic.isEmpty()) {
                assertTrue(found().contains(Topic.valueOf(topic)), () -> typed + ": " + found());
            } else {
                assertEquals(List.of(), found());
            }
        }
    }

    @Test
    void withNothingTypedEverythingIsThere() {
        assertEquals(List.of(Topic.values()), found());
        model.queryProperty().set("towel");
        model.queryProperty().set(" ");
        assertEquals(List.of(Topic.values()), found());
    }

    @Test
    void theFirstMatchIsReadWhereTheOneThatWasReadIsNone() {
        model.choose(Topic.TAPE);
        model.queryProperty().set("volleyball");
        assertEquals(Topic.TWENTY_FOUR_HOURS, read());

        model.queryProperty().set("quantum");
        assertEquals(Topic.TWENTY_FOUR_HOURS, read());
    }

    @Test
    void thePassagesThatMatchAreCounted() {
        model.queryProperty().set("towel");
        var heat = model.foundProperty().get().stream()
                .filter(found -> found.topic().topic() == Topic.HEAT)
                .findFirst()
                .orElseThrow();
        assertEquals(1, heat.passages().size());
    }

    @Test
    void whoComesByALinkGoesBackStepByStep() {
        var went = new ArrayList<String>();
        model.queryProperty().set("towel");
        model.open(Topic.HEAT, "Reminders", () -> went.add("reminders"));
        assertEquals("", model.queryProperty().get());
        assertEquals(Optional.of("Reminders"), back());

        model.follow(Topic.TAPE);
        assertEquals(Topic.TAPE, read());
        assertEquals(Optional.of("Heat, step by step"), back());

        model.goBack();
        assertEquals(Topic.HEAT, read());
        assertEquals(List.of(), went);

        model.goBack();
        assertEquals(List.of("reminders"), went);
        assertFalse(back().isPresent());
        model.goBack();
        assertEquals(List.of("reminders"), went);
    }

    @Test
    void whoGoesElsewhereHasNoWayBack() {
        model.open(Topic.HEAT, "Reminders", () -> {});
        model.forgetTheWay();
        assertEquals(Optional.empty(), back());
    }

    private List<Topic> found() {
        return model.foundProperty().get().stream()
                .map(Found::topic)
                .map(GuideTopic::topic)
                .toList();
    }

    private Topic read() {
        return model.currentProperty().get().topic();
    }

    private Optional<String> back() {
        return model.backProperty().get();
    }
}

package app.easeback.ui.common.advice;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.Samples;
import app.easeback.core.diary.Diary;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.suggestion.Window;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Words;
import app.easeback.ui.WindowTest;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fx")
class WindowLinesTest extends WindowTest {

    private static final ZonedDateTime NOW = MONDAY.plusHours(26);
    private static final Window AHEAD = likely(0.7);

    @Override
    public void start(Stage stage) {
        stage.show();
    }

    @Test
    void theTimeToPlanForIsFollowedByHowSureItIs() {
        assertEquals(
                List.of(
                        "Full intensity: tomorrow, 01:30",
                        "Likely by tomorrow, 05:30.",
                        "Chance that you are ready by now: about 7 in 10"),
                lines(said(NOW, TrainingLevel.MODERATE, Optional.of(AHEAD), Optional.empty())));
    }

    @Test
    void whatHasNotBegunYetIsLikelyBetweenTwoTimes() {
        var window = new Window(NOW.plusHours(1), NOW.plusHours(6), Optional.of(NOW.plusHours(10)), Optional.of(0.0));
        assertEquals(
                "Likely between today, 20:30 and tomorrow, 05:30.",
                lines(said(NOW, TrainingLevel.LIGHT, Optional.of(window), Optional.empty()))
                        .get(1));
    }

    @Test
    void theRulesOwnTimeStandsBesideAnotherOne() {
        var rules = Window.ofRules(NOW.minusHours(2), NOW.plusHours(12).plusMinutes(30));
        var same = Window.ofRules(NOW.minusHours(2), AHEAD.suggested());
        assertEquals(
                "The level follows the rules, and they say: tomorrow, 08:00",
                lines(said(NOW, TrainingLevel.MODERATE, Optional.of(AHEAD), Optional.empty(), Optional.of(rules)))
                        .getLast());
        var sooner = Window.ofRules(NOW.minusHours(2), NOW.plusHours(2));
        assertEquals(
                "By the rules alone: today, 21:30",
                lines(said(NOW, TrainingLevel.MODERATE, Optional.of(AHEAD), Optional.empty(), Optional.of(sooner)))
                        .getLast());
        assertEquals(
                lines(said(NOW, TrainingLevel.MODERATE, Optional.of(AHEAD), Optional.empty())),
                lines(said(NOW, TrainingLevel.MODERATE, Optional.of(AHEAD), Optional.empty(), Optional.of(same))));
    }

    @ParameterizedTest
    @CsvSource({
        "0, less than 1 in 10",
        "0.04, less than 1 in 10",
        "0.05, about 1 in 10",
        "0.66, about 7 in 10",
        "0.94, about 9 in 10",
        "0.95, more than 9 in 10",
        "1, more than 9 in 10",
    })
    void theChanceIsToldInTenthsAndNeverAsNoneOrAll(double chance, String told) {
        var window = likely(chance);
        assertEquals(
                "Chance that you are ready by now: " + told,
                lines(said(NOW, TrainingLevel.LIGHT, Optional.of(window), Optional.empty()))
                        .getLast());
    }

    @Test
    void beforeTheTwentyFourHoursAreOverNoChanceIsTold() {
        var early = MONDAY.plusHours(23);
        assertEquals(
                2,
                lines(said(early, TrainingLevel.LIGHT, Optional.of(AHEAD), Optional.empty()))
                        .size());
    }

    @Test
    void aWindowThatIsShutIsOneTime() {
        var at = NOW.plusHours(4);
        var shut = new Window(at, at, Optional.of(at), Optional.empty());
        assertEquals(
                List.of("Full intensity: today, 23:30"),
                lines(said(NOW, TrainingLevel.LIGHT, Optional.of(shut), Optional.empty())));
    }

    @Test
    void whatTheForecastAloneSaysStandsBesideTheAdvice() {
        var advised = Window.ofRules(NOW.plusHours(2), NOW.plusHours(2));
        assertEquals(
                List.of(
                        "Full intensity: today, 21:30",
                        "Without this advice: tomorrow, 01:30 (likely by tomorrow, 05:30)"),
                lines(said(NOW, TrainingLevel.LIGHT, Optional.of(advised), Optional.of(AHEAD))));
    }

    @Test
    void whereTheForecastAloneSaysNowItIsToldOnlyWhileSomethingIsHeldBack() {
        var advised = Window.ofRules(NOW.plusHours(2), NOW.plusHours(2));
        var own = Window.ofRules(NOW, NOW);
        assertEquals(
                "Without this advice: now",
                lines(said(NOW, TrainingLevel.LIGHT, Optional.of(advised), Optional.of(own)))
                        .getLast());
        assertEquals(
                List.of("Full intensity: now"),
                lines(said(NOW, TrainingLevel.FULL, Optional.of(own), Optional.of(own))));
    }

    @Test
    void withoutAWindowThePractitionerIsToBeAsked() {
        assertEquals(
                List.of("No time for full intensity: ask your practitioner when to go further."),
                lines(said(NOW, TrainingLevel.LIGHT, Optional.empty(), Optional.empty())));
    }

    private List<String> lines(Suggestion suggestion) {
        var words = Words.of(Locale.UK);
        var lines = new WindowLines("line", words, suggestion, time -> words.moment(time, suggestion.at()));
        return lines.getChildren().stream()
                .map(line -> ((Label) line).getText())
                .toList();
    }

    /// From two hours ago over six hours ahead to ten hours ahead.
    private static Window likely(double chance) {
        return new Window(NOW.minusHours(2), NOW.plusHours(6), Optional.of(NOW.plusHours(10)), Optional.of(chance));
    }

    private static Suggestion said(
            ZonedDateTime at, TrainingLevel level, Optional<Window> window, Optional<Window> withoutAdvice) {
        return said(at, level, window, withoutAdvice, Optional.empty());
    }

    private static Suggestion said(
            ZonedDateTime at,
            TrainingLevel level,
            Optional<Window> window,
            Optional<Window> withoutAdvice,
            Optional<Window> byRules) {
        var real =
                new TimelineController().suggest(new Diary(List.of(Samples.smallSession("s", MONDAY)), List.of()), at);
        return new Suggestion(
                at,
                level,
                real.source(),
                real.deciding(),
                window,
                withoutAdvice,
                byRules,
                real.care(),
                real.muscles(),
                real.movements(),
                real.reasons(),
                real.change(),
                real.modelVersion());
    }
}

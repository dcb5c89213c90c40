package app.easeback.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.easeback.Samples;
import app.easeback.core.diary.Diary;
import app.easeback.core.rules.Rules;
import app.easeback.core.session.PractitionerAdvice;
import app.easeback.core.suggestion.SignReport;
import app.easeback.core.words.Words;
import app.easeback.ui.WindowTest;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// At the end of a year, when the time that the practitioner gave is over.
@Tag("fx")
class DecisionCardTest extends WindowTest {

    private static final ZonedDateTime NEW_YEAR =
            Samples.MONDAY.withYear(2027).withDayOfYear(1).withHour(0).withMinute(0);

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(card(), 800, 600));
        stage.show();
    }

    private static DecisionCard card() {
        return new DecisionCard(Words.of(Locale.UK, "app.easeback.ui.shell", "app.easeback.ui.today.today"));
    }

    @Test
    void theReasonsAreSaidAnewWhenTheYearOfTheirMomentsIsOver() {
        var card = lookup("#decision").queryAs(DecisionCard.class);
        var made = card();
        interact(() -> {
            card.show(today(NEW_YEAR.minusMinutes(1)));
            made.show(today(NEW_YEAR));
        });
        assertNotEquals(texts(made), texts(card));
        interact(() -> card.show(today(NEW_YEAR)));
        assertEquals(texts(made), texts(card));
    }

    private static Today today(ZonedDateTime now) {
        var session = Samples.smallSession("s", NEW_YEAR.minusMinutes(70 * 60 + 30));
        var advice = new PractitionerAdvice(session.at(), Optional.of(NEW_YEAR.minusHours(6)), Optional.empty());
        var ratings = List.of(
                Samples.smallCheckIn("c", NEW_YEAR.minusHours(30), 0),
                Samples.smallCheckIn("d", NEW_YEAR.minusHours(5), 0));
        return new Today(
                Rules.suggest(new Diary(List.of(Samples.advised(session, List.of(advice))), ratings), now),
                new SignReport(now, List.of(), List.of()),
                List.of(),
                "112",
                List.of(),
                List.of(),
                Optional.empty(),
                true,
                true);
    }

    private static List<String> texts(DecisionCard card) {
        return card.lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }
}

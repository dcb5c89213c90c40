package app.easeback.ui.today;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.SettableClock;
import app.easeback.core.MemoryStore;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.suggestion.SeenSigns;
import app.easeback.core.suggestion.SignReport;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Words;
import app.easeback.ui.WindowTest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class SeenSignsCardTest extends WindowTest {

    private static final List<SeenSigns> SEEN =
            List.of(new SeenSigns(MONDAY.minusDays(1), List.of(Symptom.CHEST_PAIN)));

    @Override
    public void start(Stage stage) {
        var card = new SeenSignsCard(
                Words.of(Locale.UK, "app.easeback.ui.shell", "app.easeback.ui.today.today"), () -> {});
        stage.setScene(new Scene(card, 600, 200));
        stage.show();
    }

    @Test
    void anotherEmergencyNumberIsToldAtOnce() {
        interact(() -> {
            show("112");
            show("0800 555");
        });
        assertTrue(
                lookup(node -> node instanceof Labeled label && label.getText().contains("0800 555"))
                        .tryQuery()
                        .isPresent());
    }

    private void show(String number) {
        var clock = new SettableClock(MONDAY);
        var suggestion = new Recovery(new MemoryStore(), new TimelineController(), clock).suggestionNow();
        lookup("#seen-signs")
                .queryAs(SeenSignsCard.class)
                .show(new Today(
                        suggestion,
                        new SignReport(MONDAY, List.of(), List.of()),
                        SEEN,
                        number,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        false,
                        true));
    }
}

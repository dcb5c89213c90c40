package app.easeback.ui.common.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.Samples;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.timeline.Phase;
import app.easeback.core.words.Words;
import app.easeback.ui.WindowTest;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class PhaseStripTest extends WindowTest {

    private PhaseStrip strip;

    @Override
    public void start(Stage stage) {
        strip = new PhaseStrip(Words.of(Locale.UK, "app.easeback.ui.shell"));
        var day = Samples.MONDAY;
        strip.show(
                List.of(
                        new Phase(day, day.plusMinutes(30), TrainingLevel.LIGHT, false),
                        new Phase(day.plusMinutes(30), day.plusHours(24), TrainingLevel.FULL, true)),
                day.plusHours(24));
        stage.setScene(new Scene(strip, 600, 60));
        stage.sizeToScene();
        stage.show();
    }

    @Test
    void aNameThatDoesNotFitIsLeftOutEachTime() {
        interact(() -> {
            for (int i = 0; i < 3; i++) {
                strip.requestLayout();
                strip.layout();
                assertEquals(List.of("", "Full"), names());
            }
        });
    }

    private List<String> names() {
        return strip.getChildrenUnmodifiable().stream()
                .filter(Label.class::isInstance)
                .map(segment -> ((Label) segment).getText())
                .toList();
    }
}

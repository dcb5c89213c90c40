package app.easeback.app.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.app.Walk;
import app.easeback.app.wiring.WindowTexts;
import app.easeback.core.words.Language;
import app.easeback.core.words.Pseudo;
import app.easeback.core.words.Words;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.look.TextSize;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No text is cut off in another language: in one that is two fifths longer than English, and in French, where the
/// largest text has to fit too.
@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class ClippingTest extends WindowTest {

    @TempDir
    private Path folder;

    private Stage stage;

    @Override
    public void start(Stage window) {
        stage = window;
    }

    @Test
    void nothingIsClippedInALongerLanguage() {
        nothingIsClipped(Pseudo.of(WindowTexts.in(Language.ENGLISH, Pseudo.region())), TextSize.USUAL);
    }

    @Test
    void nothingIsClippedInFrench() {
        nothingIsClipped(WindowTexts.in(Language.FRENCH_CANADA, Locale.CANADA_FRENCH), TextSize.USUAL);
    }

    @Test
    void nothingIsClippedInFrenchAtTheLargestText() {
        nothingIsClipped(WindowTexts.in(Language.FRENCH_CANADA, Locale.CANADA_FRENCH), TextSize.LARGEST);
    }

    private void nothingIsClipped(Words words, TextSize size) {
        var clipped = new Clipped();
        var levels = new HashSet<String>();
        interact(() -> Walk.through(stage, folder, words, false, size, place -> {
            clipped.look(place);
            if (place.scene().lookup(".muscle-levels") != null) {
                levels.add(place.name());
            }
        }));
        System.out.println("Texts in " + words.text("app.name") + " " + words.locale() + " at " + size.percent()
                + " %: " + clipped.texts() + " looked at, " + clipped.heights() + " measured in height, "
                + clipped.words() + " words in several lines, "
                + clipped.found().size() + " clipped");
        assertTrue(clipped.texts() > 1000 && clipped.heights() > 1000 && clipped.words() > 500);
        assertEquals(List.of(), clipped.sideways());
        assertTrue(levels.contains("apart today"), "no muscle by itself was looked at");
        assertTrue(clipped.found().isEmpty(), () -> String.join("\n", clipped.found()));
    }
}

package app.easeback.app.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.app.Walk;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.look.TextSize;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Everything can be read at every size of text in the smallest window.
@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class TextSizeTest extends WindowTest {

    @TempDir
    private Path folder;

    private Stage stage;

    @Override
    public void start(Stage window) {
        stage = window;
    }

    @ParameterizedTest
    @EnumSource(names = {"USUAL", "LARGE", "LARGEST"})
    void nothingIsClipped(TextSize size) {
        var clipped = new Clipped();
        var levels = new HashSet<String>();
        interact(() -> Walk.through(stage, folder, false, size, place -> {
            clipped.look(place);
            if (place.scene().lookup(".muscle-levels") != null) {
                levels.add(place.name());
            }
        }));
        System.out.println("Text at " + size.percent() + " %: " + clipped.texts() + " texts looked at, "
                + clipped.heights() + " measured in height, " + clipped.words() + " words in several lines, "
                + clipped.found().size() + " clipped");
        assertTrue(clipped.texts() > 1000 && clipped.heights() > 1000 && clipped.words() > 500);
        assertEquals(List.of(), clipped.sideways());
        assertTrue(levels.contains("apart today"), "no muscle by itself was looked at");
        assertTrue(clipped.found().isEmpty(), () -> String.join("\n", clipped.found()));
    }
}

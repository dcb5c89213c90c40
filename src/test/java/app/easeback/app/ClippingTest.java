package app.easeback.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.SettableClock;
import app.easeback.core.Import;
import app.easeback.core.Journal;
import app.easeback.core.SameThread;
import app.easeback.core.sample.SampleData;
import app.easeback.core.words.Language;
import app.easeback.core.words.Pseudo;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.common.Theme;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/// No text is cut off where it is two fifths longer than in English.
@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class ClippingTest extends ApplicationTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-03T10:00+01:00[Europe/Berlin]");

    /// What may be cut off, each with the reason.
    private static final Map<String, String> MEANT = Map.of(
            "filter-choice", "a narrow filter: its list shows the names whole",
            "screen-title in screen-head “[Séèssíìóòns]”", "one word beside four controls in the smallest window",
            "card-title in buttons “[Lóòóòk báàck]”", "two words beside the buttons in the smallest window");

    @TempDir
    private Path folder;

    private Stage stage;
    private int texts;

    @Override
    public void start(Stage shown) {
        Theme.loadFonts();
        stage = shown;
    }

    @Test
    void everyScreenShowsItsTextsWhole() {
        var cut = new TreeMap<String, Set<String>>();
        interact(() -> {
            try (var full = SqliteStore.open(folder.resolve("full.db"));
                    var empty = SqliteStore.open(folder.resolve("empty.db"))) {
                var clock = new SettableClock(NOW);
                new Import(new Journal(full, clock), full)
                        .run(SampleData.of(NOW, SampleData.SEED, Language.ENGLISH), false);
                walk(full, "full", cut);
                walk(empty, "empty", cut);
            }
        });
        System.out.println("clipping: " + texts + " texts looked at");
        assertTrue(texts > 1000, () -> "only " + texts + " texts");
        cut.keySet().removeIf(text -> MEANT.keySet().stream().anyMatch(text::contains));
        assertEquals(Map.of(), cut);
    }

    private void walk(SqliteStore store, String name, Map<String, Set<String>> cut) {
        for (int[] size : new int[][] {{900, 600}, {1400, 900}}) {
            var words = Pseudo.of(Wiring.words(Language.ENGLISH, Pseudo.region()));
            var wiring = new Wiring(
                    store,
                    folder,
                    new SettableClock(NOW),
                    words,
                    new SameThread(),
                    _ -> {},
                    _ -> {},
                    false,
                    Computer.NONE);
            wiring.tick();
            var scene = new Scene(wiring.window(), size[0], size[1]);
            stage.setScene(scene);
            Theme.apply(scene, false);
            for (String screen : wiring.screens()) {
                wiring.navigation().go(screen);
                look(scene, name + " " + screen + " " + size[0], cut);
                scene.getRoot().lookupAll(".titled-pane").forEach(pane -> ((TitledPane) pane).setExpanded(true));
                for (String more : Set.of("#check-in-details", "#check-in-more")) {
                    if (scene.lookup(more) instanceof Button open) {
                        open.fire();
                    }
                }
                look(scene, name + " " + screen + " opened " + size[0], cut);
            }
            wiring.repeatLastSession();
            look(scene, name + " session form " + size[0], cut);
        }
    }

    private void look(Scene scene, String where, Map<String, Set<String>> cut) {
        var walk = new Walk(scene);
        texts += walk.texts();
        walk.clipped()
                .forEach(text -> cut.computeIfAbsent(text, _ -> new TreeSet<>()).add(where));
    }

    @Test
    void aTextWithTooLittleRoomIsFound() {
        var narrow = new Label("a text that does not fit");
        narrow.setMaxWidth(60);
        var wide = new Label("fits");
        interact(() -> assertEquals(
                1,
                new Walk(new Scene(new HBox(narrow, wide), 300, 100)).clipped().size()));
    }

    @Test
    void aTextOverTheEdgeIsFound() {
        var outside = new Label("outside");
        outside.setMinWidth(200);
        interact(() -> assertEquals(
                1, new Walk(new Scene(new HBox(outside), 100, 100)).clipped().size()));
    }
}

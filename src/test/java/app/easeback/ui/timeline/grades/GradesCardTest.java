package app.easeback.ui.timeline.grades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.SameThread;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Words;
import app.easeback.ui.NotedNotices;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.layout.TextTable;
import app.easeback.ui.common.look.Theme;
import app.easeback.ui.common.work.Work;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class GradesCardTest extends WindowTest {

    private Journal journal;

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        var store = new MemoryStore();
        var clock = new SettableClock(Finished.LATER);
        journal = new Journal(store, clock);
        var recovery = new Recovery(store, new TimelineController(), clock);
        var words = Words.of(Locale.UK, "app.easeback.ui.timeline.timeline");
        var model = new GradesModel(recovery, journal, new Work(new SameThread(), new NotedNotices()), clock);
        var scene = new Scene(new GradesCard(model, words), 800, 900);
        Theme.apply(scene, false);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theFoldOpensByKeyboardOnceThereIsEnoughAndItsRowsAreCopied() {
        var fold = lookup("#grades-fold").queryAs(TitledPane.class);
        assertFalse(fold.isVisible());
        interact(() -> {
            for (int number = 0; number < 3; number++) {
                Finished.keep(journal, number);
            }
        });
        assertTrue(lookup("#grades-summary").queryAs(Label.class).getText().startsWith("Of 6 windows"));

        interact(fold::requestFocus);
        type(KeyCode.SPACE);

        assertTrue(fold.isExpanded());
        var sessions = lookup("#grades-sessions").<TextTable<?>>query();
        interact(() -> sessions.getSelectionModel().selectLast());
        String copy = sessions.copyOfChosenRows();
        assertTrue(copy.startsWith("Mon 2 Mar left outer thigh\t"), copy);
        assertTrue(copy.endsWith("\tbetween Tue 17:30 and Tue 19:30"), copy);
        assertEquals(1, copy.lines().count());
    }
}

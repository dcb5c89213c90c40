package app.easeback.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.core.MemoryStore;
import app.easeback.core.SameThread;
import app.easeback.ui.NotedNotices;
import app.easeback.ui.Waiting;
import app.easeback.ui.common.look.Look;
import app.easeback.ui.common.look.TextSize;
import app.easeback.ui.common.look.Theme;
import app.easeback.ui.common.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LookModelTest {

    private final MemoryStore store = new MemoryStore();
    private final List<Look> dressed = new ArrayList<>();
    private final LookModel model = new LookModel(store, new Work(new SameThread(), new NotedNotices()), dressed::add);

    @BeforeEach
    void shown() {
        model.read();
    }

    @Test
    void whoNeverChoseHasTheSystemsColoursAndTheUsualSize() {
        assertEquals(
                Optional.of(new Look(Theme.Choice.SYSTEM, TextSize.USUAL)),
                model.lookProperty().get());
    }

    @Test
    void aThemeIsShownAtOnceAndKept() {
        model.chooseTheme(Theme.Choice.DARK);
        model.chooseTheme(Theme.Choice.DARK);
        var dark = new Look(Theme.Choice.DARK, TextSize.USUAL);
        assertEquals(List.of(dark), dressed);
        assertEquals(dark, Look.kept(store.preferences()));
    }

    @Test
    void aTextSizeIsShownAtOnceAndKeptBesideTheTheme() {
        model.chooseTheme(Theme.Choice.LIGHT);
        model.chooseTextSize(TextSize.LARGEST);
        var large = new Look(Theme.Choice.LIGHT, TextSize.LARGEST);
        assertEquals(large, dressed.getLast());
        assertEquals(large, Look.kept(store.preferences()));
    }

    @Test
    void whatWasReadBeforeAChoiceDoesNotTakeItBack() {
        var waiting = new Waiting();
        var slow = new LookModel(store, new Work(waiting, new NotedNotices()), dressed::add);
        slow.read();
        waiting.doAll();
        slow.read();
        slow.chooseTheme(Theme.Choice.DARK);
        waiting.doAll();
        slow.chooseTextSize(TextSize.LARGE);
        waiting.doAll();
        var both = new Look(Theme.Choice.DARK, TextSize.LARGE);
        assertEquals(Optional.of(both), slow.lookProperty().get());
        assertEquals(both, dressed.getLast());
        assertEquals(both, Look.kept(store.preferences()));
    }

    @Test
    void whatAnOlderOrNewerVersionKeptIsNoReasonToFail() {
        store.preferences().put("text-size", "GIGANTIC");
        assertEquals(TextSize.USUAL, Look.kept(store.preferences()).textSize());
    }
}

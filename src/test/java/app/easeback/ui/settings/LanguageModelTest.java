package app.easeback.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.core.MemoryStore;
import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.words.Language;
import app.easeback.ui.NotedNotices;
import app.easeback.ui.Waiting;
import app.easeback.ui.common.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LanguageModelTest {

    private final MemoryStore store = new MemoryStore();
    private final Waiting waiting = new Waiting();
    private final NotedNotices notices = new NotedNotices();
    private final List<Language.Choice> spoken = new ArrayList<>();
    private final LanguageModel model = new LanguageModel(store, new Work(waiting, notices), spoken::add);

    @BeforeEach
    void read() {
        model.read();
        waiting.doAll();
        assertEquals(Optional.of(Language.Choice.SYSTEM), model.choiceProperty().get());
    }

    @Test
    void whatWasReadBeforeAChoiceDoesNotTakeItBack() {
        model.read();
        model.choose(Language.Choice.ENGLISH);
        waiting.doAll();
        assertEquals(
                Optional.of(Language.Choice.ENGLISH), model.choiceProperty().get());
        assertEquals(List.of(Language.Choice.ENGLISH), spoken);
    }

    @Test
    void aChoiceThatCannotBeKeptIsShownAsItReallyIs() {
        store.refuseWrites(new StoreException(Trouble.DISK_FULL, "disk", null));
        model.choose(Language.Choice.ENGLISH);
        waiting.doAll();
        assertEquals(1, notices.problems.size());
        assertEquals(Optional.of(Language.Choice.SYSTEM), model.choiceProperty().get());
        assertEquals(List.of(), spoken);
    }
}

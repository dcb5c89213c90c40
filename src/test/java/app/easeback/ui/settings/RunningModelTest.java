package app.easeback.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.MemoryStore;
import app.easeback.core.SameThread;
import app.easeback.core.StoreException;
import app.easeback.ui.NotedNotices;
import app.easeback.ui.common.work.Work;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunningModelTest {

    private final MemoryStore store = new MemoryStore();
    private final NotedNotices notices = new NotedNotices();
    private final SettableAutostart autostart = new SettableAutostart();
    private final RunningModel model = new RunningModel(store, new Work(new SameThread(), notices), autostart);

    @BeforeEach
    void read() {
        assertEquals(Optional.empty(), model.wishesProperty().get());
        model.read();
    }

    @Test
    void everythingIsOffUntilItIsSwitched() {
        assertEquals(new RunningModel.Wishes(false, false, true, false), wishes());
    }

    @Test
    void whatIsSwitchedIsKeptAndShown() {
        model.chime(true);
        model.keepRunning(true);
        model.startWithComputer(true);
        assertEquals(new RunningModel.Wishes(true, true, true, true), wishes());
        assertTrue(RunningModel.isOn(store, RunningModel.CHIME));
        model.chime(false);
        assertFalse(RunningModel.isOn(store, RunningModel.CHIME));
        assertTrue(RunningModel.isOn(store, RunningModel.KEEP_RUNNING));
    }

    @Test
    void theStartWithTheComputerIsNotAskedForWhereItIsNotPossible() {
        autostart.set(true);
        autostart.possible = false;
        model.read();
        assertEquals(new RunningModel.Wishes(false, false, false, false), wishes());
    }

    @Test
    void aRefusedStartWithTheComputerIsToldAndShownAsItReallyIs() {
        autostart.refuses = true;
        model.startWithComputer(true);
        assertEquals(1, notices.problems.size());
        assertFalse(wishes().starts());
    }

    @Test
    void aWishThatCannotBeKeptIsToldAndShownAsItReallyIs() {
        store.refuseWrites(new StoreException(StoreException.Trouble.DISK_FULL, "disk", null));
        model.chime(true);
        assertEquals(1, notices.problems.size());
        assertFalse(wishes().chime());
    }

    private RunningModel.Wishes wishes() {
        return model.wishesProperty().get().orElseThrow();
    }
}

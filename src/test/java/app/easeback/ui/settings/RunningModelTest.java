package app.easeback.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.Background;
import app.easeback.core.MemoryStore;
import app.easeback.core.SameThread;
import app.easeback.core.StoreException;
import app.easeback.ui.NotedNotices;
import app.easeback.ui.Waiting;
import app.easeback.ui.common.work.Work;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunningModelTest {

    private final MemoryStore store = new MemoryStore();
    private final NotedNotices notices = new NotedNotices();
    private final SettableAutostart autostart = new SettableAutostart();
    private final RunningModel model = on(new SameThread());

    @BeforeEach
    void read() {
        assertEquals(Optional.empty(), model.wishesProperty().get());
        assertEquals(Optional.empty(), model.startProperty().get());
        model.read();
    }

    @Test
    void everythingIsOffUntilItIsSwitched() {
        assertEquals(new RunningModel.Wishes(false, false), wishes());
        assertEquals(new RunningModel.Start(true, false), start());
    }

    @Test
    void whatIsSwitchedIsKeptAndShown() {
        model.chime(true);
        model.keepRunning(true);
        model.startWithComputer(true);
        assertEquals(new RunningModel.Wishes(true, true), wishes());
        assertEquals(new RunningModel.Start(true, true), start());
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
        assertEquals(new RunningModel.Start(false, false), start());
    }

    @Test
    void aRefusedStartWithTheComputerIsToldAndShownAsItReallyIs() {
        autostart.refuses = true;
        model.startWithComputer(true);
        assertEquals(1, notices.problems.size());
        assertFalse(start().on());
    }

    @Test
    void aWishThatCannotBeKeptIsToldAndShownAsItReallyIs() {
        store.refuseWrites(new StoreException(StoreException.Trouble.DISK_FULL, "disk", null));
        model.chime(true);
        assertEquals(1, notices.problems.size());
        assertFalse(wishes().chime());
    }

    @Test
    void aSystemThatIsSlowToAnswerKeepsNothingElseWaiting() {
        var system = new Waiting();
        var slow = on(system);
        slow.read();
        assertEquals(
                Optional.of(new RunningModel.Wishes(false, false)),
                slow.wishesProperty().get());
        assertEquals(Optional.empty(), slow.startProperty().get());
        system.doAll();
        assertEquals(
                Optional.of(new RunningModel.Start(true, false)),
                slow.startProperty().get());
    }

    @Test
    void anAnswerFromBeforeASwitchIsNotShown() {
        var answers = new ArrayDeque<Runnable>();
        var slow = on(new Background() {
            @Override
            public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
                T result = work.get();
                answers.add(() -> done.accept(result));
            }
        });
        slow.read();
        slow.startWithComputer(true);
        answers.remove().run();
        assertEquals(Optional.empty(), slow.startProperty().get());
        answers.remove().run();
        assertEquals(
                Optional.of(new RunningModel.Start(true, true)),
                slow.startProperty().get());
    }

    private RunningModel on(Background system) {
        return new RunningModel(store, new Work(new SameThread(), notices), system, autostart);
    }

    private RunningModel.Start start() {
        return model.startProperty().get().orElseThrow();
    }

    private RunningModel.Wishes wishes() {
        return model.wishesProperty().get().orElseThrow();
    }
}

package app.easeback.ui;

import app.easeback.ui.common.work.Notices;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the user was told, for tests.
public final class NotedNotices implements Notices {

    public final List<String> said = new ArrayList<>();
    public final List<RuntimeException> problems = new ArrayList<>();
    public int forgotten;
    private final Map<String, Runnable> undos = new HashMap<>();
    private Optional<Runnable> undo = Optional.empty();

    @Override
    public void say(String text) {
        said.add(text);
        undo = Optional.empty();
    }

    @Override
    public void undoable(String text, Runnable undoing) {
        said.add(text);
        undos.put(text, undoing);
        undo = Optional.of(undoing);
    }

    @Override
    public void notUndone(RuntimeException problem, Runnable undoing) {
        problems.add(problem);
        undo = Optional.of(undoing);
    }

    @Override
    public void forget() {
        forgotten++;
        undo = Optional.empty();
    }

    @Override
    public void failed(RuntimeException problem) {
        problems.add(problem);
    }

    /// Does what Undo does of the newest notice that said this, once nothing newer can be undone.
    public void undoWhatSaid(String text) {
        undos.get(text).run();
    }

    /// Does what the Undo button of the newest notice does.
    public void undo() {
        undo.orElseThrow().run();
    }
}

package app.easeback.ui.common.work;

import app.easeback.core.Background;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// How a model works on the store: off the thread of the window, and with a notice of what goes wrong.
///
/// @param background where the store is read and written
/// @param notices of the window that the model belongs to
public record Work(Background background, Notices notices) {

    /// Does `task` where the store is, then gives its result to `done` on the thread of the window. May be called from
    /// any thread.
    public <T> void run(Supplier<T> task, Consumer<T> done) {
        background.run(task, done, notices::failed);
    }

    /// The same for work that has no result.
    public void run(Runnable task) {
        run(task, () -> {});
    }

    /// The same for work that has no result, and a model that has to do more than tell when it goes wrong.
    ///
    /// @param failed is run on the thread of the window, beside the notice
    public void run(Runnable task, Runnable failed) {
        run(
                () -> {
                    task.run();
                    return task;
                },
                _ -> {},
                failed);
    }

    /// The same for a model that has to do more than tell when it goes wrong.
    ///
    /// @param failed is run on the thread of the window, beside the notice
    public <T> void run(Supplier<T> task, Consumer<T> done, Runnable failed) {
        background.run(task, done, problem -> {
            failed.run();
            notices.failed(problem);
        });
    }
}

package app.easeback.ui.common.work;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// The changes that a model shows at once and that are not kept yet. Work is answered in the order in which
/// it was given: what is answered while one of them is pending was read before it, and is out of date. Used
/// by the thread of the window.
public final class PendingChanges {

    private final Work work;
    private int pending;

    /// @param work does the changes, and reads what they change
    public PendingChanges(Work work) {
        this.work = work;
    }

    /// Whether what is answered now was read after the last change.
    public boolean none() {
        return pending == 0;
    }

    /// Reads with `load` where the store is, and gives the result to `show` unless it is out of date.
    public <T> void read(Supplier<T> load, Consumer<T> show) {
        work.run(load, read -> {
            if (none()) {
                show.accept(read);
            }
        });
    }

    /// Does `change` where the store is, then runs `done` or, when it went wrong, `failed`.
    public <T> void run(Supplier<T> change, Consumer<T> done, Runnable failed) {
        pending++;
        work.run(
                change,
                result -> {
                    pending--;
                    done.accept(result);
                },
                () -> {
                    pending--;
                    failed.run();
                });
    }
}

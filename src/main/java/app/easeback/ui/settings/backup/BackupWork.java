package app.easeback.ui.settings.backup;

import app.easeback.ui.common.work.Notices;
import app.easeback.ui.common.work.Work;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// What is done to backups, which takes a moment.
final class BackupWork {

    private final Work work;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    BackupWork(Work work) {
        this.work = work;
    }

    Notices notices() {
        return work.notices();
    }

    /// Whether something is being done.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    <T> void run(Supplier<T> task, Consumer<T> done) {
        run(task, done, notices()::failed);
    }

    <T> void run(Supplier<T> task, Consumer<T> done, Consumer<RuntimeException> failed) {
        busy.set(true);
        work.background()
                .run(
                        task,
                        result -> {
                            busy.set(false);
                            done.accept(result);
                        },
                        trouble -> {
                            busy.set(false);
                            failed.accept(trouble);
                        });
    }
}

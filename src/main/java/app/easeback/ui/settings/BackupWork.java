package app.easeback.ui.settings;

import app.easeback.core.Background;
import app.easeback.ui.common.Notices;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Does work on backups, which takes a moment, and tells whether some is under way.
final class BackupWork {

    private final Background background;
    private final Notices notices;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    BackupWork(Background background, Notices notices) {
        this.background = background;
        this.notices = notices;
    }

    /// Whether something is being done.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    <T> void run(Supplier<T> work, Consumer<T> done) {
        run(work, done, notices::failed);
    }

    <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        busy.set(true);
        background.run(
                work,
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

package app.easeback.ui.settings;

import app.easeback.core.Store;
import app.easeback.ui.common.look.Look;
import app.easeback.ui.common.look.TextSize;
import app.easeback.ui.common.look.Theme;
import app.easeback.ui.common.work.PendingChanges;
import app.easeback.ui.common.work.Work;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How the window is to look: shown at once, and kept.
public final class LookModel {

    private final Store store;
    private final PendingChanges changes;
    private final Consumer<Look> dress;
    private final ReadOnlyObjectWrapper<Optional<Look>> look = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param dress gives the window a look
    public LookModel(Store store, Work work, Consumer<Look> dress) {
        this.store = store;
        changes = new PendingChanges(work);
        this.dress = dress;
    }

    /// The look; empty until it was read.
    ReadOnlyObjectProperty<Optional<Look>> lookProperty() {
        return look.getReadOnlyProperty();
    }

    void read() {
        changes.read(() -> Look.kept(store.preferences()), read -> look.set(Optional.of(read)));
    }

    void chooseTheme(Theme.Choice choice) {
        look.get().ifPresent(before -> change(before, before.withTheme(choice)));
    }

    void chooseTextSize(TextSize choice) {
        look.get().ifPresent(before -> change(before, before.withTextSize(choice)));
    }

    private void change(Look before, Look after) {
        if (after.equals(before)) {
            return;
        }
        look.set(Optional.of(after));
        dress.accept(after);
        // Both or none of them.
        changes.run(
                () -> store.inTransaction(() -> {
                    after.preferences().forEach(store.preferences()::put);
                    return after;
                }),
                _ -> {},
                () -> {});
    }
}

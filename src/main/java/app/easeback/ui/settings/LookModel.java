package app.easeback.ui.settings;

import app.easeback.core.Background;
import app.easeback.core.Store;
import app.easeback.ui.common.Look;
import app.easeback.ui.common.Notices;
import app.easeback.ui.common.TextSize;
import app.easeback.ui.common.Theme;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How the window is to look: shown at once, and kept.
public final class LookModel {

    private final Store store;
    private final Background background;
    private final Notices notices;
    private final Consumer<Look> dress;
    private final ReadOnlyObjectWrapper<Optional<Look>> look = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param dress gives the window a look
    public LookModel(Store store, Background background, Notices notices, Consumer<Look> dress) {
        this.store = store;
        this.background = background;
        this.notices = notices;
        this.dress = dress;
    }

    /// The look; empty until it was read.
    ReadOnlyObjectProperty<Optional<Look>> lookProperty() {
        return look.getReadOnlyProperty();
    }

    void read() {
        background.run(() -> Look.kept(store.preferences()), read -> look.set(Optional.of(read)), notices::failed);
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
        background.run(
                () -> store.inTransaction(() -> {
                    after.preferences().forEach(store.preferences()::put);
                    return after;
                }),
                _ -> {},
                notices::failed);
    }
}

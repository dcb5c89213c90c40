package app.easeback.ui.settings;

import app.easeback.core.Background;
import app.easeback.core.Preferences;
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

    private static final String THEME = "theme";

    private final Store store;
    private final Background background;
    private final Notices notices;
    private final Consumer<Look> dress;
    private final ReadOnlyObjectWrapper<Optional<Look>> look = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param dress makes the window look like that
    public LookModel(Store store, Background background, Notices notices, Consumer<Look> dress) {
        this.store = store;
        this.background = background;
        this.notices = notices;
        this.dress = dress;
    }

    /// The look that is kept; what the user never chose is as the system has it.
    public static Look kept(Preferences preferences) {
        return new Look(Theme.Choice.of(preferences.find(THEME)), TextSize.of(preferences.find(TextSize.PREFERENCE)));
    }

    /// The look; empty until it was read.
    ReadOnlyObjectProperty<Optional<Look>> lookProperty() {
        return look.getReadOnlyProperty();
    }

    void read() {
        background.run(() -> kept(store.preferences()), read -> look.set(Optional.of(read)), notices::failed);
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
                    store.preferences().put(THEME, after.theme().name());
                    store.preferences()
                            .put(TextSize.PREFERENCE, after.textSize().name());
                    return after;
                }),
                _ -> {},
                notices::failed);
    }
}

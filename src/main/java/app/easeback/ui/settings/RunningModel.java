package app.easeback.ui.settings;

import app.easeback.core.Autostart;
import app.easeback.core.Store;
import app.easeback.ui.common.work.Work;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The user's wishes about how the app runs: each is kept as soon as it is switched.
public final class RunningModel {

    /// The name of the preference that keeps whether a chime sounds at the end of heat: `true` or `false`.
    public static final String CHIME = "chime";

    /// The name of the preference that keeps whether the app goes on when its window is closed.
    public static final String KEEP_RUNNING = "keep-running";

    private final Store store;
    private final Work work;
    private final Autostart autostart;
    private final ReadOnlyObjectWrapper<Optional<Wishes>> wishes = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// The wishes as they are now.
    ///
    /// @param canStart whether the start with the computer can be switched
    /// @param starts whether the app starts with the computer
    record Wishes(boolean chime, boolean keepRunning, boolean canStart, boolean starts) {}

    public RunningModel(Store store, Work work, Autostart autostart) {
        this.store = store;
        this.work = work;
        this.autostart = autostart;
    }

    /// Whether a preference that is either on or off is on. It is off until it was switched.
    public static boolean isOn(Store store, String preference) {
        return store.preferences().find(preference).filter("true"::equals).isPresent();
    }

    /// What holds now; empty until it was read.
    ReadOnlyObjectProperty<Optional<Wishes>> wishesProperty() {
        return wishes.getReadOnlyProperty();
    }

    /// Reads what holds; whether the app starts with the computer is asked of the system.
    void read() {
        work.run(this::load, loaded -> wishes.set(Optional.of(loaded)));
    }

    void chime(boolean on) {
        keep(CHIME, on);
    }

    void keepRunning(boolean on) {
        keep(KEEP_RUNNING, on);
    }

    void startWithComputer(boolean on) {
        change(() -> {
            autostart.set(on);
            return on;
        });
    }

    private void keep(String preference, boolean on) {
        change(() -> {
            store.preferences().put(preference, String.valueOf(on));
            return on;
        });
    }

    /// Does as is wished, and shows what really holds after that, also when it failed.
    private void change(Supplier<Boolean> wish) {
        work.run(wish, _ -> read(), () -> {
            wishes.set(Optional.empty());
            read();
        });
    }

    private Wishes load() {
        boolean canStart = autostart.possible();
        return new Wishes(isOn(store, CHIME), isOn(store, KEEP_RUNNING), canStart, canStart && autostart.on());
    }
}

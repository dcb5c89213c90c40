package app.easeback.ui.settings;

import app.easeback.core.Autostart;
import app.easeback.core.Background;
import app.easeback.core.Store;
import app.easeback.ui.common.work.Work;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
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
    private final Work system;
    private final Autostart autostart;
    private final ReadOnlyObjectWrapper<Optional<Wishes>> wishes = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Start>> start = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// How often it was asked what holds, or switched: an answer to an earlier question is out of date.
    private int asked;

    /// The wishes that are kept.
    record Wishes(boolean chime, boolean keepRunning) {}

    /// How the system has the start with the computer.
    ///
    /// @param possible whether it can be switched
    record Start(boolean possible, boolean on) {}

    /// @param disk where the system is asked, which may take seconds, so that no save waits for it
    public RunningModel(Store store, Work work, Background disk, Autostart autostart) {
        this.store = store;
        this.work = work;
        this.autostart = autostart;
        system = new Work(disk, work.notices());
    }

    /// Whether a preference that is either on or off is on. It is off until it was switched.
    public static boolean isOn(Store store, String preference) {
        return store.preferences().find(preference).filter("true"::equals).isPresent();
    }

    /// What is kept now; empty until it was read.
    ReadOnlyObjectProperty<Optional<Wishes>> wishesProperty() {
        return wishes.getReadOnlyProperty();
    }

    /// Whether the app starts with the computer now; empty until the system was asked.
    ReadOnlyObjectProperty<Optional<Start>> startProperty() {
        return start.getReadOnlyProperty();
    }

    /// Reads what holds; whether the app starts with the computer is asked of the system.
    void read() {
        asked++;
        read(work, () -> new Wishes(isOn(store, CHIME), isOn(store, KEEP_RUNNING)), wishes);
        read(system, this::load, start);
    }

    private <T> void read(Work where, Supplier<T> load, ObjectProperty<Optional<T>> shown) {
        int question = asked;
        where.run(load, loaded -> {
            if (question == asked) {
                shown.set(Optional.of(loaded));
            }
        });
    }

    void chime(boolean on) {
        keep(CHIME, on);
    }

    void keepRunning(boolean on) {
        keep(KEEP_RUNNING, on);
    }

    /// Does so on the thread of the store, which is waited for when the app ends.
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
        asked++;
        work.run(wish, _ -> read(), () -> {
            wishes.set(Optional.empty());
            start.set(Optional.empty());
            read();
        });
    }

    private Start load() {
        boolean possible = autostart.possible();
        return new Start(possible, possible && autostart.on());
    }
}

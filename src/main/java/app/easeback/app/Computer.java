package app.easeback.app;

import app.easeback.ui.settings.Autostart;
import app.easeback.ui.settings.Delivery;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// What the window asks of the computer it runs on.
///
/// @param delivery how notices reach the user now; changes on the FX thread
/// @param autostart whether the app starts with the computer
/// @param calendarFile asks where the file for a calendar is to go
/// @param quit ends the app
/// @param startOwn ends the sample and goes on to the user's own data
record Computer(
        ObservableValue<Delivery> delivery,
        Autostart autostart,
        Supplier<Optional<Path>> calendarFile,
        Runnable quit,
        Runnable startOwn) {

    /// Where there is none: nothing happens, and nothing can be switched.
    static final Computer NONE = new Computer(
            new SimpleObjectProperty<>(Delivery.UNKNOWN),
            new Autostart() {
                @Override
                public boolean possible() {
                    return false;
                }

                @Override
                public boolean on() {
                    return false;
                }

                @Override
                public void set(boolean on) {
                    throw new UnsupportedOperationException("there is no computer");
                }
            },
            Optional::empty,
            () -> {},
            () -> {});
}

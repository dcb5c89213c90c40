package app.easeback.app;

import app.easeback.ui.reminder.CalendarFile;
import app.easeback.ui.settings.Autostart;
import app.easeback.ui.settings.Delivery;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// What the window asks of the computer it runs on.
///
/// @param delivery how notices reach the user now; changes on the FX thread
/// @param sendTest shows a notice that proves that they arrive
/// @param autostart whether the app starts with the computer
/// @param calendar writes the reminders for a calendar
/// @param quit ends the app
record Computer(
        ObservableValue<Delivery> delivery,
        Runnable sendTest,
        Autostart autostart,
        CalendarFile calendar,
        Runnable quit) {

    /// Where there is none: nothing happens, and nothing can be switched.
    static final Computer NONE = new Computer(
            new SimpleObjectProperty<>(Delivery.UNKNOWN),
            () -> {},
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
            new CalendarFile() {
                @Override
                public Optional<Path> choose() {
                    return Optional.empty();
                }

                @Override
                public void write(Path file) {
                    throw new UnsupportedOperationException("there is no computer");
                }
            },
            () -> {});
}

package app.easeback.app;

import app.easeback.core.backup.Backups;
import app.easeback.ui.settings.Autostart;
import app.easeback.ui.settings.BackupPlaces;
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
/// @param backups of what the window shows; empty where it is not kept for long
/// @param backupPlaces asks where a backup is, or is to go
/// @param quit ends the app
/// @param startOwn ends the sample and goes on to the user's own data
record Computer(
        ObservableValue<Delivery> delivery,
        Autostart autostart,
        Supplier<Optional<Path>> calendarFile,
        Optional<Backups> backups,
        BackupPlaces backupPlaces,
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
            Optional.empty(),
            new BackupPlaces() {
                @Override
                public Optional<Path> backup(Path start) {
                    return Optional.empty();
                }

                @Override
                public Optional<Path> folder() {
                    return Optional.empty();
                }
            },
            () -> {},
            () -> {});

    /// The same computer, where what is shown is kept.
    Computer with(Backups kept) {
        return new Computer(delivery, autostart, calendarFile, Optional.of(kept), backupPlaces, quit, startOwn);
    }
}

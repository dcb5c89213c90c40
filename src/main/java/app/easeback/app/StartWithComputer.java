package app.easeback.app;

import app.easeback.storage.DataFolder;
import app.easeback.storage.WholeFile;
import app.easeback.ui.settings.Autostart;
import java.nio.file.Path;

/// The start with the computer, for the settings.
final class StartWithComputer implements Autostart {

    private final app.easeback.desktop.autostart.Autostart system;

    /// @param folder the data folder to be opened
    StartWithComputer(Path folder) {
        system = app.easeback.desktop.autostart.Autostart.of(
                folder,
                DataFolder.usual(System::getenv, System::getProperty).path(),
                System::getenv,
                System::getProperty,
                WholeFile::write);
    }

    @Override
    public boolean possible() {
        return system.possible();
    }

    @Override
    public boolean on() {
        return system.on();
    }

    @Override
    public void set(boolean on) {
        system.set(on);
    }
}

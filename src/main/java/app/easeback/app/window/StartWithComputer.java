package app.easeback.app.window;

import app.easeback.core.StoreException;
import app.easeback.desktop.autostart.SystemAutostart;
import app.easeback.storage.DataFolder;
import app.easeback.storage.file.WholeFile;
import app.easeback.ui.settings.Autostart;
import java.nio.file.Path;
import java.util.Optional;

/// The setting "start with the computer".
final class StartWithComputer implements Autostart {

    private final SystemAutostart system;

    /// @param folder the data folder to be opened
    StartWithComputer(Path folder) {
        system = SystemAutostart.of(folder, usual(), System::getenv, System::getProperty, WholeFile::write);
    }

    private static Optional<Path> usual() {
        try {
            return Optional.of(
                    DataFolder.usual(System::getenv, System::getProperty).path());
        } catch (StoreException _) {
            // The folder was given, since otherwise there would be none.
            return Optional.empty();
        }
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

package app.easeback.app.window;

import app.easeback.core.Autostart;
import app.easeback.core.StoreException;
import app.easeback.desktop.autostart.SystemAutostart;
import app.easeback.storage.DataFolder;
import app.easeback.storage.file.WholeFile;
import java.nio.file.Path;
import java.util.Optional;

/// The setting "start with the computer".
final class StartWithComputer {

    private StartWithComputer() {}

    /// The one of this computer.
    ///
    /// @param folder the data folder to be opened
    static Autostart of(Path folder) {
        return SystemAutostart.of(folder, usual(), System::getenv, System::getProperty, WholeFile::write);
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
}

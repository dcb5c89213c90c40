package app.easeback.ui.settings.backup;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the user for places; empty when they changed their mind. On the FX thread.
public interface BackupPlaces {

    /// The backup that is to be put back.
    ///
    /// @param start the folder where it probably is
    Optional<Path> backup(Path start);

    /// The second folder.
    Optional<Path> folder();
}

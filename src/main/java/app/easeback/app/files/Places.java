package app.easeback.app.files;

import app.easeback.ui.settings.backup.BackupPlaces;
import java.nio.file.Path;
import java.util.Optional;

/// Asks the user where files are, or are to go; empty when they changed their mind. On the FX thread.
public interface Places extends BackupPlaces {

    /// Where nobody can be asked.
    Places NONE = new Places() {
        @Override
        public Optional<Path> backup(Path start) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> records() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> calendar() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> everything(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> tables() {
            return Optional.empty();
        }
    };

    /// The file whose records are to be imported.
    Optional<Path> records();

    /// Where the file for a calendar is to go.
    Optional<Path> calendar();

    /// Where the file with everything is to go.
    ///
    /// @param name the name to suggest
    Optional<Path> everything(String name);

    /// The folder in which a folder with the tables is to be made.
    Optional<Path> tables();
}

package app.easeback.ui.settings;

import app.easeback.ui.common.work.Writing;
import java.nio.file.Path;
import java.util.Optional;

/// Everything that is kept, as files that the user may take elsewhere.
public interface ExportFiles {

    /// How it is written.
    enum Form {
        /// One file that another Easeback reads.
        EVERYTHING,
        /// A folder of tables, one for each kind of entry.
        TABLES
    }

    /// Asks the user where it is to go; empty when they changed their mind. On the FX thread.
    Optional<Path> choose(Form form);

    /// Reads it; empty where nothing was recorded yet. On the thread that owns the store.
    Optional<Writing.Content> read(Form form);
}

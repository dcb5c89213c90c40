package app.easeback.ui.reminder;

import java.nio.file.Path;
import java.util.Optional;

/// The upcoming reminders as a file for a calendar.
public interface CalendarFile {

    /// Asks the user where it is to go; empty when they changed their mind. On the FX thread.
    Optional<Path> choose();

    /// Writes it. On the thread that owns the store.
    Outcome write(Path file);

    /// What became of it.
    enum Outcome {
        WRITTEN,
        /// No reminder lies ahead: a file that stood there is as it was.
        NOTHING,
        /// It would have taken the place of a file that Easeback keeps, which is as it was.
        KEPT,
        /// The file cannot be written; what stood there is as it was.
        FAILED
    }
}

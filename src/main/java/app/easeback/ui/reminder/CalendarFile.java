package app.easeback.ui.reminder;

import app.easeback.ui.common.work.Writing;
import java.nio.file.Path;
import java.util.Optional;

/// The upcoming reminders as a file for a calendar.
public interface CalendarFile {

    /// Asks the user where it is to go; empty when they changed their mind. On the FX thread.
    Optional<Path> choose();

    /// Reads it; empty when no reminder lies ahead. On the thread that owns the store.
    Optional<Writing.Content> read();
}

package app.easeback.cli;

import app.easeback.storage.DataFolder;
import java.nio.file.Path;
import java.util.Optional;

/// What the commands ask of the program's window.
public interface Desktop {

    /// Why no window can be opened here, in words; empty where one can.
    Optional<String> problem();

    /// Opens the window and returns when it is closed.
    ///
    /// @return the exit code: 0, or 1 when the folder cannot be used; the user was then told why
    int open(DataFolder folder);

    /// The same on a throw-away copy of the sample data.
    int openSample();

    /// Draws every screen into `folder` as PNG files.
    void preview(Path folder);
}

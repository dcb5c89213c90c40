package app.easeback.cli;

import app.easeback.storage.DataFolder;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/// What the commands ask of the program's window.
public interface Desktop {

    /// Why no window can be opened here, in words; empty where one can. Takes a while.
    Optional<String> problem();

    /// Keeps every window of this folder closed until the returned object is closed; empty if one is open.
    Optional<Closed> keepClosed(DataFolder folder);

    /// As long as this is not closed, no window of the folder is open or can be opened.
    interface Closed extends AutoCloseable {

        @Override
        void close();
    }

    /// Writes to `out` when each step of the start was reached, once the first picture is painted.
    void tellStartUp(PrintStream out);

    /// Opens the window of this folder and returns when the program is to end. A window that is open already
    /// comes to the front.
    ///
    /// @param background whether to start without showing the window
    /// @return the exit code: 0, or 1 when the folder cannot be used; the user was then told why
    /// @throws CouldNotException when there is [a problem][#problem]
    int open(DataFolder folder, boolean background);

    /// The same on a throw-away copy of the sample data.
    ///
    /// @param folder the data folder that is opened when the user has seen enough and wants to begin; nothing
    ///     is made before
    int openSample(DataFolder folder);

    /// Draws every screen into `folder` as PNG files.
    void preview(Path folder);

    /// Visits every screen on sample data, without a display.
    ///
    /// @return the exit code
    int rehearse();
}

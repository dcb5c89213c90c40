package app.easeback.app;

import app.easeback.storage.DataFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/// The program as it is started, with a window that needs no display, in a process of its own.
public final class HeadlessProgram {

    private HeadlessProgram() {}

    /// Opens the window and ends with the exit code of the program.
    ///
    /// @param arguments the data folder
    public static void main(String[] arguments) {
        FxThread.useNoDisplay();
        var clock = ComputerClock.of(Clock.systemUTC());
        var desktop = new JavaFxDesktop(clock, Locale.UK, new StartUp(clock));
        System.exit(desktop.open(new DataFolder(Path.of(arguments[0])), false));
    }
}

package app.easeback.desktop.autostart;

import java.io.IOException;
import java.util.List;

/// What makes the operating system start a command when the user logs in.
interface LoginItem {

    /// Where it is kept: a file, or a key of the registry.
    String place();

    /// Whether the system would start this command. False if it would start another one, such as the program
    /// in the place from which it was moved.
    boolean isOn(List<String> command) throws IOException;

    /// Makes the system start `command`. Replaces what was there.
    ///
    /// @param command the program and its arguments
    void turnOn(List<String> command) throws IOException;

    /// Does nothing if it is off.
    void turnOff() throws IOException;
}

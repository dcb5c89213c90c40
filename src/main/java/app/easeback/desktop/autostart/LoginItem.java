package app.easeback.desktop.autostart;

import java.io.IOException;
import java.util.List;

/// What makes the operating system start a command when the user logs in.
interface LoginItem {

    /// Where it is kept: a file, or a key of the registry.
    String place();

    /// Whether the system would start this command, as the system itself would find it now. Not so where it starts
    /// another one, such as a program that was moved since.
    boolean isOn(List<String> command) throws IOException;

    /// Replaces what was there.
    ///
    /// @param command the program and its arguments
    void turnOn(List<String> command) throws IOException;

    /// Does nothing where it is off.
    void turnOff() throws IOException;
}

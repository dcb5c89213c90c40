package app.easeback.core;

/// Whether Easeback starts with the computer, in the background. Each call asks the system, and may throw where
/// that cannot be done.
public interface Autostart {

    /// Whether it can be switched here: only in the installed app.
    boolean possible();

    /// Whether it is on, as the system has it.
    boolean on();

    void set(boolean on);
}

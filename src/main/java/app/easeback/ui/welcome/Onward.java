package app.easeback.ui.welcome;

/// How the user leaves the welcome.
public enum Onward {
    /// With their own data, and the form of a session open.
    LOG_SESSION,
    /// To throw-away sample data.
    SAMPLE,
    /// With their own data, empty.
    LOOK_AROUND,
    /// They do not go on: nothing is to be left behind.
    CANCEL
}

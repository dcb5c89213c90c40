package app.easeback.ui.settings;

/// How notices reach the user now.
public enum Delivery {
    /// Nothing was shown yet.
    UNKNOWN,
    /// By the notification service of the system.
    SYSTEM,
    /// Only in the window: the computer offers no notification service.
    NO_SERVICE,
    /// Only in the window: the system's service failed.
    FAILED
}
